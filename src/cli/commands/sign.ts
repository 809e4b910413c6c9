import type { Signing } from '../../changes/sign.js';
import { loadTongue, say } from '../../languages/messages.js';
import { loadSignWords, sayConcern, type SignWords } from '../../languages/sign.js';
import { wordsOf } from '../../languages/words.js';
import { isRefusal } from '../../document/step-state.js';
import { visible } from '../../text/visible.js';
import {
  carryOut,
  CHANGE_FLAGS,
  type ChangeOptions,
  type ChangePlan,
  type DocumentChange,
} from '../changing/carry-out.js';
import { changedDocument } from '../changing/changed-document.js';
import { command } from '../arguments/command.js';
import { type PlannedSignOff, planSignOffs, type SigningOrder } from '../changing/planned-sign-offs.js';
import { checkDate } from '../names.js';
import { inSession, type OpenDocument, type Session } from '../session.js';
import {
  checkNote,
  dueAgainLines,
  KEY_FLAG,
  lastSignOffText,
  stepLines,
  STEPS,
} from '../changing/signing-text.js';
import { spokenLanguage } from '../spoken-language.js';
import { addressOf, byDocument, findSteps } from '../changing/step-address.js';

interface SignOptions extends ChangeOptions, SigningOrder {
  readonly key?: string;
}

export const sign = command({
  parameters: [STEPS],
  flags: [
    {
      flags: '--as <person>',
      description: "who signs: a person in the settings; by default whoever has git's user e-mail",
    },
    {
      flags: '--on <date>',
      description: 'the day of the sign-off; today by default',
      parse: (text) => checkDate(text, '--on'),
    },
    {
      flags: '--meaning <word>',
      description: 'done, approved or "not approved", in any of the languages',
    },
    {
      flags: '--note <text>',
      description: 'a condition, a reservation, a reason',
      parse: (text) => checkNote(text, '--note'),
    },
    { flags: '--all-done', description: 'tick all points of the steps' },
    {
      flags: '--pin',
      description: 'pin the evidence to what its files contain now, so that a later change is seen',
    },
    KEY_FLAG,
    ...CHANGE_FLAGS,
  ],

  async run(world, [addresses], options) {
    return inSession(world, options, async (session) => {
      return await carryOut(session, options, () => planSigning(session, addresses, options));
    });
  },
});

async function planSigning(
  session: Session,
  words: readonly string[],
  options: SignOptions,
): Promise<ChangePlan> {
  const addressed = await findSteps(session, words);
  const documents = byDocument(addressed);
  const signWords = await loadSignWords(spokenLanguage(session, [...documents.keys()]));
  const together = new Set(addressed.map(({ step }) => step));
  const previews: string[] = [];
  const changes: DocumentChange[] = [];
  const signed = new Map<OpenDocument, readonly string[]>();
  for (const [open, own] of documents) {
    const planned = await planSignOffs(open, own, together, session, options);
    const change = {
      open,
      edits: planned.flatMap(({ pinning, signing }) => [...pinning.edits, ...signing.edits]),
    };
    const ids = own.map(({ step }) => step.id.value);
    const unmet = await unmetBy(change, ids, session, options);
    for (const one of planned) previews.push(previewOf(one, unmet, signWords, options));
    changes.push(change);
    signed.set(open, ids);
  }
  const plan = { preview: previews.join(''), changes };
  if (options.key === undefined) return plan;
  const { withSignatures } = await import('../changing/key-signing.js');
  return withSignatures(session, options.key, plan, signed);
}

/** What the settings demand that is not met by the sign-offs of a change, in words, by the ids of the steps. */
async function unmetBy(
  change: DocumentChange,
  ids: readonly string[],
  session: Session,
  { key }: SignOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { settings } = change.open.workspace;
  if (settings.signOff.size === 0) return new Map();
  const { unmetDemands } = await import('../../changes/sign-demands.js');
  const { messages } = await loadTongue(spokenLanguage(session, [change.open]));
  const unmet = unmetDemands(
    await changedDocument(session, change),
    new Set(ids),
    settings,
    key !== undefined,
  );
  return new Map([...unmet].map(([id, lacks]) => [id, lacks.map((lack) => say(messages, lack))]));
}

/** What is signed and how, and what to beware of; where nobody is asked, the step itself is not shown. */
function previewOf(
  { addressed, pinning, signing, concerns }: PlannedSignOff,
  unmet: ReadonlyMap<string, readonly string[]>,
  words: SignWords,
  options: SignOptions,
): string {
  const { step, open } = addressed;
  const { written, edits } = signing;
  const address = visible(addressOf(addressed));
  const ticked = edits.filter(({ text }) => text === '[x]').length;
  const ticks = ticked > 0 ? [words.ticks(ticked)] : [];
  if (written === undefined) {
    return [lastSignOffText(addressed, words), ...ticks.map((text) => `  ${text}`), ''].join('\n');
  }
  const done = step.tasks.filter(({ checked }) => checked).length;
  const { evidence, 'sign-off': label } = wordsOf(open.document.language).fields;
  const warnings = [
    ...concerns.map((concern) => sayConcern(words, concern)),
    ...(unmet.get(step.id.value) ?? []),
  ];
  const lines = [
    `${address} ${visible(step.title)}`,
    ...(options.yes ? [] : stepLines(addressed, words)),
    ...(step.tasks.length > 0 ? [[words.points(done, step.tasks.length), ...ticks].join(', ')] : []),
    ...pinning.lines.map((line) => `+ ${evidence}: ${visible(line)}`),
    `+ ${label}: ${visible(written)}`,
    ...dueLines(signing, done > 0, words),
    ...warnings.map((warning) => `! ${words.warning}: ${visible(warning)}`),
  ];
  return `${lines.join('\n  ')}\n`;
}

/** When a step that recurs is due now. */
function dueLines({ due, isDueUncertain, vouching }: Signing, resets: boolean, words: SignWords): string[] {
  if (due === undefined) return [];
  if (isRefusal(vouching)) return dueAgainLines(due, isDueUncertain, words);
  return [[words.nextDue(due), ...(resets ? [words.resets] : [])].join(', ')];
}
