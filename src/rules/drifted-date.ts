import { entryName } from '../document/entry-name.js';
import { formatExpression } from '../calendar/expression.js';
import { waiverInForce } from '../document/step-state.js';
import { dueDateFix } from '../changes/due-date-edit.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A due date is not what its expression comes to. */
export const driftedDate: Rule = {
  id: 'drifted-date',
  severity: 'warning',
  *check({ document, dueDates, today }) {
    for (const step of document.steps) {
      const { date, expression } = step.due ?? {};
      if (waiverInForce(step, today)) continue;
      const reckoned = dueDates.get(step);
      if (!date || !expression || reckoned?.type !== 'date' || reckoned.date === date.value) continue;
      const values = {
        step: entryName(step),
        date: date.value,
        expression: formatExpression(expression.value),
        reckoned: reckoned.date,
      };
      yield {
        message: message('drifted-date', values),
        span: date.span,
        step: step.id.value,
        ...dueDateFix(document, step, reckoned.date),
      };
    }
  },
};
