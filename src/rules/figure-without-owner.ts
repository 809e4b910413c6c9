import { figuresWithout } from './figures-without.js';
import type { Rule } from './rule.js';

/** Nobody owns a key figure. */
export const figureWithoutOwner: Rule = {
  id: 'figure-without-owner',
  severity: 'warning',
  kind: 'scorecard',
  check: (subject) => figuresWithout('owner', subject, 'figure-without-owner'),
};
