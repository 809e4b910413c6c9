import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import { hasLeft, namesakesOf } from '../document/people.js';
import type { Person } from '../document/settings.js';
import { roleCalled } from '../languages/roles.js';
import { nearest } from '../text/nearest.js';

/** Who answers for a step: a person, a role and perhaps who holds it, or a word that is neither. */
export type Responsible =
  | { readonly type: 'person'; readonly person: Person }
  | {
      readonly type: 'role';
      readonly role: string;
      readonly person: Person | undefined;
      /** All who have the role in the settings and have not left, where the document does not choose. */
      readonly holders: readonly Person[];
    }
  | { readonly type: 'unknown'; readonly word: string }
  | { readonly type: 'nobody' };

/** The person that somebody who answers comes to: who holds the role where one does. */
export function personOf(responsible: Responsible | undefined): Person | undefined {
  return responsible && 'person' in responsible ? responsible.person : undefined;
}

/**
 * Who answers for a step. A role is held by the person that the document's `roles` name, else by the only person of the
 * settings who has it and has not left.
 */
export function responsibleFor(
  step: Step,
  document: PlanDocument,
  people: ReadonlyMap<string, Person>,
  today: IsoDate,
): Responsible {
  const word = step.responsible?.value;
  return word === undefined ? { type: 'nobody' } : whoIs(word, document, people, today);
}

/** Whom a word of a document means: a person, or who holds a role. */
export function whoIs(
  word: string,
  document: PlanDocument,
  people: ReadonlyMap<string, Person>,
  today: IsoDate,
): Responsible {
  const person = people.get(word);
  if (person) return { type: 'person', person };
  const given = document.frontmatter.roles.get(word);
  if (given?.value !== undefined)
    return { type: 'role', role: word, person: people.get(given.value), holders: [] };
  const named = [...people.values()].filter(({ roles }) => roles.includes(word));
  if (given || named.length > 0) {
    const holders = named.filter((holder) => !hasLeft(holder, today));
    return { type: 'role', role: word, person: holders.length === 1 ? holders[0] : undefined, holders };
  }
  return { type: 'unknown', word };
}

/**
 * The person's key or the role that a word which is neither most likely means: a key of a person with that name, the role
 * that is called so in words, else the nearest word.
 */
export function nearestResponsible(
  word: string,
  people: ReadonlyMap<string, Person>,
  roles: readonly string[],
): string | undefined {
  const [namesake] = namesakesOf(word, people);
  return namesake?.key ?? roleCalled(word, roles) ?? nearest(word, [...people.keys(), ...roles]);
}

/** The one that such a word means for certain: nobody else has the name, and no role is called as a person is. */
export function certainlyMeant(
  word: string,
  people: ReadonlyMap<string, Person>,
  roles: readonly string[],
): string | undefined {
  const [namesake, another] = namesakesOf(word, people);
  const role = roleCalled(word, roles);
  if (another || (namesake && role !== undefined)) return undefined;
  return namesake?.key ?? role;
}
