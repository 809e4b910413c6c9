import { brokenPins } from '../document/pins.js';
import { brokenPinMessage, coversPin } from '../signoff/staleness.js';
import { validSignOff } from '../document/step-state.js';
import type { Rule } from './rule.js';

/** A file that evidence is pinned to has changed since. */
export const changedEvidence: Rule = {
  id: 'changed-evidence',
  severity: 'error',
  isFirm: true,
  *check({ document, pinned, brokenLinks }) {
    if (pinned.size === 0) return;
    for (const step of document.steps) {
      const signOff = validSignOff(step);
      for (const broken of brokenPins(step, pinned)) {
        const { pin } = broken;
        if (brokenLinks.has(pin.target)) continue;
        const isCovered = signOff !== undefined && coversPin(step, signOff, pin);
        yield {
          message: brokenPinMessage(step, broken, isCovered ? signOff : undefined),
          span: pin.digest.span,
          step: step.id.value,
        };
      }
    }
  },
};
