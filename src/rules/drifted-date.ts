import { entryName } from '../document/entry-name.js';
import type { IsoDate } from '../calendar/date.js';
import { formatExpression } from '../calendar/expression.js';
import type { Due, PlanDocument, Step } from '../document/document.js';
import { waiverInForce } from '../document/step-state.js';
import { dueDateFix } from '../changes/due-date-edit.js';
import { message } from '../languages/messages.js';
import type { DueDate } from '../status/due-dates.js';
import { addTo } from '../text/add-to.js';
import type { Located } from '../text/span.js';
import type { Issue, Rule } from './rule.js';

/** A due date is not what its expression comes to, or stands there though what it is reckoned from has no day. */
export const driftedDate: Rule = {
  id: 'drifted-date',
  severity: 'warning',
  *check({ document, dueDates, today }) {
    yield* groundless(document, dueDates, today);
    for (const step of document.steps) {
      const { date, expression } = step.due ?? {};
      if (waiverInForce(step, today)) continue;
      const reckoned = dueDates.get(step);
      if (!date || !expression || reckoned?.type !== 'date' || reckoned.date === date.value) continue;
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
  },
};

/** So many steps are named. */
const MOST_SHOWN = 12;

/** What has no day, though days stand there that are reckoned from it: told once, where it is given. */
function* groundless(
  document: PlanDocument,
  dueDates: ReadonlyMap<Step, DueDate>,
  today: IsoDate,
): Iterable<Issue> {
  // What is given may be a day that is only written wrong.
  if (document.faults.some(({ rule }) => rule === 'invalid-date')) return;
  const byAnchor = new Map<string, DatedStep[]>();
  for (const step of document.steps) {
    const reckoned = dueDates.get(step);
    if (reckoned?.type === 'waiting' && hasDate(step) && !waiverInForce(step, today))
      addTo(byAnchor, reckoned.anchor, step);
  }
  for (const [anchor, steps] of byAnchor) {
    const ids = steps.slice(0, MOST_SHOWN).map(({ id }) => id.value);
    const shown = steps.length > MOST_SHOWN ? [...ids, '…'] : ids;
    const [first] = steps;
    const edits = steps.flatMap((step) => withoutDate(document, step) ?? []);
    yield {
      message: message('date-without-anchor', { anchor, steps: shown.join(', ') }),
      span: document.frontmatter.dates.get(anchor)?.span ?? first?.due.date.span ?? document.frontmatter.span,
      // A day that was agreed may be all that is left of it.
      ...(edits.length === steps.length && { suggestion: edits }),
    };
  }
}

/** The edit that leaves of a due date only what it is reckoned from; nothing where marks make its place uncertain. */
function withoutDate({ source: { text } }: PlanDocument, { due: { date, expression } }: DatedStep) {
  const { start, end } = date.span;
  const bracket = expression && expression.span.start - 1;
  const isPlain = text.slice(start, end) === date.value && bracket !== undefined && text[bracket] === '(';
  return isPlain && bracket > end ? { span: { start, end: bracket }, text: '' } : undefined;
}

type DatedStep = Step & { readonly due: Due & { readonly date: Located<IsoDate> } };

function hasDate(step: Step): step is DatedStep {
  return step.due?.date !== undefined;
}
