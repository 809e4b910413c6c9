import { hasLeft } from '../document/people.js';
import type { Person } from '../document/settings.js';
import { isOpen } from '../status/step-state.js';
import { nearestResponsible, responsibleFor } from '../status/responsible.js';
import { message } from '../languages/messages.js';
import type { Span } from '../text/span.js';
import type { Issue, Rule } from './rule.js';

/** A step or a role names somebody who is neither a person of the settings nor a role of the document. */
export const unknownPerson: Rule = {
  id: 'unknown-person',
  severity: 'error',
  *check({ document, people, today }) {
    const { roles } = document.frontmatter;
    const present = new Map([...people].filter(([, person]) => !hasLeft(person, today)));

    for (const step of document.steps) {
      // Who answered for a step that is signed is history; people leave.
      if (!isOpen(step, today)) continue;
      const responsible = responsibleFor(step, document, people, today);
      if (responsible.type !== 'unknown' || !step.responsible) continue;
      const { word } = responsible;
      const { span } = step.responsible;
      const meant = nearestResponsible(word, present, roles.keys());
      const isPlain = document.source.text.slice(span.start, span.end) === word;
      yield {
        message: message('unknown-person', { word, nearest: meant ?? '' }),
        span,
        step: step.id.value,
        ...(isPlain && mending(word, meant, span, people)),
      };
    }
    for (const [role, { value, span }] of roles) {
      if (value === undefined || people.has(value)) continue;
      const meant = nearestResponsible(value, present, []);
      yield {
        message: message('unknown-role-holder', { role, word: value, nearest: meant ?? '' }),
        span,
        ...mending(value, meant, span, people),
      };
    }
  },
};

/** Puts the key in the place of a person's name; any other word that is near may mean somebody else. */
function mending(
  word: string,
  meant: string | undefined,
  span: Span,
  people: ReadonlyMap<string, Person>,
): Pick<Issue, 'fix' | 'suggestion'> {
  if (meant === undefined) return {};
  const edits = [{ span, text: meant }];
  const namesakes = [...people.values()].filter(({ name }) => name.toLowerCase() === word.toLowerCase());
  return namesakes.length === 1 ? { fix: edits } : { suggestion: edits };
}
