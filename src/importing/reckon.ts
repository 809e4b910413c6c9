import { dueDateEdit } from '../changes/due-date-edit.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import type { PlanDocument } from '../document/document.js';
import { resolveDueDates } from '../status/due-dates.js';
import type { Edit } from '../text/edit.js';

/**
 * The edits that give steps the dates that follow from those of others.
 *
 * @param given the ids of steps whose dates stay as they are
 */
export function reckonDueDates(
  document: PlanDocument,
  given: ReadonlySet<string>,
  calendar: WorkCalendar,
): Edit[] {
  const dueDates = resolveDueDates(document, calendar);
  return document.steps.flatMap((step) => {
    const due = dueDates.get(step);
    const follows = step.due?.expression !== undefined && !given.has(step.id.value);
    return follows && due?.type === 'date' ? (dueDateEdit(document, step, due.date) ?? []) : [];
  });
}
