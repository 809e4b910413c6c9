import type { IsoDate } from '../../calendar/date.js';
import { isComplaint } from '../../care/complaint.js';
import type { PlanDocument } from '../../document/document.js';
import type { Person } from '../../document/settings.js';
import { peopleAt, peopleMeant } from '../../signoff/people.js';
import { hintOrKnown } from '../../text/hint.js';
import { Git } from '../../workspace/git/git.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { commaIn } from '../names.js';
import type { World } from '../world.js';

/**
 * The person of the settings who signs: the one that a word means by key, name or e-mail address; without a word the one
 * whose address git knows its user by.
 *
 * @throws Unusable where that is nobody, or several
 */
export async function signerOf(
  { settings: { people }, root }: Workspace,
  as: string | undefined,
  env: World['env'],
): Promise<Person> {
  if (people.size === 0) throw unusable('nobody-can-sign', {});
  const keys = [...people.keys()].join(', ');
  if (as !== undefined) return personMeant(as, people);
  const email = await new Git(root, env).line('config', 'user.email');
  if (!email) throw unusable('nobody-signs', { keys });
  const person = only(peopleAt(email, people), email);
  if (person) return person;
  throw unusable('stranger-signs', { email, keys });
}

function personMeant(as: string, people: ReadonlyMap<string, Person>): Person {
  const person = only(peopleMeant(as, people), as);
  if (person) return person;
  const words = [...people.values()].flatMap(({ key, name, email }) => [key, name, email ?? key]);
  throw unusable('no-signer', { as, hint: hintOrKnown(as, words, [...people.keys()]) });
}

function only([person, another]: readonly Person[], word: string): Person | undefined {
  if (person && another) {
    throw unusable('two-signers', { word, one: person.key, other: another.key });
  }
  return person;
}

/** The day of a sign-off: today, or an earlier one that was asked for. @throws Unusable where it has not come */
export function signingDay(asked: IsoDate | undefined, today: IsoDate): IsoDate {
  if (asked === undefined || asked <= today) return asked ?? today;
  throw unusable('sign-off-in-future', { date: asked, today });
}

/** Nobody answers a complaint before it came. @throws Unusable */
export function refuseBeforeReceipt(document: PlanDocument, date: IsoDate): void {
  const received = document.frontmatter.dates.get('received')?.value;
  if (isComplaint(document) && received !== undefined && date < received)
    throw unusable('sign-off-before-receipt', { path: document.source.path, received, date });
}

/** Whether a person may sign with a day: a name that has a place in a sign-off, and not after the last day. @throws Unusable */
export function refuseSigner({ name, until }: Person, date: IsoDate): void {
  if (name.includes(',')) throw unusable('signer-with-comma', { said: commaIn(name) });
  if (until !== undefined && date > until) throw unusable('signer-has-left', { name, until, date });
}
