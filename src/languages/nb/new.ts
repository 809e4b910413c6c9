import type { NewWords } from '../new.js';

export const nbNewWords: NewWords = {
  broughtForth: 'Det trinnene i sjekklisten for kunden resulterer i; oppgi kunden med --customer:',
  linked: (step, path) => `${step} i ${path} viser nå til dokumentet.`,
  linkLater: (step, path, line) =>
    `Legg inn henvisningen i ${step} i ${path} når du signerer trinnet: ${line}`,
};
