import { isFinished } from '../status/step-state.js';
import { currentPhase } from '../status/gates.js';
import { stepsOf } from '../document/document.js';
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
    for (const step of stepsOf(document)) {
      if (step.due?.date || isFinished(step, today)) continue;
      const due = dueDates.get(step);
      const at = { span: step.due?.span ?? step.heading.span, step: step.id.value };
      if (due?.type === 'none') yield { message: message('undated-step', { step: step.id.value }), ...at };
      if (due?.type === 'waiting' && hasCome.has(step)) {
        yield {
          message: message('undated-step-waiting', { step: step.id.value, anchor: due.anchor }),
          ...at,
        };
      }
    }
  },
};
