import type { GateWords } from '../gate.js';

const areOpen = (count: number) => (count === 1 ? 'one step is open' : `${count} steps are open`);

export const enGateWords: GateWords = {
  mayBegin: (phase) => `Phase ${phase} may begin.`,
  mayNotBegin: (phase, open) => `Phase ${phase} may not begin yet: ${areOpen(open)}.`,
  hasBegun: (phase) => `Phase ${phase} has begun, and nothing before it is open.`,
  hasBegunTooSoon: (phase, open) => `Phase ${phase} has begun, although ${areOpen(open)} before it.`,
  noLongerAsSigned: (steps) => `No longer as it was signed: ${steps}.`,
  notSignedAsDemanded: (steps) => `Not signed as the settings demand: ${steps}.`,
  allHaveBegun: 'Every phase has begun.',
};
