import { formatExpression } from '../calendar/expression.js';
import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import type { Edit } from '../text/edit.js';
import { writtenIn } from '../markdown/written-in.js';
import { pointAt } from '../text/span.js';

/**
 * The edit that gives a step's due date another day, and keeps what it is reckoned from as it is written. A date that
 * Markdown's marks or line breaks tear apart is written anew with its expression.
 *
 * @returns nothing where the step has no due date to change, or has that one
 */
export function dueDateEdit(
  { source: { text } }: PlanDocument,
  { due, fields }: Step,
  date: IsoDate,
): Edit | undefined {
  if (!due || due.date?.value === date) return undefined;
  const { span, expression } = due;
  if (!due.date) return { span: pointAt(span.start), text: `${date} ` };
  const field = fields.find(({ id }) => id === 'due');
  const place = field && writtenIn(text, field.value, due.date.value);
  if (place) return { span: place, text: date };
  return { span, text: expression ? `${date} (${formatExpression(expression.value)})` : date };
}

/** The same as a finding's fix, where there is one. */
export function dueDateFix(document: PlanDocument, step: Step, date: IsoDate): { fix?: readonly Edit[] } {
  const edit = dueDateEdit(document, step, date);
  return edit ? { fix: [edit] } : {};
}
