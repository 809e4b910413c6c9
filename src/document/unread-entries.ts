import type { Entry, PlanDocument } from './document.js';

/** What is told where a field, or the date in it, cannot be read. */
const UNREAD = ['invalid-date', 'malformed-field'];

/** The entries in which something could not be read, and is reported as such. */
export function unreadEntries({ faults, entries }: PlanDocument): ReadonlySet<Entry> {
  const places = faults
    .filter(({ rule }) => UNREAD.includes(rule))
    .map(({ span }) => span.start)
    .sort((a, b) => a - b);
  let next = 0;
  return new Set(
    entries.filter(({ span }) => {
      while (next < places.length && (places[next] as number) < span.start) next++;
      return next < places.length && (places[next] as number) < span.end;
    }),
  );
}
