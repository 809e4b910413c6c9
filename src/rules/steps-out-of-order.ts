import { COMPLAINT_STEPS, stepsBefore } from '../care/complaint.js';
import { isFinished, validSignOff } from '../document/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A step of a complaint is signed, and one before it is not finished: the first of those that are, once. */
export const stepsOutOfOrder: Rule = {
  id: 'steps-out-of-order',
  severity: 'note',
  kind: 'complaint',
  *check({ document, today }) {
    for (const step of document.steps) {
      const signOff = validSignOff(step);
      if (!signOff) continue;
      const open = stepsBefore(step, document).filter((before) => !isFinished(before, today));
      // That no solution was offered before compensation weighs more, and has a rule of its own.
      const ids = open.map(({ id }) => id.value).filter((id) => !isOfCompensation(step.id.value, id));
      if (ids.length === 0) continue;
      const values = { step: step.id.value, before: ids.join(', ') };
      yield { message: message('steps-out-of-order', values), span: signOff.span, step: step.id.value };
      return;
    }
  },
};

function isOfCompensation(step: string, before: string): boolean {
  return step === COMPLAINT_STEPS.compensation && before === COMPLAINT_STEPS.solution;
}
