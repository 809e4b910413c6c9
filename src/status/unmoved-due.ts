import type { IsoDate } from '../calendar/date.js';
import { areOfOneOccurrence } from '../calendar/occurrences.js';
import { nextDue } from '../calendar/recurrence.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { comesBack, type PlanDocument, type SignOff, type Step } from '../document/document.js';
import { stepsById } from '../document/steps.js';
import { lastDone } from '../signoff/closing.js';
import { type DueDate, reckonedDate } from './due-dates.js';

/** A due date of a step that recurs which has not moved on, although its occurrence was closed: `sign` moves it, typing does not. */
export interface UnmovedDue {
  /** The sign-off that closed the occurrence. */
  readonly signOff: SignOff;
  /** The day that comes next. */
  readonly next: IsoDate;
  /** Else it may have moved on to where it stands when an occurrence was closed so late that the next was near. */
  readonly isCertain: boolean;
}

/** The due dates of a document that have not moved on, by their steps. */
export function unmovedDueDates(
  document: PlanDocument,
  dueDates: ReadonlyMap<Step, DueDate>,
  calendar: WorkCalendar,
): ReadonlyMap<Step, UnmovedDue> {
  const unmoved = new Map<Step, UnmovedDue>();
  let byId: ReadonlyMap<string, Step> | undefined;
  const reckoned = (step: Step) =>
    reckonedDate(step, document, (byId ??= stepsById(document)), dueDates, calendar);
  for (const step of document.steps) {
    const found = comesBack(step) ? unmovedDue(step, reckoned, calendar) : undefined;
    if (found) unmoved.set(step, found);
  }
  return unmoved;
}

function unmovedDue(
  step: Step,
  reckoned: (step: Step) => IsoDate | undefined,
  calendar: WorkCalendar,
): UnmovedDue | undefined {
  const every = step.every?.value;
  const due = step.due?.date?.value;
  const signOff = lastDone(step);
  if (!every || due === undefined || !signOff) return undefined;
  const signedOn = signOff.date.value;
  // The next day is always later than the sign-off.
  const isPast = due <= signedOn;
  if (!isPast && !areOfOneOccurrence(every, due, signedOn)) return undefined;
  // Moved on, it is a whole interval later where it goes by the sign-off, and no longer what its expression comes to.
  const isCertain = isPast || every.afterSignOff || reckoned(step) === due;
  return { signOff, next: nextDue(every, { due, signedOn }, calendar), isCertain };
}

/** What messages say of it: who closed the occurrence, when, and the day that comes next. */
export function unmovedValues({ signOff, next }: UnmovedDue) {
  return { name: signOff.name.value, day: signOff.date.value, reckoned: next };
}
