import type { IsoDate } from '../../calendar/date.js';
import { isComplaint } from '../../care/complaint.js';
import type { PlanDocument } from '../../document/document.js';
import type { Person } from '../../document/settings.js';
import { isSameAddress } from '../../signoff/people.js';
import { Git } from '../../workspace/git/git.js';
import { Unusable } from '../../workspace/files/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import { didYouMean, thereAre } from '../did-you-mean.js';
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
  if (people.size === 0) {
    throw new Unusable('the settings name nobody who can sign; add “people” to serviceplan.yaml');
  }
  const keys = [...people.keys()].join(', ');
  if (as !== undefined) return personMeant(as, people);
  const email = await new Git(root, env).line('config', 'user.email');
  if (!email) throw new Unusable(`say who signs with --as (choose from ${keys})`);
  const person = only(withEmail(email, people), email);
  if (person) return person;
  throw new Unusable(
    `git’s user e-mail, ${email}, belongs to nobody in the settings; say who signs with --as (choose from ${keys})`,
  );
}

function personMeant(as: string, people: ReadonlyMap<string, Person>): Person {
  const word = as.normalize('NFC').trim().toLowerCase();
  const named = [...people.values()].filter(({ name }) => name.normalize('NFC').toLowerCase() === word);
  const person = people.get(as) ?? people.get(word) ?? only(named, as) ?? only(withEmail(word, people), as);
  if (person) return person;
  const words = [...people.values()].flatMap(({ key, name, email }) => [key, name, email ?? key]);
  const hint = didYouMean(as, words) || thereAre([...people.keys()]);
  throw new Unusable(`--as: “${as}” is not a person in the settings${hint}`);
}

function withEmail(email: string, people: ReadonlyMap<string, Person>): Person[] {
  return [...people.values()].filter(
    (person) => person.email !== undefined && isSameAddress(person.email, email),
  );
}

function only([person, another]: readonly Person[], word: string): Person | undefined {
  if (person && another) {
    throw new Unusable(`“${word}” could be ${person.key} or ${another.key}; say which with --as`);
  }
  return person;
}

/** The day of a sign-off: today, or an earlier one that was asked for. @throws Unusable where it has not come */
export function signingDay(asked: IsoDate | undefined, today: IsoDate): IsoDate {
  if (asked === undefined || asked <= today) return asked ?? today;
  throw new Unusable(`--on: ${asked} is in the future; today is ${today}`);
}

/** Nobody answers a complaint before it came. @throws Unusable */
export function refuseBeforeReceipt(document: PlanDocument, date: IsoDate): void {
  const received = document.frontmatter.dates.get('received')?.value;
  if (isComplaint(document) && received !== undefined && date < received)
    throw new Unusable(
      `${document.source.path} was received on ${received}; nothing of it was done on ${date}`,
    );
}

/** Whether a person may sign with a day: a name that has a place in a sign-off, and not after the last day. @throws Unusable */
export function refuseSigner({ name, until }: Person, date: IsoDate): void {
  if (name.includes(',')) {
    throw new Unusable(`${commaIn(name)}; change the name in the settings`);
  }
  if (until !== undefined && date > until) {
    throw new Unusable(`${name} left on ${until} and cannot sign on ${date}; nothing was written`);
  }
}
