import type { Entry } from './document.js';

/** The text of one of an entry's own fields. */
export function ownText(entry: Entry, id: string): string | undefined {
  return entry.own.get(id)?.[0]?.text.value;
}
