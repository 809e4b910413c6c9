import { message } from '../languages/messages.js';
import { placeOfStep, spanAt, stepFix } from './missing.js';
import { MistakenSteps } from './mistaken-step.js';
import type { Rule } from './rule.js';

/** A step of the template is not in the document, although its phase is. */
export const missingStep: Rule = {
  id: 'missing-step',
  severity: 'error',
  *check({ document, conformity }) {
    let mistaken: MistakenSteps | undefined;
    for (const entry of conformity?.sections ?? []) {
      if (!entry.section || !conformity) continue;
      for (const [index, { asked, step }] of entry.steps.entries()) {
        if (step) continue;
        mistaken ??= new MistakenSteps(document, conformity);
        const place = placeOfStep(entry, index);
        yield {
          step: asked.id.value,
          ...(mistaken.of(asked, entry.section) ?? {
            message: message('missing-step', { step: asked.id.value, title: asked.title }),
            span: spanAt(document, place),
            ...stepFix(document, conformity, entry, asked, place),
          }),
        };
      }
    }
  },
};
