import type { AnswerWords } from '../answers.js';

export const nbAnswerWords: AnswerWords = {
  yes: 'Ja',
  no: 'Nei',
  neither: 'Svar ja eller nei.',
  empty: 'Skriv noe her.',
  nameless: 'Skriv et navn som har en bokstav a–z eller et siffer.',
  noComma: 'Skriv navnet uten komma.',
  noEmail: 'Skriv en e-postadresse, eller ingenting.',
};
