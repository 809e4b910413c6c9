import { listed, type SignWords } from '../sign.js';

export const svSignWords: SignWords = {
  points: (done, all) => `${done} av ${all} ${all === 1 ? 'punkt klar' : 'punkter klara'}`,
  moreLines: (count) => `… och ${count} ${count === 1 ? 'rad' : 'rader'} till`,
  ticks: (count) => (count === 1 ? 'bockar av 1 punkt' : `bockar av ${count} punkter`),
  resets: 'punkterna öppnas igen',
  already: (step, name, date) => `${step}: redan signerat av ${name} den ${date}`,
  notSigned: (step) => `${step}: inte signerat, så det finns inget att ta tillbaka`,
  nextDue: (date) => `ska vara klart nästa gång ${date}`,
  dueAgain: (date) => `ska åter vara klart ${date}`,
  dueUncertain:
    'dokumentet visar inte längre vilken dag det skulle vara klart före signeringen; var det en annan, skriv in den',
  warning: 'varning',
  concerns: {
    'open-points': ({ open, all }) =>
      `${open} av ${all} ${all === 1 ? 'punkt' : 'punkter'} är inte ${open === 1 ? 'avbockad' : 'avbockade'}; --all-done bockar av dem`,
    'no-file': ({ target }) => `steget hänvisar till ${target}, som inte finns`,
    'no-evidence': ({ document }) =>
      `steget saknar underlag, fast det ska resultera i ett dokument (${document})`,
    predecessor: ({ step }) => `datumet räknas från ${step}, som inte är klart`,
    order: ({ steps }) => `detta kommer före och är inte klart: ${listed(steps)}`,
    gate: ({ phase, steps }) => `före fas ${phase} skulle detta ha varit klart: ${listed(steps)}`,
    waived: ({ reason }) => `steget utgår: ${reason}`,
    'long-ago': ({ date }) => `${date} ligger mer än ett år tillbaka i tiden`,
    'before-last': ({ date, last }) => `${date} ligger före den senaste signeringen, ${last}`,
    early: ({ due }) => `steget ska inte vara klart förrän ${due}`,
    again: ({ last, due }) =>
      `steget signerades ${last}; det här gäller tillfället därefter${due === undefined ? '' : `, som ska vara klart ${due}`}`,
  },
};
