import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A sign-off bears a day that has not come yet. */
export const futureSignOff: Rule = {
  id: 'future-sign-off',
  severity: 'error',
  isFirm: true,
  *check({ document, today }) {
    for (const step of document.steps) {
      for (const { date, name } of step.signOffs) {
        if (date.value <= today) continue;
        const values = { step: entryName(step), name: name.value, date: date.value, today };
        yield { message: message('future-sign-off', values), span: date.span, step: step.id.value };
      }
    }
  },
};
