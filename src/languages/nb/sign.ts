import { listed, type SignWords } from '../sign.js';

export const nbSignWords: SignWords = {
  points: (done, all) => `${done} av ${all} ${all === 1 ? 'punkt' : 'punkter'} utført`,
  moreLines: (count) => `… og ${count} ${count === 1 ? 'linje' : 'linjer'} til`,
  ticks: (count) => (count === 1 ? 'krysser av 1 punkt' : `krysser av ${count} punkter`),
  resets: 'punktene åpnes igjen',
  already: (step, name, date) => `${step}: allerede signert av ${name} ${date}`,
  notSigned: (step) => `${step}: ikke signert, så det er ingenting å trekke tilbake`,
  nextDue: (date) => `skal være ferdig neste gang ${date}`,
  dueAgain: (date) => `skal igjen være ferdig ${date}`,
  dueUncertain:
    'dokumentet viser ikke lenger hvilken dag det skulle være ferdig før signeringen; var det en annen, skriv den inn',
  warning: 'advarsel',
  concerns: {
    'open-points': ({ open, all }) =>
      `${open} av ${all} ${all === 1 ? 'punkt' : 'punkter'} er ikke krysset av; --all-done krysser dem av`,
    'no-file': ({ target }) => `trinnet viser til ${target}, som ikke finnes`,
    'no-evidence': ({ document }) =>
      `trinnet mangler underlag, selv om det skal resultere i et dokument (${document})`,
    predecessor: ({ step }) => `datoen regnes fra ${step}, som ikke er ferdig`,
    order: ({ steps }) => `dette kommer før og er ikke ferdig: ${listed(steps)}`,
    gate: ({ phase, steps }) => `før fase ${phase} skulle dette ha vært ferdig: ${listed(steps)}`,
    waived: ({ reason }) => `trinnet utgår: ${reason}`,
    'long-ago': ({ date }) => `${date} ligger mer enn et år tilbake i tid`,
    'before-last': ({ date, last }) => `${date} er før den siste signeringen, ${last}`,
    early: ({ due }) => `trinnet har ikke frist før ${due}`,
    again: ({ last, due }) =>
      `trinnet ble signert ${last}; dette gjelder gangen etter${due === undefined ? '' : `, med frist ${due}`}`,
  },
};
