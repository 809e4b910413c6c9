import type { AnswerWords } from '../answers.js';

export const enAnswerWords: AnswerWords = {
  yes: 'Yes',
  no: 'No',
  neither: 'Answer yes or no.',
  empty: 'Type something here.',
  nameless: 'Type a name that contains a letter a–z or a digit.',
  noComma: 'Type the name without a comma.',
  noEmail: 'Type an e-mail address, or nothing.',
};
