import { daysBetween, type IsoDate } from '../calendar/date.js';
import { median } from '../care/quantiles.js';
import type { PlanDocument } from '../document/document.js';
import { positionAt } from '../text/source.js';
import { type Stage, STAGES, suggestionsOf } from './suggestions.js';

/** Where a log of suggestions stands. */
export interface LogStatus {
  /** How many suggestions are in each stage. */
  readonly counts: Readonly<Record<Stage, number>>;
  /** Those that wait for something, the longest first. */
  readonly waiting: readonly WaitingSuggestion[];
  /** Calendar days from the receipt to the answer, of those that were answered; nothing of none. */
  readonly medianToAnswer: number | undefined;
}

export interface WaitingSuggestion {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  /** How long it has waited in this stage, in days; nothing where nobody wrote down since when. */
  readonly days: number | undefined;
  /** It has waited longer than the log allows. */
  readonly isLate: boolean;
  readonly line: number;
}

/** Counts a log's suggestions by what they wait for. */
export function logStatus(document: PlanDocument, today: IsoDate): LogStatus {
  const suggestions = suggestionsOf(document, today);
  const counts = Object.fromEntries(
    STAGES.map((stage) => [stage, suggestions.filter((one) => one.stage === stage).length]),
  ) as Record<Stage, number>;
  const waiting = suggestions
    .filter(({ stage }) => stage !== 'finished' && stage !== 'declined')
    .map(({ entry, stage, since, isLate }) => ({
      id: entry.id.value,
      title: entry.title,
      stage,
      days: since === undefined ? undefined : daysBetween(since, today),
      isLate,
      line: positionAt(document.source, entry.heading.span.start).line,
    }))
    .sort((a, b) => (b.days ?? -1) - (a.days ?? -1));
  const toAnswer = suggestions.flatMap(({ past: { received, answered } }) =>
    received !== undefined && answered !== undefined && answered >= received
      ? [daysBetween(received, answered)]
      : [],
  );
  return { counts, waiting, medianToAnswer: median(toAnswer) };
}
