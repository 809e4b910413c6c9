import { lacksIn } from '../signoff/policy.js';
import type { Rule } from './rule.js';

/** The settings demand that a step is signed with a key, and no key proves its sign-off. */
export const unprovenSignOff: Rule = {
  id: 'unproven-sign-off',
  severity: 'error',
  isFirm: true,
  *check({ document, people, signOffDemands, signatures }) {
    for (const { step, lack } of lacksIn({ document, people, proofs: signatures?.proofs }, signOffDemands)) {
      if (lack.type === 'key') yield { message: lack.message, span: lack.signOff.span, step: step.id.value };
    }
  },
};
