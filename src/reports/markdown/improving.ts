import type { ReviewStatus } from '../../improving/review.js';
import { type ImprovingWords, loadImprovingWords } from '../../languages/improving.js';
import { nameOfDocument } from '../../status/attention.js';
import type { DocumentStatus } from '../../status/status.js';
import {
  ageText,
  decisionsOf,
  logsIn,
  logsSay,
  reviewSays,
  stageText,
  type WaitingEntry,
  waitingIn,
} from '../improving-text.js';
import type { Speech } from '../speech.js';
import { stepTable } from './attention.js';
import { type DrawPart, joined, list, table, text } from './part.js';

/** Where reviews stand, and which suggestions wait. */
export const improvingPart: DrawPart = async ({ documents }, speech) => {
  if (!documents.some(({ review, suggestions }) => review ?? suggestions)) return '';
  const words = await loadImprovingWords(speech.language);
  return joined([reviewsPart(documents, speech, words), suggestionsPart(documents, speech, words)]);
};

/** How far each review is, what was decided, and what nobody has answered yet. */
function reviewsPart(documents: readonly DocumentStatus[], speech: Speech, words: ImprovingWords): string {
  const reviewed = documents.filter(({ review }) => review);
  if (reviewed.length === 0) return '';
  const { words: heads, labels, date } = speech;
  const standing = reviewed.map((document) => {
    const review = document.review as ReviewStatus;
    const said = reviewSays(document, review, words, labels, date);
    return [
      text(nameOfDocument(document)),
      words.answered(review.answered, review.questions),
      said.map(({ text: one, state }) => (state === 'overdue' ? `▲ ${one}` : one)).join(', '),
    ];
  });
  const decisions = reviewed.flatMap(decisionsOf);
  const unanswered = reviewed.flatMap((document) =>
    (document.review?.unanswered ?? []).map((question) => ({ document, question })),
  );
  return joined([
    `## ${words.reviews}\n\n${table([heads.document, heads.progress, heads.state], standing)}`,
    stepTable(words.decided, decisions, speech, ({ step }) => heads.states[step.state], 3),
    unanswered.length === 0
      ? ''
      : `### ${words.unanswered} (${speech.number(unanswered.length)})\n\n${list(
          [heads.document, words.question],
          unanswered,
          ({ document, question: { id, title } }) => [
            text(nameOfDocument(document)),
            text(`${id} ${title}`.trim()),
          ],
          speech,
        )}`,
  ]);
}

function suggestionsPart(
  documents: readonly DocumentStatus[],
  speech: Speech,
  words: ImprovingWords,
): string {
  const logs = logsIn(documents);
  if (logs.length === 0) return '';
  const numbers = logsSay(logs, words, (log) => text(nameOfDocument(log)));
  const waiting = waitingIn(logs);
  const heads = [speech.words.document, words.suggestion, words.waitsFor, words.waited];
  const cells = ({ document, suggestion }: WaitingEntry) => [
    text(nameOfDocument(document)),
    text(`${suggestion.id} ${suggestion.title}`.trim()),
    stageText(suggestion, words),
    `${suggestion.isLate ? '▲ ' : ''}${ageText(suggestion, words)}`,
  ];
  return joined([
    `## ${words.suggestions}\n\n${numbers.join(' · ')}\n`,
    waiting.length > 0 ? list(heads, waiting, cells, speech) : '',
  ]);
}
