import { daysBetween, type IsoDate } from '../calendar/date.js';
import type { Labels } from '../languages/labels.js';
import type { Entry } from '../status/attention.js';
import { type DocumentStatus, isWaiting } from '../status/status.js';
import { compare } from '../text/compare.js';

/** The steps of documents that are neither signed nor waived. */
export function waitingEntries(documents: readonly DocumentStatus[]): Entry[] {
  return documents.flatMap((document) =>
    (document.steps ?? []).filter(isWaiting).map((step) => ({ step, document })),
  );
}

/** Orders steps: those due first in front, those without a day last. */
export function byDue(a: Entry, b: Entry): number {
  return compare(dueKey(a), dueKey(b));
}

/** What a step is sorted by. */
export function dueKey({ step }: Entry): string {
  return step.due ?? '9';
}

/** How late something is, or in how many days it is due. */
export function dueText(due: IsoDate, today: IsoDate, labels: Labels): string {
  const days = daysBetween(today, due);
  return days < 0 ? labels.daysLate(-days) : labels.inDays(days);
}
