import { entryName } from '../document/entry-name.js';
import type { IsoDate } from '../calendar/date.js';
import { type Expression, formatExpression } from '../calendar/expression.js';
import type { PlanDocument, Step } from '../document/document.js';
import { waiverInForce } from '../document/step-state.js';
import { nextOccurrence } from '../changes/sign.js';
import { dueDateFix } from '../changes/due-date-edit.js';
import { message } from '../languages/messages.js';
import { type UnmovedDue, unmovedValues } from '../status/unmoved-due.js';
import { addTo } from '../text/add-to.js';
import type { Edit } from '../text/edit.js';
import { firstFew } from '../text/first-few.js';
import type { Located } from '../text/span.js';
import type { Issue, Rule } from './rule.js';

/**
 * A due date is not what its expression comes to, stands there though what it is reckoned from has no day, or has not moved
 * on though its occurrence was closed.
 */
export const driftedDate: Rule = {
  id: 'drifted-date',
  severity: 'warning',
  *check({ document, dueDates, unmoved, today }) {
    const groundless = new Map<string, DatedStep[]>();
    for (const step of document.steps) {
      const { date, expression } = step.due ?? {};
      if (!date || waiverInForce(step, today)) continue;
      const closed = unmoved.get(step);
      if (closed?.isCertain) yield unmovedDate(document, step, date, closed);
      if (!expression) continue;
      const reckoned = dueDates.get(step);
      if (reckoned?.type === 'waiting') addTo(groundless, reckoned.anchor, { step, date, expression });
      if (reckoned?.type !== 'date' || reckoned.date === date.value) continue;
      const values = {
        step: entryName(step),
        date: date.value,
        expression: formatExpression(expression.value),
        reckoned: reckoned.date,
      };
      yield {
        message: message('drifted-date', values),
        span: date.span,
        step: step.id.value,
        ...dueDateFix(document, step, reckoned.date),
      };
    }
    // What is given may be a day that is only written wrong.
    if (document.faults.some(({ rule }) => rule === 'invalid-date')) return;
    for (const [anchor, dated] of groundless) yield groundlessDates(document, anchor, dated);
  },
};

/** A day that stands though its occurrence was closed. Signed by `sign`, the date would be the next, and the points open. */
function unmovedDate(
  document: PlanDocument,
  step: Step,
  { value: date, span }: Located<IsoDate>,
  closed: UnmovedDue,
): Issue {
  const values = { step: entryName(step), date, ...unmovedValues(closed) };
  return {
    message: message('unmoved-date', values),
    span,
    step: step.id.value,
    suggestion: nextOccurrence(document, step, closed.next),
  };
}

/** A step with a day that is reckoned from something. */
interface DatedStep {
  readonly step: Step;
  readonly date: Located<IsoDate>;
  readonly expression: Located<Expression>;
}

/** An anchor that is the day on which a step was signed. */
const SIGNED = /^signed\((.*)\)$/;

/** Days that stand there though what they are reckoned from has none: told once, where that would be given. */
function groundlessDates(document: PlanDocument, anchor: string, dated: readonly DatedStep[]): Issue {
  const steps = firstFew(dated.map(({ step }) => step.id.value));
  const edits = dated.flatMap((one) => withoutDate(document, one) ?? []);
  const [, signed] = SIGNED.exec(anchor) ?? [];
  const values = { steps: steps.join(', ') };
  return {
    message:
      signed === undefined
        ? message('date-without-anchor', { ...values, anchor })
        : message('date-without-sign-off', { ...values, step: signed }),
    span: document.frontmatter.dates.get(anchor)?.span ?? dated[0]?.date.span ?? document.frontmatter.span,
    // A day that was agreed may be all that is left of it.
    ...(edits.length === dated.length && { suggestion: edits }),
  };
}

/** The edit that leaves of a due date only what it is reckoned from; nothing where marks make its place uncertain. */
function withoutDate({ source: { text } }: PlanDocument, { date, expression }: DatedStep): Edit | undefined {
  const { start, end } = date.span;
  const bracket = expression.span.start - 1;
  const isPlain = text.slice(start, end) === date.value && text[bracket] === '(' && bracket > end;
  return isPlain ? { span: { start, end: bracket }, text: '' } : undefined;
}
