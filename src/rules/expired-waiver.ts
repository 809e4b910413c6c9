import { stepsOf } from '../document/document.js';
import { signedOn, waiverInForce } from '../status/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A waiver's last day is past: the step is open again. */
export const expiredWaiver: Rule = {
  id: 'expired-waiver',
  severity: 'warning',
  *check({ document, today }) {
    for (const step of stepsOf(document)) {
      const until = step.waiver?.until;
      if (!until || waiverInForce(step, today) || signedOn(step)) continue;
      const values = { step: step.id.value, until: until.value };
      yield { message: message('expired-waiver', values), span: until.span, step: step.id.value };
    }
  },
};
