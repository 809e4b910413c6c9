import type { LogStatus } from '../improving/log.js';
import type { ReviewStatus } from '../improving/review.js';
import type { ImprovingWords } from '../languages/improving.js';
import type { DocumentStatus } from '../status/status.js';
import { fit, pad, width } from './columns.js';
import { ageText, logsSay, reviewSays, waitingIn } from './improving-text.js';
import { documentBlock, wrapped } from './terminal-block.js';
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
  return documents.flatMap((document) => {
    const { review, suggestions } = document;
    return [
      ...(review ? [documentBlock(document, reviewLines(document, review, options, words), options)] : []),
      ...(suggestions
        ? [documentBlock(document, logLines(document, suggestions, options, words), options)]
        : []),
    ];
  });
}

/** How much is answered and carried out, when it comes back, and what nobody has answered yet. */
function reviewLines(
  document: DocumentStatus,
  review: ReviewStatus,
  { paint, labels, columns }: TerminalOptions,
  words: ImprovingWords,
): string[] {
  const { questions, answered, unanswered } = review;
  const done = questions === 0 ? 0 : Math.floor((BAR * answered) / questions);
  const colours = { overdue: paint.red, 'due-soon': paint.yellow };
  const said = reviewSays(document, review, words, labels, (day) => day).map(({ text, state }) =>
    state ? colours[state](text) : text,
  );
  const shown = unanswered.slice(0, LONGEST_LIST).map(({ id, title }) => `${id} ${title}`.trim());
  const left = unanswered.length - shown.length;
  return [
    `  ${paint.green('█'.repeat(done))}${paint.dim('░'.repeat(BAR - done))}  ${words.answered(answered, questions)}`,
    `  ${said.join(paint.dim(' · '))}`,
    ...(shown.length > 0 ? wrapped(words.unanswered, shown, paint.yellow, columns) : []),
    ...(left > 0 ? [`  ${paint.dim(labels.and(left))}`] : []),
  ];
}

/** How many suggestions wait and are settled, then each that waits, the longest first. */
function logLines(
  document: DocumentStatus,
  log: LogStatus,
  { paint, labels, columns }: TerminalOptions,
  words: ImprovingWords,
): string[] {
  const logs = [{ document, log }];
  const waiting = waitingIn(logs);
  const shown = waiting.slice(0, LONGEST_LIST).map(({ suggestion }) => suggestion);
  const ages = shown.map((suggestion) => ageText(suggestion, words));
  const stages = shown.map(({ stage }) => words.stages[stage]);
  const names = shown.map(({ id, title }) => `${id} ${title}`.trim());
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(width));
  const room = columns - 2 - widest(ages) - 2 - 2 - widest(stages);
  const nameWidth = Math.max(12, Math.min(room, widest(names)));
  const rows = shown.map(({ isLate }, index) => {
    const [age = '', name = '', stage = ''] = [ages[index], names[index], stages[index]];
    const text = `${isLate ? '▲' : ' '} ${pad(age, widest(ages))}  ${pad(name, nameWidth)}  ${stage}`;
    return isLate ? paint.red(text) : text;
  });
  const more = waiting.length - shown.length;
  return [
    ...factLines(logsSay(logs, words), columns),
    ...rows,
    ...(more > 0 ? [`  ${paint.dim(labels.and(more))}`] : []),
  ];
}

/** Facts beside one another, on another line where they do not fit. */
function factLines(facts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const line = lines.at(-1);
    if (line !== undefined && width(`${line} · ${fact}`) <= columns)
      lines[lines.length - 1] = `${line} · ${fact}`;
    else lines.push(fit(`  ${fact}`, columns));
  }
  return lines;
}
