import type { IsoDate } from '../../calendar/date.js';
import { type Signing, unsignStep } from '../../changes/sign.js';
import { loadSignWords, type SignWords } from '../../languages/sign.js';
import { wordsOf } from '../../languages/words.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import { carryOut, CHANGE_FLAGS, type ChangeOptions, type ChangePlan } from '../changing/carry-out.js';
import { command } from '../arguments/command.js';
import { checkDate } from '../names.js';
import { inSession, type OpenDocument, type Session } from '../session.js';
import { refuseBeforeReceipt, refuseSigner, signerOf, signingDay } from '../changing/signer.js';
import { checkNote, dueAgainLines, KEY_FLAG, STEPS } from '../changing/signing-text.js';
import { spokenLanguage } from '../spoken-language.js';
import { type AddressedStep, addressOf, byDocument, findSteps } from '../changing/step-address.js';

interface UnsignOptions extends ChangeOptions {
  readonly as?: string;
  readonly on?: IsoDate;
  readonly reason?: string;
  readonly key?: string;
}

export const unsign = command({
  parameters: [STEPS],
  flags: [
    {
      flags: '--reason <text>',
      description: 'why; the document keeps it',
      parse: (text) => checkNote(text, '--reason'),
    },
    {
      flags: '--as <person>',
      description: "who does it: a person in the settings; by default whoever has git's user e-mail",
    },
    {
      flags: '--on <date>',
      description: 'the day of it; today by default',
      parse: (text) => checkDate(text, '--on'),
    },
    KEY_FLAG,
    ...CHANGE_FLAGS,
  ],

  async run(world, [addresses], options) {
    return inSession(world, options, async (session) => {
      const { reason } = options;
      if (reason === undefined) throw unusable('unsigned-without-reason', {});
      return await carryOut(session, options, () => planUnsigning(session, addresses, reason, options));
    });
  },
});

async function planUnsigning(
  session: Session,
  words: readonly string[],
  note: string,
  options: UnsignOptions,
): Promise<ChangePlan> {
  const addressed = await findSteps(session, words);
  const documents = byDocument(addressed);
  const signWords = await loadSignWords(spokenLanguage(session, [...documents.keys()]));
  let preview = '';
  const changes = [];
  const signed = new Map<OpenDocument, readonly string[]>();
  for (const [open, steps] of documents) {
    const { document, workspace } = open;
    const person = await signerOf(workspace, options.as, session.world.env);
    const date = signingDay(options.on, session.today(workspace));
    refuseSigner(person, date);
    refuseBeforeReceipt(document, date);
    const edits = [];
    const withdrawn: string[] = [];
    for (const own of steps) {
      const signing = unsignStep(document, own.step, { name: person.name, date, note }, workspace.calendar);
      preview += previewOf(own, signing, signWords);
      edits.push(...signing.edits);
      if (signing.written !== undefined) withdrawn.push(own.step.id.value);
    }
    changes.push({ open, edits });
    signed.set(open, withdrawn);
  }
  if (options.key === undefined) return { preview, changes };
  const { withSignatures } = await import('../changing/key-signing.js');
  return withSignatures(session, options.key, { preview, changes }, signed);
}

/** The sign-off that counts no more, and what takes it back. */
function previewOf(
  addressed: AddressedStep,
  { written, due, isDueUncertain }: Signing,
  words: SignWords,
): string {
  const { step, open } = addressed;
  const address = visible(addressOf(addressed));
  if (written === undefined) return `${words.notSigned(address)}\n`;
  const { source, language } = open.document;
  const label = wordsOf(language).fields['sign-off'];
  const last = step.signOffs.at(-1);
  const lines = [
    `${address} ${visible(step.title)}`,
    ...(last
      ? [`${label}: ${visible(source.text.slice(last.span.start, last.span.end).replace(/\s+/g, ' '))}`]
      : []),
    `+ ${label}: ${visible(written)}`,
    ...(due === undefined ? [] : dueAgainLines(due, isDueUncertain, words)),
  ];
  return `${lines.join('\n  ')}\n`;
}
