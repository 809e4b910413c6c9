import { stepsOf } from '../document/document.js';
import { isFinished } from '../status/step-state.js';
import { responsibleFor } from '../status/responsible.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A role answers for open steps, and nobody holds it. */
export const vacantRole: Rule = {
  id: 'vacant-role',
  severity: 'note',
  *check({ document, people, today }) {
    const waiting = new Map<string, string[]>();
    for (const step of stepsOf(document)) {
      const responsible = responsibleFor(step, document, people);
      if (responsible.type !== 'role' || responsible.person || isFinished(step, today)) continue;
      if (document.frontmatter.roles.get(responsible.role)?.value !== undefined) continue;
      waiting.set(responsible.role, [...(waiting.get(responsible.role) ?? []), step.id.value]);
    }
    for (const [role, steps] of waiting) {
      const span = document.frontmatter.roles.get(role)?.span ?? document.frontmatter.span;
      yield { message: message('vacant-role', { role, count: steps.length, steps: steps.join(', ') }), span };
    }
  },
};
