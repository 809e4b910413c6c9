import { stepsById } from '../document/steps.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A signature file stands beside the document whose sign-off is gone. */
export const orphanSignature: Rule = {
  id: 'orphan-signature',
  severity: 'warning',
  isFirm: true,
  *check({ document, signatures }) {
    const steps = stepsById(document);
    for (const { path, step } of signatures?.orphans ?? []) {
      const span = steps.get(step)?.id.span ?? document.frontmatter.id?.span ?? document.frontmatter.span;
      yield { message: message('orphan-signature', { path, step }), span, step };
    }
  },
};
