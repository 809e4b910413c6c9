import { figuresWithout } from './figures-without.js';
import type { Rule } from './rule.js';

/** A key figure does not say how often it is measured, so that nobody sees when it no longer is. */
export const figureWithoutFrequency: Rule = {
  id: 'figure-without-frequency',
  severity: 'note',
  kind: 'scorecard',
  check: (subject) => figuresWithout('frequency', subject, 'figure-without-frequency'),
};
