import { entryName } from '../document/entry-name.js';
import { isOpen } from '../document/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** An open step names nobody who answers for it. */
export const unassignedStep: Rule = {
  id: 'unassigned-step',
  severity: 'warning',
  *check({ document, today }) {
    for (const step of document.steps) {
      if (step.responsible || !isOpen(step, today)) continue;
      const field = step.fields.find(({ id }) => id === 'responsible');
      const values = { step: entryName(step) };
      yield {
        message: message('unassigned-step', values),
        span: field?.span ?? step.heading.span,
        step: step.id.value,
      };
    }
  },
};
