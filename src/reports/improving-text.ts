import type { IsoDate } from '../calendar/date.js';
import type { LogStatus, WaitingSuggestion } from '../improving/log.js';
import { decisionsIn, nextReviewIn, type ReviewStatus } from '../improving/review.js';
import { type Stage, STAGES } from '../improving/suggestions.js';
import type { ImprovingWords } from '../languages/improving.js';
import type { Labels } from '../languages/labels.js';
import { type Entry, nameOfDocument } from '../status/attention.js';
import type { DocumentStatus } from '../status/status.js';

/** Something that is said, and whether it is late or wanting. */
export interface Said {
  readonly text: string;
  readonly state?: 'overdue' | 'due-soon';
}

/** What was decided in a review and what became of it, and when it is held again. */
export function reviewSays(
  { steps = [] }: Pick<DocumentStatus, 'steps'>,
  { decisions, carriedOut, overdue, next }: ReviewStatus,
  words: ImprovingWords,
  labels: Labels,
  date: (day: IsoDate) => string,
): Said[] {
  const isLate = nextReviewIn(steps)?.state === 'overdue';
  const waived = decisionsIn(steps).filter(({ state }) => state === 'waived').length;
  return [
    { text: words.decisions(decisions) },
    ...(carriedOut > 0 ? [{ text: words.carriedOut(carriedOut) }] : []),
    ...(waived > 0 ? [{ text: labels.waivedCount(waived) }] : []),
    ...(overdue > 0 ? [{ text: labels.overdueCount(overdue), state: 'overdue' as const }] : []),
    next === undefined
      ? { text: words.noNext, state: 'due-soon' }
      : isLate
        ? { text: words.nextLate(date(next)), state: 'overdue' }
        : { text: words.next(date(next)) },
  ];
}

/** What was decided in a review: its steps that do not come back. */
export function decisionsOf(document: DocumentStatus): Entry[] {
  return decisionsIn(document.steps ?? []).map((step) => ({ step, document }));
}

/** The logs of suggestions among documents. */
export function logsIn(documents: readonly DocumentStatus[]): LogDocument[] {
  return documents.flatMap((document) =>
    document.suggestions ? [{ document, log: document.suggestions }] : [],
  );
}

interface LogDocument {
  readonly document: DocumentStatus;
  readonly log: LogStatus;
}

/** How many suggestions of some logs wait and how many are settled, and how soon each log answers. @param nameOf what a log is called */
export function logsSay(
  logs: readonly LogDocument[],
  words: ImprovingWords,
  nameOf: (document: DocumentStatus) => string = nameOfDocument,
): string[] {
  const counts = stageCounts(logs);
  if (Object.values(counts).every((count) => count === 0)) return [words.none];
  const waiting = logs.flatMap(({ log }) => log.waiting);
  return [
    words.waiting(waiting.length, waiting.filter(({ isLate }) => isLate).length),
    words.finished(counts.finished),
    words.declined(counts.declined),
    ...logs.flatMap(({ document, log: { medianToAnswer } }) => {
      if (medianToAnswer === undefined) return [];
      const said = words.timeToAnswer(medianToAnswer);
      return [logs.length > 1 ? `${nameOf(document)}: ${said}` : said];
    }),
  ];
}

/** How many suggestions of some logs are in each stage. */
export function stageCounts(logs: readonly LogDocument[]): Readonly<Record<Stage, number>> {
  const sum = (stage: Stage) => logs.reduce((all, { log }) => all + log.counts[stage], 0);
  return Object.fromEntries(STAGES.map((stage) => [stage, sum(stage)])) as Record<Stage, number>;
}

/** A suggestion that waits, with the log it stands in. */
export interface WaitingEntry {
  readonly document: DocumentStatus;
  readonly suggestion: WaitingSuggestion;
}

/** The suggestions of some logs that wait for something, the longest first. */
export function waitingIn(logs: readonly LogDocument[]): WaitingEntry[] {
  return logs
    .flatMap(({ document, log }) => log.waiting.map((suggestion) => ({ document, suggestion })))
    .sort((a, b) => (b.suggestion.days ?? -1) - (a.suggestion.days ?? -1));
}

/** What a suggestion waits for, and whether it has for too long. */
export function stageText({ stage, isLate }: WaitingSuggestion, { stages, tooLong }: ImprovingWords): string {
  return isLate ? `${stages[stage]} · ${tooLong}` : stages[stage];
}

/** How long a suggestion has waited. */
export function ageText({ days }: WaitingSuggestion, words: ImprovingWords): string {
  return days === undefined ? words.undated : words.days(days);
}
