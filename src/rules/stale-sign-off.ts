import { moveFieldsBelow } from '../changes/step-edits.js';
import { isStale } from '../signoff/digest.js';
import { evidenceAddedAbove, staleMessage } from '../signoff/staleness.js';
import { validSignOff } from '../document/step-state.js';
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
      const added = evidenceAddedAbove(document, step, signOff);
      const below = step.fields.find(({ value }) => value.span.start === signOff.span.start);
      const moved = below && added.length > 0 ? moveFieldsBelow(document, step, added, below) : [];
      yield {
        message: staleMessage(document, step, signOff, added),
        span: signOff.digest?.span ?? signOff.span,
        step: step.id.value,
        // Whether the line was there when it was signed, only people can say.
        ...(moved.length > 0 && { suggestion: moved }),
      };
    }
  },
};
