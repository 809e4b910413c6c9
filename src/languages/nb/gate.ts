import type { GateWords } from '../gate.js';

const open = (count: number) => (count === 1 ? 'ett trinn' : `${count} trinn`);

export const nbGateWords: GateWords = {
  mayBegin: (phase) => `Fase ${phase} kan begynne.`,
  mayNotBegin: (phase, count) =>
    count === 0
      ? `Fase ${phase} kan ikke begynne ennå.`
      : `Fase ${phase} kan ikke begynne ennå: ${open(count)} gjenstår.`,
  hasBegun: (phase) => `Fase ${phase} er i gang, og ingenting gjenstår før den.`,
  hasBegunTooSoon: (phase, count) =>
    `Fase ${phase} er i gang, selv om ${count === 0 ? 'porten er stengt' : `${open(count)} gjenstår før den`}.`,
  noLongerAsSigned: (steps) => `Stemmer ikke lenger med signeringen: ${steps}.`,
  signatureInvalid: (steps) => `Ugyldig signatur: ${steps}.`,
  notSignedAsDemanded: (steps) => `Ikke signert slik innstillingene krever: ${steps}.`,
  missing: (steps) => `Mangler i dokumentet: ${steps}.`,
  signAgain: (count) =>
    `«serviceplan verify» viser hva som er galt; ${count === 1 ? 'trinnet' : 'trinnene'} må signeres på nytt.`,
  putBack: (count) =>
    `«serviceplan lint» viser hvor ${count === 1 ? 'det' : 'de'} hører hjemme; et trinn som ikke trengs, skal utgå, ikke slettes.`,
  allHaveBegun: 'Alle fasene er i gang.',
};
