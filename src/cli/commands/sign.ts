import type { IsoDate } from '../../calendar/date.js';
import { type Concern, concernsOf } from '../../changes/sign-concerns.js';
import { pinEvidence, type Pinning, pinnableTargets } from '../../changes/pin-evidence.js';
import { type Signing, signStep } from '../../changes/sign.js';
import type { Meaning } from '../../document/document.js';
import type { Language } from '../../document/vocabulary.js';
import { linksOf } from '../../document/links.js';
import { broughtForth, contractOf } from '../../kinds/kind.js';
import { loadTongue, say } from '../../languages/messages.js';
import { loadSignWords, sayConcern, type SignWords } from '../../languages/sign.js';
import { meaningOf, nearestMeaning, wordsOf } from '../../languages/words.js';
import type { Phase } from '../../status/gates.js';
import { judge } from '../../status/judge.js';
import { meaning as hintAt } from '../../text/hint.js';
import { visible } from '../../text/visible.js';
import { brokenLinksOf } from '../../workspace/files/broken-links.js';
import { unusable } from '../../languages/unusable.js';
import {
  carryOut,
  CHANGE_FLAGS,
  type ChangeOptions,
  type ChangePlan,
  type DocumentChange,
} from '../changing/carry-out.js';
import { changedDocument } from '../changing/changed-document.js';
import { command } from '../arguments/command.js';
import { checkDate } from '../names.js';
import { inSession, type OpenDocument, type Session } from '../session.js';
import { refuseBeforeReceipt, refuseSigner, signerOf, signingDay } from '../changing/signer.js';
import { checkNote, KEY_FLAG, lastSignOffText, stepLines, STEPS } from '../changing/signing-text.js';
import { spokenLanguage } from '../spoken-language.js';
import { type AddressedStep, addressOf, findSteps } from '../changing/step-address.js';

