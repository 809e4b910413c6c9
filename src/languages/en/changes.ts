import type { ChangeWords } from '../changes.js';

export const enChangeWords: ChangeWords = {
  question: (files) => (files === 1 ? 'Write this to the file?' : `Write this to ${files} files?`),
  nothingToDo: 'There is nothing to change.',
  changed: (path) => `changed: ${path}`,
  nobody: 'nobody',
  already: (step, word) => `${step}: already ${word}`,
  waived: (step, name, until, reason) =>
    until === undefined
      ? `${step}: waived by ${name}: ${reason}`
      : `${step}: waived by ${name} until ${until}: ${reason}`,
  insteadOf: (before) => `instead of: ${before}`,
  waivedAlready: (step) => `${step}: already waived like this`,
  reasonQuestion: 'Why is it waived?',
};
