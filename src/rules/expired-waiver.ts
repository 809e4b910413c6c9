import { removeField } from '../changes/step-edits.js';
import { recurs } from '../document/document.js';
import { validSignOff } from '../status/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A waiver's last day is past: the step is open again. */
export const expiredWaiver: Rule = {
  id: 'expired-waiver',
  severity: 'warning',
  isOfTime: true,
  *check({ document, today }) {
    for (const step of document.steps) {
      const until = step.waiver?.until;
      const isPast = until !== undefined && until.value < today;
      const signed = validSignOff(step)?.date.value;
      if (!isPast || (signed !== undefined && (!recurs(step) || signed > until.value))) continue;
      const values = { step: step.id.value, until: until.value };
      const field = step.fields.find(({ id }) => id === 'waived');
      yield {
        message: message('expired-waiver', values),
        span: until.span,
        step: step.id.value,
        ...(field && { suggestion: [removeField(document, step, field)] }),
      };
    }
  },
};
