import { setField } from '../changes/step-edits.js';
import type { Field } from '../document/document.js';
import { isUnknown } from '../document/field-reader.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A step that comes back in the template does not in the document: signed once, it is never seen again. */
export const lostRecurrence: Rule = {
  id: 'lost-recurrence',
  severity: 'note',
  *check({ document, conformity }) {
    if (!conformity) return;
    const { source } = conformity.template.document;
    for (const { asked, step } of conformity.sections.flatMap((entry) => entry.steps)) {
      if (!asked.every || !step || step.fields.some(mayRecur)) continue;
      const { start, end } = asked.every.span;
      const every = source.text.slice(start, end);
      const edit = setField(document, step, 'every', every);
      yield {
        message: message('lost-recurrence', { step: step.id.value, every }),
        span: step.heading.span,
        step: step.id.value,
        ...(edit && { suggestion: [edit] }),
      };
    }
  },
};

/** Whether a field says how often the step comes back, or has a label that nobody knows and may mean that. */
function mayRecur(field: Field): boolean {
  return field.id === 'every' || isUnknown(field);
}
