import { COMPLAINT_STEPS } from '../care/complaint.js';
import { stepOf } from '../document/steps.js';
import { validSignOff, waiverInForce } from '../document/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** The compensation of a complaint was signed although no solution had been offered. */
export const compensationBeforeSolution: Rule = {
  id: 'compensation-before-solution',
  severity: 'warning',
  kind: 'complaint',
  isFirm: true,
  *check({ document, today }) {
    const compensation = stepOf(document, COMPLAINT_STEPS.compensation);
    const solution = stepOf(document, COMPLAINT_STEPS.solution);
    const paid = compensation && validSignOff(compensation);
    if (!paid || !solution || waiverInForce(solution, today)) return;
    const solved = validSignOff(solution)?.date.value;
    if (solved !== undefined && solved <= paid.date.value) return;
    const values = { step: compensation.id.value, solution: solution.id.value };
    yield {
      message: message('compensation-before-solution', values),
      span: paid.span,
      step: compensation.id.value,
    };
  },
};
