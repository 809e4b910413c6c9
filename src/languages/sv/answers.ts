import type { AnswerWords } from '../answers.js';

export const svAnswerWords: AnswerWords = {
  yes: 'Ja',
  no: 'Nej',
  neither: 'Svara ja eller nej.',
  empty: 'Skriv något här.',
};
