import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A due date is reckoned, by way of others, from itself. */
export const circularDate: Rule = {
  id: 'circular-date',
  severity: 'error',
  *check({ dueDates }) {
    for (const [step, due] of dueDates) {
      // Steps that only lead into the circle are right once the circle is broken.
      if (due.type !== 'circular' || due.chain[0] !== step.id.value || !step.due?.expression) continue;
      const values = { step: entryName(step), chain: due.chain.join(' → ') };
      yield {
        message: message('circular-date', values),
        span: step.due.expression.span,
        step: step.id.value,
      };
    }
  },
};
