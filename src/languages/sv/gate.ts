import type { GateWords } from '../gate.js';

const open = (count: number) => (count === 1 ? 'ett steg' : `${count} steg`);

export const svGateWords: GateWords = {
  mayBegin: (phase) => `Fas ${phase} kan börja.`,
  mayNotBegin: (phase, count) =>
    count === 0
      ? `Fas ${phase} kan inte börja än.`
      : `Fas ${phase} kan inte börja än: ${open(count)} återstår.`,
  hasBegun: (phase) => `Fas ${phase} har börjat, och inget återstår före den.`,
  hasBegunTooSoon: (phase, count) =>
    `Fas ${phase} har börjat, trots att ${count === 0 ? 'grinden är stängd' : `${open(count)} återstår före den`}.`,
  noLongerAsSigned: (steps) => `Stämmer inte längre med signeringen: ${steps}.`,
  signatureInvalid: (steps) => `Ogiltig signatur: ${steps}.`,
  notSignedAsDemanded: (steps) => `Inte signerat så som inställningarna kräver: ${steps}.`,
  missing: (steps) => `Saknas i dokumentet: ${steps}.`,
  signAgain: (count) =>
    `”serviceplan verify” visar vad som är fel; ${count === 1 ? 'steget' : 'stegen'} behöver signeras på nytt.`,
  putBack: (count) =>
    `”serviceplan lint” visar var ${count === 1 ? 'det' : 'de'} hör hemma; ett steg som inte behövs ska utgå, inte tas bort.`,
  allHaveBegun: 'Alla faser har börjat.',
};
