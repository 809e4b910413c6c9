import type { AnswerWords } from '../answers.js';

export const svAnswerWords: AnswerWords = {
  yes: 'Ja',
  no: 'Nej',
  neither: 'Svara ja eller nej.',
  empty: 'Skriv något här.',
  nameless: 'Skriv ett namn som har en bokstav a–z eller en siffra.',
  noComma: 'Skriv namnet utan kommatecken.',
  noEmail: 'Skriv en e-postadress, eller ingenting.',
};
