import type { Section } from '../document/document.js';
import { splitId } from '../document/step-reader.js';
import { titleKey } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import { pointAt } from '../text/span.js';
import type { Rule } from './rule.js';

/** A step's heading does not begin with an id. */
export const stepWithoutId: Rule = {
  id: 'step-without-id',
  severity: 'error',
  *check({ document, conformity }) {
    const missing = conformity?.sections.flatMap(({ steps }) => steps.filter(({ step }) => !step)) ?? [];
    // A step of the template that only lost its id is reported as missing, with its id.
    const expected = new Set(missing.map(({ asked }) => titleKey(asked.title)));
    for (const section of document.sections) {
      for (const { id, title } of section.steps) {
        if (id.value !== '' || expected.has(titleKey(title))) continue;
        const suggested = freeId(section);
        yield {
          message: message('step-without-id', { title, suggested }),
          span: id.span,
          suggestion: [{ span: pointAt(id.span.start), text: `${suggested} ` }],
        };
      }
    }
  },
};

/** The next number of a section that no step has yet: `A8`, `B1.7`. */
function freeId({ heading, steps }: Section): string {
  const phase = splitId(heading.content.text)?.id ?? 'A';
  const lead = /\d$/.test(phase) ? `${phase}.` : phase;
  const taken = new Set(steps.map(({ id }) => id.value));
  let number = steps.length;
  while (taken.has(`${lead}${number}`) || number === 0) number++;
  return `${lead}${number}`;
}
