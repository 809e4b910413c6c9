import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A sign-off carries no digest, so that a later change of the step would go unseen. */
export const signOffWithoutDigest: Rule = {
  id: 'sign-off-without-digest',
  severity: 'warning',
  *check({ document }) {
    for (const step of document.steps) {
      for (const { digest, name, span } of step.signOffs) {
        if (digest) continue;
        const values = { step: step.id.value, name: name.value };
        yield { message: message('sign-off-without-digest', values), span, step: step.id.value };
      }
    }
  },
};
