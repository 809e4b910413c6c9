import type { ChangeWords } from '../changes.js';

export const svChangeWords: ChangeWords = {
  question: (files) => (files === 1 ? 'Skriva detta i filen?' : `Skriva detta i ${files} filer?`),
  nothingToDo: 'Det finns inget att ändra.',
  changed: (path) => `ändrad: ${path}`,
  nobody: 'ingen',
  already: (step, word) => `${step}: ${word} redan`,
  waived: (step, name, until, reason) =>
    until === undefined
      ? `${step}: utgår enligt ${name}: ${reason}`
      : `${step}: utgår till ${until} enligt ${name}: ${reason}`,
  insteadOf: (before) => `i stället för: ${before}`,
  waivedAlready: (step) => `${step}: utgår redan så`,
  reasonQuestion: 'Varför utgår det?',
};
