import type { Person } from '../document/settings.js';
import { isSameAddress } from '../signoff/people.js';

/**
 * The person that a text names: by key, name, e-mail, first name or initials, where only one has them. Nothing where it
 * names nobody, or might name several.
 */
export function personMeant(text: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const wanted = keyOf(text);
  if (wanted === '') return undefined;
  return (
    people.get(wanted) ??
    only(people, ({ email }) => email !== undefined && isSameAddress(email, text.trim())) ??
    only(people, ({ name }) => keyOf(name) === wanted) ??
    only(people, ({ name }) => keyOf(firstOf(name)) === wanted) ??
    only(people, ({ name }) => keyOf(initialsOf(name)) === wanted)
  );
}

function only(people: ReadonlyMap<string, Person>, test: (person: Person) => boolean): Person | undefined {
  const [found, ...others] = [...people.values()].filter(test);
  return others.length === 0 ? found : undefined;
}

function firstOf(name: string): string {
  return name.split(' ', 1)[0] ?? '';
}

/** `Anna-Karin Berg` → `AKB`. */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((part) => part.slice(0, 1))
    .join('');
}

function keyOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim();
}
