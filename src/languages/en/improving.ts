import type { ImprovingWords } from '../improving.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const enImprovingWords: ImprovingWords = {
  answered: (answered, all) => `${answered} of ${plural(all, 'question', 'questions')} answered`,
  decisions: (count) => plural(count, 'decision', 'decisions'),
  carriedOut: (count) => `${count} carried out`,
  next: (date) => `next review ${date}`,
  noNext: 'no day for the next review',
  none: 'no suggestions yet',
  waiting: (count, late) => `${count} waiting${late === 0 ? '' : `, ${late} of them too long`}`,
  finished: (count) => `${count} finished`,
  declined: (count) => `${count} declined`,
  timeToAnswer: (median) => `answered within ${plural(median, 'day', 'days')} (median)`,
  days: (days) => plural(days, 'day', 'days'),
  undated: 'no date',
  stages: {
    unanswered: 'waits for an answer',
    undecided: 'waits for a decision',
    undone: 'is to be done',
    untold: 'customers are to be told',
    finished: 'finished',
    declined: 'declined',
  },
  reviews: 'Reviews',
  suggestions: 'Suggestions for improvement',
  suggestion: 'Suggestion',
  waited: 'Has waited',
  waitsFor: 'What is left',
};
