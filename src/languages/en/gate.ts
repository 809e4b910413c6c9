import type { GateWords } from '../gate.js';

const areOpen = (count: number) => (count === 1 ? 'one step is open' : `${count} steps are open`);

export const enGateWords: GateWords = {
  mayBegin: (phase) => `Phase ${phase} may begin.`,
  mayNotBegin: (phase, open) =>
    open === 0 ? `Phase ${phase} may not begin yet.` : `Phase ${phase} may not begin yet: ${areOpen(open)}.`,
  hasBegun: (phase) => `Phase ${phase} has begun, and nothing before it is open.`,
  hasBegunTooSoon: (phase, open) =>
    `Phase ${phase} has begun, although ${open === 0 ? 'its gate is closed' : `${areOpen(open)} before it`}.`,
  noLongerAsSigned: (steps) => `No longer as it was signed: ${steps}.`,
  signatureInvalid: (steps) => `Signature not valid: ${steps}.`,
  notSignedAsDemanded: (steps) => `Not signed as the settings demand: ${steps}.`,
  missing: (steps) => `Missing from the document: ${steps}.`,
  signAgain: (count) =>
    `“serviceplan verify” shows what is wrong; ${count === 1 ? 'the step' : 'these steps'} must be signed again.`,
  putBack: (count) =>
    `“serviceplan lint” shows where ${count === 1 ? 'it belongs' : 'they belong'}; a step that does not apply is waived, not taken out.`,
  allHaveBegun: 'Every phase has begun.',
};
