import { titleKey } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import { placeOfStep } from './missing.js';
import type { Rule } from './rule.js';

/** A step of the template is not in the document, although its phase is. */
export const missingStep: Rule = {
  id: 'missing-step',
  severity: 'error',
  *check({ conformity }) {
    for (const entry of conformity?.sections ?? []) {
      if (!entry.section) continue;
      for (const [index, { asked, step }] of entry.steps.entries()) {
        if (step) continue;
        const values = { step: asked.id.value, title: asked.title };
        const bare = entry.section.blocks
          .concat(entry.section.steps.flatMap((other) => [other.heading, ...other.blocks]))
          .find(
            (block) => block.type === 'heading' && titleKey(block.content.text) === titleKey(asked.title),
          );
        yield bare
          ? { message: message('missing-step-id', values), span: bare.span, step: asked.id.value }
          : {
              message: message('missing-step', values),
              span: placeOfStep(entry, index),
              step: asked.id.value,
            };
      }
    }
  },
};
