import type { AnswerWords } from '../answers.js';

export const nbAnswerWords: AnswerWords = {
  yes: 'Ja',
  no: 'Nei',
  neither: 'Svar ja eller nei.',
  empty: 'Skriv noe her.',
};
