import type { IsoDate } from '../calendar/date.js';
import { pointAt } from '../text/span.js';
import type { PlanDocument } from './document.js';

/** A document as it would be read with these days among its `dates`, in the place of those that it has. */
export function withDates(
  document: PlanDocument,
  days: Iterable<readonly [key: string, day: IsoDate]>,
): PlanDocument {
  const dates = new Map(document.frontmatter.dates);
  for (const [key, value] of days) dates.set(key, { value, span: dates.get(key)?.span ?? pointAt(0) });
  return { ...document, frontmatter: { ...document.frontmatter, dates } };
}
