import type { InitWords } from '../init.js';

export const nbInitWords: InitWords = {
  exampleCompany: 'Eksempel Service AS',
  exampleCustomer: 'Eksempelkunden AS',
  questions: {
    company: 'Bedriften deres',
    customer: 'Den første kunden',
    contract: 'Avtalen skal signeres den',
    start: 'Oppdraget starter den',
    personName: 'Hvem er kundeansvarlig (navn; tomt hvis ingen er utpekt)',
    personEmail: 'E-postadresse (kan være tom)',
    ci: 'En arbeidsflyt for CI',
    none: 'ingen',
    hook: 'En pre-commit-hook som kontrollerer planene',
  },
  made: 'opprettet',
  kept: 'urørt',
  nothingNew: 'Alt fantes fra før; ingenting er endret.',
  next: 'Veien videre',
  steps: [
    'serviceplan status         se hvordan alt ligger an',
    'serviceplan lint           se hva som ikke er skrevet ennå',
    'serviceplan new lifecycle "En kunde til"',
    'serviceplan import sjekkliste.docx "En kunde til"   ta med en sjekkliste i Word eller Excel',
  ],
  write: (path) => `skriv serviceplanen: ${path}`,
};