interface SignOptions extends ChangeOptions {
  readonly as?: string;
  readonly on?: IsoDate;
  readonly meaning?: string;
  readonly note?: string;
  readonly allDone?: boolean;
  readonly pin?: boolean;
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

/** The meaning that a word has. @param language of the document to sign, whose words people know @throws Unusable */
function parseMeaning(text: string, language: Language): Meaning {
  const meaning = meaningOf(text.trim());
  if (meaning) return meaning;
  const { done, approved, 'not approved': refused } = wordsOf(language).meanings;
  const hint = hintAt(nearestMeaning(text, language));
  throw unusable('no-meaning', { done, approved, refused, given: text, hint });
}

async function planSigning(
  session: Session,
  words: readonly string[],
  options: SignOptions,
): Promise<ChangePlan> {
  const addressed = await findSteps(session, words);
  const documents = [...new Set(addressed.map(({ open }) => open))];
  const signWords = await loadSignWords(spokenLanguage(session, documents));
  const together = new Set(addressed.map(({ step }) => step));
  let preview = '';
  const changes = [];
  const signed = new Map<OpenDocument, readonly string[]>();
  for (const open of documents) {
    const { document, workspace } = open;
    const own = addressed.filter((one) => one.open === open);
    const today = session.today(workspace);
    const person = await signerOf(workspace, options.as, session.world.env);
    const date = signingDay(options.on, today);
    refuseSigner(person, date);
    refuseBeforeReceipt(document, date);
    const { note, allDone = false } = options;
    const meaning = options.meaning === undefined ? 'done' : parseMeaning(options.meaning, document.language);
    const vouching = { name: person.name, date, meaning, note };
    const facts = { document, vouching, today, allDone, together, phases: phasesIn(open) };
    const missing = missingFilesIn(open);
    const planned: PlannedSignOff[] = [];
    for (const addressed of own) {
      const { step } = addressed;
      const pinning = options.pin ? await pinned(addressed) : { step, lines: [], edits: [] };
      const signing = signStep(document, pinning.step, vouching, workspace.calendar, allDone);
      const missingFiles = missing.flatMap((link) => (link.step === step.id.value ? link.target : []));
      const concerns =
        signing.written === undefined
          ? []
          : concernsOf({ ...facts, step, missingFiles, bringsForth: documentOf(addressed) });
      planned.push({ addressed, pinning, signing, concerns });
    }
    const edits = planned.flatMap(({ pinning, signing }) => [...pinning.edits, ...signing.edits]);
    const change = { open, edits };
    const ids = own.map(({ step }) => step.id.value);
    const unmet = await unmetBy(change, ids, session, options);
    for (const one of planned) {
      const warnings = [
        ...one.concerns.map((concern) => sayConcern(signWords, concern)),
        ...(one.signing.written === undefined ? [] : (unmet.get(one.addressed.step.id.value) ?? [])),
      ];
      preview += previewOf(one, warnings, signWords, options);
    }
    changes.push(change);
    signed.set(open, ids);
  }
  if (options.key === undefined) return { preview, changes };
  const { withSignatures } = await import('../changing/key-signing.js');
  return withSignatures(session, options.key, { preview, changes }, signed);
}

function phasesIn({ document, workspace }: OpenDocument): readonly Phase[] {
  return judge(document, workspace.kinds)?.phases ?? [];
}

/** The document that a step brings forth, as its template calls it. */
function documentOf({ open: { document, workspace }, step }: AddressedStep): string | undefined {
  const contract = contractOf(document, workspace.kinds);
  const asked = contract?.document.steps.find(({ id }) => id.value === step.id.value);
  return asked && broughtForth(asked)[0];
}

/** A step with its evidence pinned to what its files hold now. */
async function pinned({ open, step }: AddressedStep): Promise<Pinning> {
  const { digestsOfTargets } = await import('../../workspace/files/file-digest.js');
  const digests = digestsOfTargets(pinnableTargets(step), open.path, open.workspace.root);
  return pinEvidence(open.document, step, digests);
}

/** The links of a document that lead to no file. */
function missingFilesIn({ document, path, workspace }: OpenDocument) {
  const links = linksOf(document);
  const broken = brokenLinksOf(links, path, workspace.root);
  return links.filter(({ target }) => broken.has(target));
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

/** A step that is to be signed, how, and what speaks against it. */
interface PlannedSignOff {
  readonly addressed: AddressedStep;
  readonly pinning: Pinning;
  readonly signing: Signing;
  readonly concerns: readonly Concern[];
}

/** What is signed and how, and what to beware of; where nobody is asked, the step itself is not shown. */
function previewOf(
  { addressed, pinning, signing: { written, due, edits } }: PlannedSignOff,
  warnings: readonly string[],
  words: SignWords,
  options: SignOptions,
): string {
  const { step, open } = addressed;
  const address = visible(addressOf(addressed));
  const ticked = edits.filter(({ text }) => text === '[x]').length;
  const ticks = ticked > 0 ? [words.ticks(ticked)] : [];
  if (written === undefined) {
    return [lastSignOffText(addressed, words), ...ticks.map((text) => `  ${text}`), ''].join('\n');
  }
  const done = step.tasks.filter(({ checked }) => checked).length;
  const next = due === undefined ? [] : [words.nextDue(due), ...(done > 0 ? [words.resets] : [])];
  const { evidence, 'sign-off': label } = wordsOf(open.document.language).fields;
  const lines = [
    `${address} ${visible(step.title)}`,
    ...(options.yes ? [] : stepLines(addressed, words)),
    ...(step.tasks.length > 0 ? [[words.points(done, step.tasks.length), ...ticks].join(', ')] : []),
    ...pinning.lines.map((line) => `+ ${evidence}: ${visible(line)}`),
    `+ ${label}: ${visible(written)}`,
    ...(next.length > 0 ? [next.join(', ')] : []),
    ...warnings.map((warning) => `! ${words.warning}: ${visible(warning)}`),
  ];
  return `${lines.join('\n  ')}\n`;
}
