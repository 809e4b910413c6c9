import type { Entry } from './document.js';

/** What people call an entry: its id, or its title where it has none yet. */
export function entryName({ id, title }: Entry): string {
  return id.value === '' ? title : id.value;
}
