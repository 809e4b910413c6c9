import type { PlanDocument } from '../document/document.js';
import type { LifecycleStatus } from '../document/vocabulary.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** The day that a status cannot do without. In a start-up the day of the start may still be negotiated. */
const NEEDED: Partial<Record<LifecycleStatus, string>> = {
  operation: 'start',
  'phase-out': 'end',
  ended: 'end',
};

/** A lifecycle has come so far that a day must be known, and it is not. */
export const undatedStatus: Rule = {
  id: 'undated-status',
  severity: 'warning',
  *check({ document, conformity }) {
    const { status, dates, isWhole } = document.frontmatter;
    const date = status && NEEDED[status.value];
    if (!isWhole || !date || dates.get(date)?.value !== undefined || isUnreadable(date, document)) return;
    // Where a company's template knows no such day, nobody owes it.
    if (!conformity?.template.document.frontmatter.dates.has(date)) return;
    yield { message: message('undated-status', { status: status.value, date }), span: status.span };
  },
};

/** What could not be read is reported as such. */
function isUnreadable(date: string, { frontmatter, faults }: PlanDocument): boolean {
  const start = frontmatter.dates.get(date)?.span.start;
  return faults.some(({ rule, span }) => rule === 'invalid-date' && span.start === start);
}
