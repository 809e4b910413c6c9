import type { Person } from '../document/settings.js';
import { peopleMeant } from '../signoff/people.js';
import { nameKeyInAnyCase } from '../text/name-key.js';

/** What people write of somebody, with full stops or without. */
const WRITTEN: readonly ((person: Person) => string)[] = [
  ({ key }) => key,
  ({ name }) => name,
  ({ name }) => firstOf(name),
  ({ name }) => initialsOf(name),
];

/**
 * The person that a text names: by key, e-mail, name, first name or initials, the first of these by which it names anybody.
 * Nothing where it names nobody, or might name several.
 */
export function personMeant(text: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const wanted = keyOf(text);
  if (wanted === '') return undefined;
  const all = [...people.values()];
  const loosely = WRITTEN.map((written) => all.filter((person) => keyOf(written(person)) === wanted));
  const [found, ...others] = [peopleMeant(text, people), ...loosely].find((meant) => meant.length > 0) ?? [];
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
  return nameKeyInAnyCase(text.replaceAll('.', ''));
}
