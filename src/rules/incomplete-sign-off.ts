import { lacksIn } from '../signoff/policy.js';
import type { Rule } from './rule.js';

/** A step is signed, but not by all whom the settings demand. */
export const incompleteSignOff: Rule = {
  id: 'incomplete-sign-off',
  severity: 'error',
  isFirm: true,
  *check({ document, people, signOffDemands, signatures }) {
    for (const { step, lack } of lacksIn({ document, people, proofs: signatures?.proofs }, signOffDemands)) {
      if (lack.type === 'people')
        yield { message: lack.message, span: lack.signOff.span, step: step.id.value };
    }
  },
};
