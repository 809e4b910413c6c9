import { validSignOff } from '../status/step-state.js';
import { isStale } from '../signoff/digest.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A step was changed after it was signed. Only the sign-off that counts is judged: those before it are history. */
export const staleSignOff: Rule = {
  id: 'stale-sign-off',
  severity: 'error',
  isFirm: true,
  *check({ document }) {
    const id = document.frontmatter.id?.value ?? '';
    for (const step of document.steps) {
      const signOff = validSignOff(step);
      if (!signOff || !isStale(document.source, id, step, signOff)) continue;
      const values = { step: step.id.value, name: signOff.name.value, date: signOff.date.value };
      const span = signOff.digest?.span ?? signOff.span;
      yield { message: message('stale-sign-off', values), span, step: step.id.value };
    }
  },
};
