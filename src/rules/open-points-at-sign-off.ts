import { entryName } from '../document/entry-name.js';
import { recurs } from '../document/document.js';
import { validSignOff } from '../document/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A step was signed although points to consider are not ticked. */
export const openPointsAtSignOff: Rule = {
  id: 'open-points-at-sign-off',
  severity: 'warning',
  isFirm: true,
  *check({ document }) {
    for (const step of document.steps) {
      const signOff = validSignOff(step);
      // In a step that recurs the boxes belong to the occurrence that is open now.
      if (!signOff || recurs(step)) continue;
      const open = step.tasks.filter(({ checked }) => !checked).length;
      if (open === 0) continue;
      const values = { step: entryName(step), open, all: step.tasks.length };
      yield { message: message('open-points-at-sign-off', values), span: signOff.span, step: step.id.value };
    }
  },
};
