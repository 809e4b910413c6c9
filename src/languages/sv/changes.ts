import type { ChangeWords } from '../changes.js';

export const svChangeWords: ChangeWords = {
  question: (files) => (files === 1 ? 'Skriva detta i filen?' : `Skriva detta i ${files} filer?`),
  nothingToDo: 'Det finns inget att ändra.',
  changed: (path) => `ändrad: ${path}`,
  nobody: 'ingen',
  already: (step, word) => `${step}: ${word} redan`,
};
