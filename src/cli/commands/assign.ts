import { assignStep } from '../../changes/assign.js';
import { type ChangeWords, loadChangeWords } from '../../languages/changes.js';
import { hasLeft } from '../../document/people.js';
import { nearestResponsible } from '../../status/responsible.js';
import { signedOn } from '../../document/step-state.js';
import { choiceOf, meaning } from '../../text/hint.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import { carryOut, CHANGE_FLAGS, type ChangePlan } from '../changing/carry-out.js';
import { STEPS } from '../changing/signing-text.js';
import { command } from '../arguments/command.js';
import { spokenLanguage } from '../spoken-language.js';
import { type AddressedStep, addressOf, byDocument, findSteps } from '../changing/step-address.js';
import { inSession, type OpenDocument, type Session } from '../session.js';

export const assign = command({
  parameters: [{ name: '<words...>', description: 'the steps, and last who is responsible for them' }],
  listed: [
    STEPS,
    {
      name: '<person|role>',
      description: 'who is responsible for them: a person in the settings, or a role',
    },
  ],
  flags: CHANGE_FLAGS,

  async run(world, [words], options) {
    return inSession(world, options, async (session) => {
      const who = words.at(-1) as string;
      if (words.length < 2 || who.includes('#')) throw unusable('nobody-to-assign', {});
      return await carryOut(session, options, () => planAssignment(session, words.slice(0, -1), who));
    });
  },
});

async function planAssignment(session: Session, words: readonly string[], who: string): Promise<ChangePlan> {
  const steps = await findSteps(session, words);
  const documents = byDocument(steps);
  for (const open of documents.keys()) {
    refuseUnknown(who, open);
    refuseDeparted(who, open, session);
  }
  for (const addressed of steps) refuseSigned(addressed);
  const said = await loadChangeWords(spokenLanguage(session, [...documents.keys()]));
  return {
    preview: steps.map((addressed) => lineFor(addressed, who, said)).join(''),
    changes: [...documents].map(([open, own]) => ({
      open,
      edits: own.flatMap(({ step }) => assignStep(open.document, step, who)),
    })),
  };
}

/** @throws Unusable for a word that is neither a person of the settings nor a role there or in the document */
function refuseUnknown(word: string, { document, workspace }: OpenDocument): void {
  const { people } = workspace.settings;
  const roles = [
    ...document.frontmatter.roles.keys(),
    ...[...people.values()].flatMap((person) => person.roles),
  ];
  if (people.has(word) || roles.includes(word)) return;
  const meant = nearestResponsible(word, people, roles);
  const hint = meant === undefined ? choiceOf([...people.keys(), ...roles]) : meaning(meant);
  throw unusable('no-responsible', { word, path: document.source.path, hint });
}

/** Whoever has left does no step any more. @throws Unusable */
function refuseDeparted(key: string, { workspace }: OpenDocument, session: Session): void {
  const person = workspace.settings.people.get(key);
  if (person?.until !== undefined && hasLeft(person, session.today(workspace)))
    throw unusable('assigned-to-departed', { name: person.name, until: person.until });
}

/** What a sign-off covers is history: changing it would make the sign-off stale. @throws Unusable */
function refuseSigned(addressed: AddressedStep): void {
  const date = signedOn(addressed.step);
  if (date !== undefined) throw unusable('assigned-too-late', { step: addressOf(addressed), date });
}

/** `nordvik#A1: anna → bo`. */
function lineFor(addressed: AddressedStep, who: string, words: ChangeWords): string {
  const before = addressed.step.responsible?.value;
  const address = visible(addressOf(addressed));
  if (before === who) return `${words.already(address, who)}\n`;
  return `${address}: ${visible(before ?? words.nobody)} → ${who}\n`;
}
