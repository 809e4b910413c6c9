import { entryName } from '../document/entry-name.js';
import { isOpen } from '../document/step-state.js';
import { unreadEntries } from '../document/unread-entries.js';
import { currentPhase } from '../status/gates.js';
import { formatExpression } from '../calendar/expression.js';
import { dueDateFix } from '../changes/due-date-edit.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/**
 * An open step has no due date. One that is reckoned from a day not yet known, such as the end of notice, may wait until
 * its phase has come.
 */
export const undatedStep: Rule = {
  id: 'undated-step',
  severity: 'warning',
  *check({ document, phases, dueDates, today }) {
    const current = currentPhase(document, phases);
    const hasCome = new Set(
      phases
        .filter((phase) => phase.hasBegun || phase.isOver || phase === current)
        .flatMap(({ steps }) => steps),
    );
    const unread = unreadEntries(document);
    for (const step of document.steps) {
      if (step.due?.date || !isOpen(step, today) || unread.has(step)) continue;
      const due = dueDates.get(step);
      const at = { span: step.due?.span ?? step.heading.span, step: step.id.value };
      if (due?.type === 'none') yield { message: message('undated-step', { step: entryName(step) }), ...at };
      if (due?.type === 'date' && step.due?.expression) {
        const expression = formatExpression(step.due.expression.value);
        yield {
          message: message('undated-step-reckoned', {
            step: entryName(step),
            expression,
            reckoned: due.date,
          }),
          ...at,
          ...dueDateFix(document, step, due.date),
        };
      }
      if (due?.type === 'waiting' && hasCome.has(step)) {
        yield {
          message: message('undated-step-waiting', { step: entryName(step), anchor: due.anchor }),
          ...at,
        };
      }
    }
  },
};
