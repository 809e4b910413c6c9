import { entryName } from '../document/entry-name.js';
import { isFinished } from '../document/step-state.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A step of a phase that is over has neither sign-off nor waiver. */
export const unsignedStep: Rule = {
  id: 'unsigned-step',
  severity: 'warning',
  isOfTime: true,
  isFirm: true,
  *check({ phases, today }) {
    for (const phase of phases) {
      if (!phase.isOver) continue;
      for (const step of phase.steps) {
        if (isFinished(step, today)) continue;
        const values = { step: entryName(step), phase: phase.id };
        yield { message: message('unsigned-step', values), span: step.heading.span, step: step.id.value };
      }
    }
  },
};
