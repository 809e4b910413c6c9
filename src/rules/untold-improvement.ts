import { COMPLAINT_STEPS, isClosed, isComplaint, stepOf } from '../care/complaint.js';
import { isFinished } from '../status/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** Something was improved, and the customers have not been told. */
export const untoldImprovement: Rule = {
  id: 'untold-improvement',
  severity: 'warning',
  *check({ document, today }) {
    if (!isComplaint(document) || !isClosed(document)) return;
    const step = stepOf(document, COMPLAINT_STEPS.improvements);
    if (!step || isFinished(step, today)) return;
    yield {
      message: message('untold-improvement-complaint', { step: step.id.value }),
      span: step.heading.span,
      step: step.id.value,
    };
  },
};
