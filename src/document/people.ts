import type { IsoDate } from '../calendar/date.js';
import { nameKeyInAnyCase } from '../text/name-key.js';
import type { Absence, Person } from './settings.js';

/** Whether a person's last day is past. */
export function hasLeft({ until }: Person, day: IsoDate): boolean {
  return until !== undefined && day > until;
}

/** The absence that a day falls into, its first and last day included. */
export function absenceOn({ absent }: Person, day: IsoDate): Absence | undefined {
  return absent.find(({ from, to }) => from <= day && day <= to);
}

/**
 * Who stands in for a person on a day: the deputy, or the deputy's own where that one is not there either. Nobody where
 * the deputies end, or lead back.
 */
export function deputyOn(
  person: Person,
  day: IsoDate,
  people: ReadonlyMap<string, Person>,
): Person | undefined {
  const passed = new Set<string | undefined>([person.key]);
  let { deputy } = person;
  while (deputy !== undefined && !passed.has(deputy)) {
    const other = people.get(deputy);
    if (!other) return undefined;
    if (!hasLeft(other, day) && !absenceOn(other, day)) return other;
    passed.add(deputy);
    ({ deputy } = other);
  }
  return undefined;
}

/** The people who are called so, whatever the case and the blanks between words. */
export function namesakesOf(name: string, people: ReadonlyMap<string, Person>): Person[] {
  const wanted = nameKeyInAnyCase(name);
  return [...people.values()].filter((person) => nameKeyInAnyCase(person.name) === wanted);
}

/** Whether a test holds for anybody: most workspaces settle none of what rules about people look at. */
export function somebody(people: ReadonlyMap<string, Person>, test: (person: Person) => boolean): boolean {
  for (const person of people.values()) if (test(person)) return true;
  return false;
}
