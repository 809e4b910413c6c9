import { entryName } from '../document/entry-name.js';
import { removeField } from '../changes/step-edits.js';
import { recurs } from '../document/document.js';
import { validSignOff } from '../document/step-state.js';
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
      if (!step.waiver || !until || until.value >= today) continue;
      // One that ends before it begins was never in force: its dates contradict each other.
      if (until.value < step.waiver.date.value) continue;
      const signed = validSignOff(step)?.date.value;
      if (signed !== undefined && (!recurs(step) || signed > until.value)) continue;
      const values = { step: entryName(step), until: until.value };
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
