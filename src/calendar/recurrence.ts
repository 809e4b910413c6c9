import { addDays, type IsoDate, weekday as weekdayOf } from './date.js';
import { addUnits, UNITS, type Unit } from './expression.js';
import type { WorkCalendar } from './working-days.js';

/** The days of the week as the format writes them, from Monday. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** How often a step comes back: `3 m`, `2 w on fri`, `1 m after sign-off`. */
export interface Recurrence {
  readonly amount: number;
  readonly unit: Unit;
  /** The day of the week it falls on: 0 Monday to 6 Sunday. */
  readonly weekday: number | undefined;
  /** Reckoned from the day it was signed instead of the day it was due. */
  readonly afterSignOff: boolean;
}

const RECURRENCE = new RegExp(
  `^([1-9]\\d{0,2})\\s*(${UNITS.join('|')})(?:\\s+on\\s+(${WEEKDAYS.join('|')}))?(\\s+after\\s+sign-off)?$`,
);

/** Reads an `Every` value. Nothing where it is no recurrence. */
export function parseRecurrence(text: string): Recurrence | undefined {
  const match = RECURRENCE.exec(text.trim());
  if (!match) return undefined;
  const [, amount, unit, day, after] = match;
  return {
    amount: Number(amount),
    unit: unit as Unit,
    weekday: day === undefined ? undefined : WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number]),
    afterSignOff: after !== undefined,
  };
}

/** An occurrence that was closed: the day it was due, and the day it was signed. */
export interface ClosedOccurrence {
  /** Nothing where no day was given; then the day it was signed counts. */
  readonly due: IsoDate | undefined;
  readonly signedOn: IsoDate;
}

/**
 * The day on which a step is due again after one occurrence was signed: a number of units after the day it was due, or
 * after the day it was signed where the recurrence says so. Occurrences that have gone by meanwhile are left out, so that
 * a late one does not pile up: the next is later than the sign-off. A weekday moves it to the nearest such day, at most
 * three days, so that it creeps neither forward nor back.
 */
export function nextDue(recurrence: Recurrence, closed: ClosedOccurrence, calendar: WorkCalendar): IsoDate {
  const { amount, unit, weekday, afterSignOff } = recurrence;
  const { signedOn } = closed;
  const from = afterSignOff ? signedOn : (closed.due ?? signedOn);
  const after = from > signedOn ? from : signedOn;
  const occurrence = (count: number): IsoDate => {
    const day = addUnits(from, amount * count, unit, calendar);
    return weekday === undefined ? day : nearestWeekday(day, weekday);
  };
  // Doubling, then halving the stretch: a step may have been forgotten for years.
  let early = 0;
  let late = 1;
  while (occurrence(late) <= after && late < MOST_OCCURRENCES) {
    early = late;
    late *= 2;
  }
  while (late - early > 1) {
    const middle = (early + late) >> 1;
    if (occurrence(middle) <= after) early = middle;
    else late = middle;
  }
  return occurrence(late);
}

/** More days than the calendar has. */
const MOST_OCCURRENCES = 2 ** 22;

/** The day of the week that is nearest to a date: three days away at most. */
export function nearestWeekday(date: IsoDate, weekday: number): IsoDate {
  const forward = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, forward > 3 ? forward - 7 : forward);
}
