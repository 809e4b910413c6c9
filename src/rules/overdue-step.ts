import { entryName } from '../document/entry-name.js';
import { daysBetween } from '../calendar/date.js';
import { stepState } from '../document/step-state.js';
import { unmovedValues } from '../status/unmoved-due.js';
import { message } from '../languages/messages.js';
import { dueDay } from '../status/due-dates.js';
import type { Rule } from './rule.js';

/** A step's due day is past, and it is neither signed nor waived. */
export const overdueStep: Rule = {
  id: 'overdue-step',
  severity: 'warning',
  isOfTime: true,
  *check({ document, dueDates, today, unmoved }) {
    for (const step of document.steps) {
      if (!step.due) continue;
      const due = dueDay(step, () => dueDates);
      if (due === undefined || stepState(step, today, 0, due) !== 'overdue') continue;
      const values = { step: entryName(step), due, days: daysBetween(due, today) };
      const { span } = step.due.date ?? step.due;
      const signed = unmoved.get(step);
      // Where it is certain that the date has not moved on, drifted-date says so.
      const said =
        signed && !signed.isCertain
          ? message('overdue-or-signed', { ...values, ...unmovedValues(signed) })
          : message('overdue-step', values);
      yield { message: said, span, step: step.id.value };
    }
  },
};
