import { stepsOf } from '../document/document.js';
import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import type { Rule } from './rule.js';

/** A due date is reckoned from something that is neither a key of `dates` nor a step of the document. */
export const unknownAnchor: Rule = {
  id: 'unknown-anchor',
  severity: 'error',
  *check({ document, dueDates }) {
    const steps = stepsOf(document);
    const known = new Set([...document.frontmatter.dates.keys(), ...steps.map(({ id }) => id.value)]);
    for (const step of steps) {
      const expression = step.due?.expression;
      const name = expression?.value.anchor.name;
      if (
        !expression ||
        name === undefined ||
        dueDates.get(step)?.type !== 'unknown-anchor' ||
        known.has(name)
      )
        continue;
      const values = { step: step.id.value, anchor: name, nearest: nearest(name, known) ?? '' };
      yield { message: message('unknown-anchor', values), span: expression.span, step: step.id.value };
    }
  },
};
