import type { AnswerWords } from '../answers.js';

export const enAnswerWords: AnswerWords = {
  yes: 'Yes',
  no: 'No',
  neither: 'Answer yes or no.',
  empty: 'Type something here.',
};
