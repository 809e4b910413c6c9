import { entryName } from '../document/entry-name.js';
import { isOpen } from '../document/step-state.js';
import { responsibleFor } from '../status/responsible.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A role answers for open steps, and nobody holds it, or several do and the document does not choose. */
export const vacantRole: Rule = {
  id: 'vacant-role',
  severity: 'note',
  *check({ document, people, today }) {
    const waiting = new Map<string, { steps: string[]; holders: string }>();
    for (const step of document.steps) {
      const responsible = responsibleFor(step, document, people, today);
      if (responsible.type !== 'role' || responsible.person || !isOpen(step, today)) continue;
      if (document.frontmatter.roles.get(responsible.role)?.value !== undefined) continue;
      const holders = responsible.holders.map(({ key }) => key).join(', ');
      const { steps } = waiting.get(responsible.role) ?? { steps: [] as string[] };
      steps.push(entryName(step));
      waiting.set(responsible.role, { steps, holders });
    }
    for (const [role, { steps, holders }] of waiting) {
      const span = document.frontmatter.roles.get(role)?.span ?? document.frontmatter.span;
      const values = { role, count: steps.length, steps: steps.join(', ') };
      yield {
        message:
          holders === '' ? message('vacant-role', values) : message('crowded-role', { ...values, holders }),
        span,
      };
    }
  },
};
