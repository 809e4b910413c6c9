import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import type { Rule } from './rule.js';

/** A due date is reckoned from something that is neither a key of `dates` nor a step of the document. */
export const unknownAnchor: Rule = {
  id: 'unknown-anchor',
  severity: 'error',
  *check({ document, dueDates }) {
    const steps = document.steps;
    const ids = steps.map(({ id }) => id.value);
    const anchors = [...document.frontmatter.dates.keys(), ...ids];
    for (const step of steps) {
      const expression = step.due?.expression;
      if (!expression) continue;
      const { name, signed } = expression.value.anchor;
      // Only a step can be signed.
      const known = signed ? ids : anchors;
      if (dueDates.get(step)?.type !== 'unknown-anchor' || known.includes(name)) continue;
      const values = { step: step.id.value, anchor: name, nearest: nearest(name, known) ?? '' };
      yield { message: message('unknown-anchor', values), span: expression.span, step: step.id.value };
    }
  },
};
