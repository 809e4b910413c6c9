import type { GateWords } from '../gate.js';

const open = (count: number) => (count === 1 ? 'ett steg' : `${count} steg`);

export const svGateWords: GateWords = {
  mayBegin: (phase) => `Fas ${phase} kan börja.`,
  mayNotBegin: (phase, count) => `Fas ${phase} kan inte börja än: ${open(count)} återstår.`,
  hasBegun: (phase) => `Fas ${phase} har börjat, och inget återstår före den.`,
  hasBegunTooSoon: (phase, count) => `Fas ${phase} har börjat, trots att ${open(count)} återstår före den.`,
  noLongerAsSigned: (steps) => `Stämmer inte längre med signeringen: ${steps}.`,
  notSignedAsDemanded: (steps) => `Inte signerat så som inställningarna kräver: ${steps}.`,
  allHaveBegun: 'Alla faser har börjat.',
};
