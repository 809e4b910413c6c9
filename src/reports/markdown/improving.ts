import { type ImprovingWords, loadImprovingWords } from '../../languages/improving.js';
import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus } from '../../status/status.js';
import type { Speech } from '../speech.js';
import { type DrawPart, joined, LONGEST_LIST, table, text } from './part.js';

/** Where reviews stand, and which suggestions wait. */
export const improvingPart: DrawPart = async ({ documents }, speech) => {
  if (!documents.some(({ review, suggestions }) => review ?? suggestions)) return '';
  const words = await loadImprovingWords(speech.language);
  return joined([reviewsPart(documents, speech, words), suggestionsPart(documents, speech, words)]);
};

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
    return [[text(nameOfDocument(document)), words.answered(answered, questions), decided.join(', '), when]];
  });
  if (rows.length === 0) return '';
  const { words: heads } = speech;
  return `## ${words.reviews}\n\n${table([heads.document, heads.progress, heads.state, heads.remark], rows)}`;
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
    .slice(0, LONGEST_LIST)
    .map(({ document, suggestion: { id, title, stage, days, isLate } }) => [
      text(nameOfDocument(document)),
      text(`${id} ${title}`.trim()),
      words.stages[stage],
      `${isLate ? '▲ ' : ''}${days === undefined ? words.undated : words.days(days)}`,
    ]);
  const list = table([heads.document, words.suggestion, words.waitsFor, words.waited], rows);
  const left = waiting.length - rows.length;
  return [
    `## ${words.suggestions}\n`,
    `${numbers.join(' · ')}\n`,
    ...(rows.length > 0 ? [list] : []),
    ...(left > 0 ? [`${labels.and(left)}\n`] : []),
  ].join('\n');
}
