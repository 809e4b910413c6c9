import { message } from '../languages/messages.js';
import { missingSections } from './missing.js';
import type { Rule } from './rule.js';

/** A phase of the template is not in the document. */
export const missingPhase: Rule = {
  id: 'missing-phase',
  severity: 'error',
  *check({ document, conformity }) {
    if (!conformity) return;
    yield* missingSections(
      document,
      conformity,
      (asked) => asked.steps.length > 0,
      (title) => message('missing-phase', { title }),
    );
  },
};
