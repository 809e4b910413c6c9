import type { ReviewStatus } from '../improving/review.js';
import type { LogStatus } from '../improving/log.js';
import type { ImprovingWords } from '../languages/improving.js';
import type { DocumentStatus } from '../status/status.js';
import { withWorkspace } from '../status/workspaces.js';
import { fit, pad, width } from './columns.js';
import type { TerminalOptions } from './terminal.js';

/** A list longer than this is cut. */
const LONGEST_LIST = 12;

/** A bar of answered questions has so many columns. */
const BAR = 20;

/** Draws where reviews and logs of suggestions stand, a block each. */
export function improvingBlocks(
  documents: readonly DocumentStatus[],
  options: TerminalOptions,
  words: ImprovingWords,
): string[] {
  return documents.flatMap((document) => [
    ...(document.review ? [block(document, reviewLines(document.review, options, words), options)] : []),
    ...(document.suggestions
      ? [block(document, logLines(document.suggestions, options, words), options)]
      : []),
  ]);
}

function block(
  document: DocumentStatus,
  lines: readonly string[],
  { paint, columns }: TerminalOptions,
): string {
  const name = withWorkspace(document.title ?? document.path, document);
  return [paint.bold(fit(name, columns - 2)), ...lines.map((line) => `  ${line}`), ''].join('\n');
}

/** How much is answered and carried out, and when it comes back. */
function reviewLines(
  { questions, answered, decisions, carriedOut, overdue, next }: ReviewStatus,
  { paint, labels }: TerminalOptions,
  words: ImprovingWords,
): string[] {
  const done = questions === 0 ? 0 : Math.floor((BAR * answered) / questions);
  const decided = [
    words.decisions(decisions),
    ...(carriedOut > 0 ? [words.carriedOut(carriedOut)] : []),
    ...(overdue > 0 ? [paint.red(labels.overdueCount(overdue))] : []),
  ];
  return [
    `${paint.green('█'.repeat(done))}${paint.dim('░'.repeat(BAR - done))}  ${words.answered(answered, questions)}`,
    [...decided, next === undefined ? paint.yellow(words.noNext) : words.next(next)].join(paint.dim(' · ')),
  ];
}

/** How many suggestions wait and are settled, then each that waits, the longest first. */
function logLines(
  { counts, waiting, medianToAnswer }: LogStatus,
  { paint, labels, columns }: TerminalOptions,
  words: ImprovingWords,
): string[] {
  if (Object.values(counts).every((count) => count === 0)) return [paint.dim(words.none)];
  const late = waiting.filter(({ isLate }) => isLate).length;
  const numbers = [
    words.waiting(waiting.length, late),
    words.finished(counts.finished),
    words.declined(counts.declined),
  ];
  const shown = waiting.slice(0, LONGEST_LIST);
  const ages = shown.map(({ days }) => (days === undefined ? words.undated : words.days(days)));
  const ageWidth = Math.max(0, ...ages.map(width));
  const stageWidth = Math.max(0, ...shown.map(({ stage }) => width(words.stages[stage])));
  const names = shown.map(({ id, title }) => `${id} ${title}`.trim());
  const room = columns - 2 - ageWidth - 2 - 2 - stageWidth;
  const nameWidth = Math.max(12, Math.min(room, Math.max(0, ...names.map(width))));
  const rows = shown.map(({ stage, isLate }, index) => {
    const text = `${pad(ages[index] ?? '', ageWidth)}  ${pad(names[index] ?? '', nameWidth)}  ${words.stages[stage]}`;
    return isLate ? paint.red(text) : text;
  });
  const more = waiting.length - shown.length;
  return [
    numbers.join(paint.dim(' · ')),
    ...(medianToAnswer === undefined ? [] : [words.timeToAnswer(medianToAnswer)]),
    ...rows,
    ...(more > 0 ? [paint.dim(labels.and(more))] : []),
  ];
}
