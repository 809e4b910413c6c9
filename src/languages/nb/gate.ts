import type { GateWords } from '../gate.js';

const open = (count: number) => (count === 1 ? 'ett trinn' : `${count} trinn`);

export const nbGateWords: GateWords = {
  mayBegin: (phase) => `Fase ${phase} kan begynne.`,
  mayNotBegin: (phase, count) => `Fase ${phase} kan ikke begynne ennå: ${open(count)} gjenstår.`,
  hasBegun: (phase) => `Fase ${phase} er i gang, og ingenting gjenstår før den.`,
  hasBegunTooSoon: (phase, count) => `Fase ${phase} er i gang, selv om ${open(count)} gjenstår før den.`,
  noLongerAsSigned: (steps) => `Stemmer ikke lenger med signeringen: ${steps}.`,
  notSignedAsDemanded: (steps) => `Ikke signert slik innstillingene krever: ${steps}.`,
  allHaveBegun: 'Alle fasene er i gang.',
};
