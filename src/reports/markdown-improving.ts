import type { ImprovingWords } from '../languages/improving.js';
import type { DocumentStatus } from '../status/status.js';
import { nameOfDocument } from '../status/attention.js';
import { LONGEST_TABLE, markdownTable, markdownText } from './markdown-table.js';
import type { Speech } from './speech.js';

/** Where reviews stand, and which suggestions wait, as Markdown; a part each, where there are any. */
export function improvingParts(
  documents: readonly DocumentStatus[],
  speech: Speech,
  words: ImprovingWords,
): string[] {
  return [reviewsPart(documents, speech, words), suggestionsPart(documents, speech, words)];
}

function reviewsPart(documents: readonly DocumentStatus[], speech: Speech, words: ImprovingWords): string {
  const rows = documents.flatMap((document) => {
    const { review } = document;
    if (!review) return [];
    const { questions, answered, decisions, carriedOut, overdue, next } = review;
    const decided = [
      words.decisions(decisions),
      ...(carriedOut > 0 ? [words.carriedOut(carriedOut)] : []),
      ...(overdue > 0 ? [speech.labels.overdueCount(overdue)] : []),
    ];
    const when = next === undefined ? words.noNext : words.next(speech.date(next));
    return [
      [markdownText(nameOfDocument(document)), words.answered(answered, questions), decided.join(', '), when],
    ];
  });
  if (rows.length === 0) return '';
  const { words: heads } = speech;
  return `## ${words.reviews}\n\n${markdownTable([heads.document, heads.progress, heads.state, heads.remark], rows)}`;
}

function suggestionsPart(
  documents: readonly DocumentStatus[],
  { words: heads, labels }: Speech,
  words: ImprovingWords,
): string {
  const logs = documents.flatMap(({ suggestions }) => suggestions ?? []);
  if (logs.length === 0) return '';
  const sum = (stage: 'finished' | 'declined') => logs.reduce((all, { counts }) => all + counts[stage], 0);
  const waiting = documents.flatMap((document) =>
    (document.suggestions?.waiting ?? []).map((suggestion) => ({ document, suggestion })),
  );
  const late = waiting.filter(({ suggestion }) => suggestion.isLate).length;
  const numbers = [
    words.waiting(waiting.length, late),
    words.finished(sum('finished')),
    words.declined(sum('declined')),
  ];
  const rows = waiting
    .slice(0, LONGEST_TABLE)
    .map(({ document, suggestion: { id, title, stage, days, isLate } }) => [
      markdownText(nameOfDocument(document)),
      markdownText(`${id} ${title}`.trim()),
      words.stages[stage],
      `${isLate ? '▲ ' : ''}${days === undefined ? words.undated : words.days(days)}`,
    ]);
  const table = markdownTable([heads.document, words.suggestion, words.waitsFor, words.waited], rows);
  const left = waiting.length - rows.length;
  return [
    `## ${words.suggestions}\n`,
    `${numbers.join(' · ')}\n`,
    ...(rows.length > 0 ? [table] : []),
    ...(left > 0 ? [`${labels.and(left)}\n`] : []),
  ].join('\n');
}
