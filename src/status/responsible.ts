import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import { hasLeft } from '../document/people.js';
import type { Person } from '../document/settings.js';
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
 * The person's key or the role that a word which is neither most likely means: a key of the person with that name, else
 * the nearest word.
 */
export function nearestResponsible(
  word: string,
  people: ReadonlyMap<string, Person>,
  roles: Iterable<string>,
): string | undefined {
  const named = [...people.values()].find(({ name }) => name.toLowerCase() === word.toLowerCase());
  return named?.key ?? nearest(word, [...people.keys(), ...roles]);
}
