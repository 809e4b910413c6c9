import type { ChangeWords } from '../changes.js';

export const nbChangeWords: ChangeWords = {
  question: (files) => (files === 1 ? 'Skrive dette i filen?' : `Skrive dette i ${files} filer?`),
  nothingToDo: 'Det er ingenting å endre.',
  changed: (path) => `endret: ${path}`,
  nobody: 'ingen',
  already: (step, word) => `${step}: ${word} fra før`,
  waived: (step, name, until, reason) =>
    until === undefined
      ? `${step}: utgår ifølge ${name}: ${reason}`
      : `${step}: utgår til ${until} ifølge ${name}: ${reason}`,
  insteadOf: (before) => `i stedet for: ${before}`,
  waivedAlready: (step) => `${step}: utgår allerede slik`,
  reasonQuestion: 'Hvorfor utgår det?',
};
