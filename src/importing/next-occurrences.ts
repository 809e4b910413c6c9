import type { IsoDate } from '../calendar/date.js';
import { areOfOneOccurrence } from '../calendar/occurrences.js';
import { nextDue } from '../calendar/recurrence.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { boxEdits } from '../changes/sign.js';
import { setField } from '../changes/step-edits.js';
import type { PlanDocument, Step } from '../document/document.js';
import { closingSignOffs } from '../signoff/closing.js';
import { resolveDueDates } from '../status/due-dates.js';
import type { Edit } from '../text/edit.js';
import type { FoundStep } from './checklist.js';
import { hasDigest } from './sign-off-in.js';
import type { Remark } from './step-facts.js';

/** What is made of steps that recur, and what is told of it. */
export interface Recurring {
  readonly edits: readonly Edit[];
  readonly remarks: readonly Remark[];
}

/**
 * Moves steps that recur to their next occurrence, as signing them would have, where the checklist was signed for the one
 * that is due. What was signed here once has been moved then.
 *
 * @param document with the checklist filled in
 * @param found what the checklist says of steps, by their ids
 * @param today later sign-offs close nothing yet
 */
export function toNextOccurrences(
  document: PlanDocument,
  found: ReadonlyMap<string, FoundStep>,
  calendar: WorkCalendar,
  today: IsoDate,
): Recurring {
  const dueDates = resolveDueDates(document, calendar);
  const edits: Edit[] = [];
  const remarks: Remark[] = [];
  for (const step of document.steps) {
    const told = found.get(step.id.value);
    if (!told || told.signOffs.some(hasDigest)) continue;
    const reckoned = dueDates.get(step);
    const due = reckoned?.type === 'date' ? reckoned.date : undefined;
    const closed = closedOn(step, due, today);
    if (!step.every || closed === undefined) continue;
    const next = nextDue(step.every.value, { due, signedOn: closed }, calendar);
    const moved = setField(document, step, 'due', next);
    edits.push(...(moved ? [moved] : []), ...boxEdits(step, false));
    remarks.push({ place: told.place, title: told.title, what: 'signed-occurrence', date: closed, next });
  }
  return { edits, remarks };
}

/** The day on which the occurrence was signed that is due on a day; nothing where that one is still to come. */
function closedOn(step: Step, due: IsoDate | undefined, today: IsoDate): IsoDate | undefined {
  const signedOn = closingSignOffs(step).at(-1)?.date.value;
  if (!step.every || signedOn === undefined || signedOn > today) return undefined;
  const isOfDue = due === undefined || due <= signedOn || areOfOneOccurrence(step.every.value, due, signedOn);
  return isOfDue ? signedOn : undefined;
}
