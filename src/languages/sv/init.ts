import type { InitWords } from '../init.js';

export const svInitWords: InitWords = {
  exampleCompany: 'Exempel Service AB',
  exampleCustomer: 'Exempelkunden AB',
  questions: {
    company: 'Ert företag',
    customer: 'Er första kund',
    contract: 'Avtalet ska skrivas den',
    start: 'Uppdraget startar den',
    personName: 'Vem är kundansvarig (namn; tomt om ingen är utsedd)',
    personEmail: 'E-postadress (får vara tom)',
    ci: 'Ett arbetsflöde för CI',
    none: 'inget',
    hook: 'En pre-commit-hook som kontrollerar planerna',
  },
  made: 'skapad',
  kept: 'orörd',
  nothingNew: 'Allt fanns redan; ingenting har ändrats.',
  next: 'Så går ni vidare',
  steps: [
    'serviceplan status         se hur allt ligger till',
    'serviceplan lint           se vad som inte är skrivet än',
    'serviceplan new lifecycle "En kund till"',
    'serviceplan import checklista.docx "En kund till"   ta med en checklista i Word eller Excel',
  ],
  write: (path) => `skriv serviceplanen: ${path}`,
};
