import type { IsoDate } from '../../calendar/date.js';
import { type NewWaiver, waiveStep } from '../../changes/waive.js';
import { readsAsLastDay } from '../../document/field-values.js';
import type { Language } from '../../document/vocabulary.js';
import { type ChangeWords, loadChangeWords } from '../../languages/changes.js';
import { signedOn } from '../../document/step-state.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import { carryOut, CHANGE_FLAGS, type ChangeOptions, type ChangePlan } from '../changing/carry-out.js';
import { command } from '../arguments/command.js';
import { checkDate, checkName } from '../names.js';
import { inSession, type Session } from '../session.js';
import { refuseSigner, signerOf } from '../changing/signer.js';
import { STEPS } from '../changing/signing-text.js';
import { spokenLanguage } from '../spoken-language.js';
import { type AddressedStep, addressOf, byDocument, findSteps } from '../changing/step-address.js';
import { isInteractive } from '../world.js';

interface WaiveOptions extends ChangeOptions {
  readonly as?: string;
  readonly until?: IsoDate;
  readonly reason?: string;
}

export const waive = command({
  parameters: [STEPS],
  flags: [
    { flags: '--reason <text>', description: 'why; asked for on a terminal' },
    {
      flags: '--until <date>',
      description: 'the last day of the waiver; after it they are open again',
      parse: (text) => checkDate(text, '--until'),
    },
    {
      flags: '--as <person>',
      description: "who says so: a person in the settings; by default whoever has git's user e-mail",
    },
    ...CHANGE_FLAGS,
  ],

  async run(world, [addresses], options) {
    return inSession(world, options, async (session) => {
      const reason = await reasonFor(session, addresses, options);
      refuseLastDay(reason, options);
      return await carryOut(session, options, () => planWaivers(session, addresses, { ...options, reason }));
    });
  },
});

/** The reason that was given, else the one that somebody types. @throws Unusable where nobody can be asked */
async function reasonFor(
  session: Session,
  addresses: readonly string[],
  options: WaiveOptions,
): Promise<string> {
  if (options.reason !== undefined) return checkName(options.reason, '--reason');
  if (options.yes || !isInteractive(session.world)) {
    throw unusable('waived-without-reason', {});
  }
  const steps = await findSteps(session, addresses);
  for (const addressed of steps) await waiving(addressed, options, session);
  const language = languageFor(session, steps);
  const { reasonQuestion } = await loadChangeWords(language);
  const { askText } = await import('../changing/ask.js');
  return checkName(await askText(reasonQuestion, language), '--reason');
}

/** @throws Unusable for a reason that the document would not keep as one */
function refuseLastDay(reason: string, { until }: WaiveOptions): void {
  if (until === undefined && readsAsLastDay(reason)) throw unusable('reason-like-day', { reason });
}

async function planWaivers(
  session: Session,
  addresses: readonly string[],
  { reason, ...options }: WaiveOptions & { readonly reason: string },
): Promise<ChangePlan> {
  const steps = await findSteps(session, addresses);
  const words = await loadChangeWords(languageFor(session, steps));
  const planned = await Promise.all(
    steps.map(async (addressed) => {
      const waiver: NewWaiver = { ...(await waiving(addressed, options, session)), reason };
      const { open, step } = addressed;
      return { open, addressed, waiver, edits: waiveStep(open.document, step, waiver) };
    }),
  );
  return {
    preview: planned
      .map(({ addressed, waiver, edits }) => lineFor(addressed, waiver, edits.length > 0, words))
      .join(''),
    changes: [...byDocument(planned)].map(([open, own]) => ({
      open,
      edits: own.flatMap(({ edits }) => edits),
    })),
  };
}

function languageFor(session: Session, steps: readonly AddressedStep[]): Language {
  return spokenLanguage(
    session,
    steps.map(({ open }) => open),
  );
}

/**
 * Who takes a step out, from when and until when.
 *
 * @throws Unusable for a step that is done, a last day that is past, or a person who may not say so
 */
async function waiving(
  addressed: AddressedStep,
  { as, until }: WaiveOptions,
  session: Session,
): Promise<Omit<NewWaiver, 'reason'>> {
  const signed = signedOn(addressed.step);
  if (signed !== undefined) throw unusable('waived-too-late', { step: addressOf(addressed), date: signed });
  const { workspace } = addressed.open;
  const date = session.today(workspace);
  if (until !== undefined && until < date) throw unusable('waiver-past', { until, today: date });
  const person = await signerOf(workspace, as, session.world.env);
  refuseSigner(person, date);
  return { name: person.name, date, until };
}

function lineFor(
  addressed: AddressedStep,
  { name, until, reason }: NewWaiver,
  changes: boolean,
  words: ChangeWords,
): string {
  const address = visible(addressOf(addressed));
  if (!changes) return `${words.waivedAlready(address)}\n`;
  const { open, step } = addressed;
  const { text } = open.document.source;
  const before = step.waiver && visible(text.slice(step.waiver.span.start, step.waiver.span.end));
  const lines = [
    words.waived(address, visible(name), until, visible(reason)),
    ...(before === undefined ? [] : [`  ${words.insteadOf(before)}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
