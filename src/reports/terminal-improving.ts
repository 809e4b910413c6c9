import type { LogStatus } from '../improving/log.js';
import { decisionsIn, type ReviewStatus } from '../improving/review.js';
import type { ImprovingWords } from '../languages/improving.js';
import type { DocumentStatus } from '../status/status.js';
import { whoOf } from './who.js';
import { fit, pad, widest, width } from '../text/columns.js';
import { ageText, logsSay, reviewSays, waitingIn } from './improving-text.js';
import { cutList, documentBlock, doneBar, wrapped } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';

/** A person's name has at most so many columns. */
const LONGEST_NAME = 20;

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
  options: TerminalOptions,
  words: ImprovingWords,
): string[] {
  const { paint, labels, columns } = options;
  const { questions, answered, unanswered } = review;
  const done = questions === 0 ? 0 : Math.floor((BAR * answered) / questions);
  const colours = { overdue: paint.red, 'due-soon': paint.yellow };
  const said = reviewSays(document, review, words, labels, (day) => day).map(({ text, state }) =>
    state ? colours[state](text) : text,
  );
  const { shown, more } = cutList(
    unanswered.map(({ id, title }) => `${id} ${title}`.trim()),
    options,
  );
  return [
    `  ${doneBar(done, BAR, options)}  ${words.answered(answered, questions)}`,
    `  ${said.join(paint.dim(' · '))}`,
    ...decisionLines(document, options, words),
    ...(shown.length > 0 ? wrapped(words.unanswered, shown, paint.yellow, columns) : []),
    ...more,
  ];
}

/** What was decided, in the order of the review: when it is due or was signed, or that it is waived; what; and who answers for it. */
function decisionLines(document: DocumentStatus, options: TerminalOptions, words: ImprovingWords): string[] {
  const { paint, columns } = options;
  const { shown, more } = cutList(decisionsIn(document.steps ?? []), options);
  const names = shown.map(({ id, title }) => `${id} ${title}`);
  const people = shown.map((step) => step.signedBy ?? whoOf(step, options));
  const whoWidth = Math.min(LONGEST_NAME, widest(people));
  const room = columns - '▲ YYYY-MM-DD  '.length - 2 - whoWidth;
  const nameWidth = Math.max(12, Math.min(room, widest(names)));
  const rows = shown.map((step, index) => {
    const cells = [
      pad(step.state === 'waived' ? words.waived : (step.signedOn ?? step.due ?? '–'), 10),
      pad(names[index] ?? '', nameWidth),
      fit(people[index] ?? '', whoWidth),
    ];
    const text = cells.join('  ').trimEnd();
    if (step.state === 'signed') return `${paint.green('✓')} ${text}`;
    return step.state === 'overdue' ? paint.red(`▲ ${text}`) : `  ${text}`;
  });
  return [...rows, ...more];
}

/** How many suggestions wait and are settled, then each that waits, the longest first. */
function logLines(
  document: DocumentStatus,
  log: LogStatus,
  options: TerminalOptions,
  words: ImprovingWords,
): string[] {
  const { paint, columns } = options;
  const logs = [{ document, log }];
  const waiting = waitingIn(logs).map(({ suggestion }) => suggestion);
  const { shown, more } = cutList(waiting, options);
  const ages = shown.map((suggestion) => ageText(suggestion, words));
  const stages = shown.map(({ stage }) => words.stages[stage]);
  const names = shown.map(({ id, title }) => `${id} ${title}`.trim());
  const room = columns - 2 - widest(ages) - 2 - 2 - widest(stages);
  const nameWidth = Math.max(12, Math.min(room, widest(names)));
  const rows = shown.map(({ isLate }, index) => {
    const [age = '', name = '', stage = ''] = [ages[index], names[index], stages[index]];
    const text = `${isLate ? '▲' : ' '} ${pad(age, widest(ages))}  ${pad(name, nameWidth)}  ${stage}`;
    return isLate ? paint.red(text) : text;
  });
  return [...factLines(logsSay(logs, words), columns), ...rows, ...more];
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
