import { hasLeft } from '../document/people.js';
import { isOpen } from '../status/step-state.js';
import { nearestResponsible, responsibleFor } from '../status/responsible.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A step or a role names somebody who is neither a person of the settings nor a role of the document. */
export const unknownPerson: Rule = {
  id: 'unknown-person',
  severity: 'error',
  *check({ document, people, today }) {
    const { roles } = document.frontmatter;
    const meant = (word: string, also: Iterable<string>) => {
      const present = new Map([...people].filter(([, person]) => !hasLeft(person, today)));
      return nearestResponsible(word, present, also) ?? '';
    };

    for (const step of document.steps) {
      // Who answered for a step that is signed is history; people leave.
      if (!isOpen(step, today)) continue;
      const responsible = responsibleFor(step, document, people, today);
      if (responsible.type !== 'unknown' || !step.responsible) continue;
      const { word } = responsible;
      const values = { word, nearest: meant(word, roles.keys()) };
      yield { message: message('unknown-person', values), span: step.responsible.span, step: step.id.value };
    }
    for (const [role, { value, span }] of roles) {
      if (value === undefined || people.has(value)) continue;
      yield {
        message: message('unknown-role-holder', { role, word: value, nearest: meant(value, []) }),
        span,
      };
    }
  },
};
