import { entryName } from '../document/entry-name.js';
import { brokenPins } from '../document/pins.js';
import { message } from '../languages/messages.js';
import { coversPin } from '../signoff/occurrences.js';
import { validSignOff } from '../status/step-state.js';
import type { Rule } from './rule.js';

/** A file that evidence is pinned to has changed since. */
export const changedEvidence: Rule = {
  id: 'changed-evidence',
  severity: 'error',
  isFirm: true,
  *check({ document, pinned, brokenLinks }) {
    if (pinned.size === 0) return;
    for (const step of document.steps) {
      for (const { pin, digests } of brokenPins(step, pinned)) {
        if (brokenLinks.has(pin.target)) continue;
        const values = { step: entryName(step), target: pin.target };
        const signOff = validSignOff(step);
        const signed = signOff &&
          coversPin(step, signOff, pin) && { ...values, name: signOff.name.value, date: signOff.date.value };
        yield {
          message:
            digests.length === 0
              ? message('pinned-evidence-unreadable', values)
              : signed
                ? message('changed-evidence-signed', signed)
                : message('changed-evidence', values),
          span: pin.digest.span,
          step: step.id.value,
        };
      }
    }
  },
};
