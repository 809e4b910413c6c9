import type { IsoDate } from './date.js';
import { addUnits } from './expression.js';
import { type ClosedOccurrence, nextDue, type Recurrence } from './recurrence.js';
import type { WorkCalendar } from './working-days.js';

/** The day on which the occurrence was due that was closed before this one, where that follows from the recurrence. */
export function previousDue(
  recurrence: Recurrence,
  due: IsoDate,
  { signedOn }: Pick<ClosedOccurrence, 'signedOn'>,
  calendar: WorkCalendar,
): IsoDate | undefined {
  if (recurrence.afterSignOff) return undefined;
  const back = addUnits(due, -recurrence.amount, recurrence.unit, calendar);
  return nextDue(recurrence, { due: back, signedOn }, calendar) === due ? back : undefined;
}

const DAYS: Readonly<Record<Recurrence['unit'], number>> = { d: 1, wd: 1.4, w: 7, m: 30.4, y: 365.25 };

/** About how many days lie between two occurrences. */
export function daysBetweenOccurrences({ amount, unit }: Recurrence): number {
  return amount * DAYS[unit];
}
