import type { PlanDocument, Step } from '../document/document.js';
import { namesakesOf } from '../document/people.js';
import type { Person } from '../document/settings.js';
import { addTo } from '../text/add-to.js';
import { nameKey, nameKeyInAnyCase } from '../text/name-key.js';

type People = ReadonlyMap<string, Person>;

const NOBODY: readonly Person[] = [];

/** For the people of each settings, those who bear a name, by its key. */
const byName = new WeakMap<People, ReadonlyMap<string, readonly Person[]>>();

/** The people of the settings whom the name in a sign-off means; several where they have the same name. */
export function peopleNamed(name: string, people: People): readonly Person[] {
  let named = byName.get(people);
  if (!named) byName.set(people, (named = indexedByName(people)));
  return named.get(name) ?? named.get(nameKey(name)) ?? NOBODY;
}

function indexedByName(people: People): ReadonlyMap<string, readonly Person[]> {
  const named = new Map<string, Person[]>();
  for (const person of people.values()) {
    addTo(named, nameKey(person.name), person);
  }
  return named;
}

/** The people whom a word means: by key, by address or by name, the first of these by which it means anybody. */
export function peopleMeant(word: string, people: People): readonly Person[] {
  const one = people.get(nameKeyInAnyCase(word));
  if (one) return [one];
  const addressed = peopleAt(word.trim(), people);
  return addressed.length > 0 ? addressed : namesakesOf(word, people);
}

/** The people of an address. */
export function peopleAt(address: string, people: People): Person[] {
  return [...people.values()].filter(({ email }) => email !== undefined && isSameAddress(email, address));
}

/** Whether two e-mail addresses are the same: nobody tells people apart by capital letters. */
export function isSameAddress(one: string, another: string): boolean {
  return inSmallLetters(one) === inSmallLetters(another);
}

/** Only A to Z: among all letters there are some that look like others and become them. */
function inSmallLetters(address: string): string {
  return address.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * Whether somebody holds a role as far as sign-offs go: the settings give it to them, and the document, where it gives it
 * to one person, to no other. The document alone does not say it, because nothing covers its frontmatter.
 */
export function holdsRole({ key, roles }: Person, role: string, { frontmatter }: PlanDocument): boolean {
  return roles.includes(role) && (frontmatter.roles.get(role)?.value ?? key) === key;
}

/** Whether somebody answers for a step: by name, or because the settings or the document give them its role. */
export function answersFor({ key, roles }: Person, step: Step, { frontmatter }: PlanDocument): boolean {
  const word = step.responsible?.value;
  if (word === undefined) return false;
  return word === key || roles.includes(word) || frontmatter.roles.get(word)?.value === key;
}
