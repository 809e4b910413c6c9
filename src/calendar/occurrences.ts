import { addDays, daysBetween, type IsoDate } from './date.js';
import { addUnits } from './expression.js';
import { nearestWeekday, nextDue, type Recurrence } from './recurrence.js';
import type { WorkCalendar } from './working-days.js';

/** The day on which an occurrence was due that has been closed since. */
export interface PreviousDue {
  readonly date: IsoDate;
  /** It can have been no other, as long as the recurrence was the same. */
  readonly isCertain: boolean;
}

/** An occurrence that was closed, as the document still knows it. */
export interface KnownOccurrence {
  /** The day on which the next is due; nothing where no day is given. */
  readonly due: IsoDate | undefined;
  readonly signedOn: IsoDate;
  /** When the one before it was signed; nothing where it was the first. */
  readonly before: IsoDate | undefined;
}

/**
 * The day on which an occurrence was due, from the day on which the next one is. Where it was signed late, dates that had
 * gone by were left out, so that it may have been due earlier, though only after the occurrence before was signed: then the
 * nearest is given. Where no day leads to the next, it is the day it was signed.
 */
export function previousDue(
  recurrence: Recurrence,
  { due, signedOn, before }: KnownOccurrence,
  calendar: WorkCalendar,
): PreviousDue {
  const { amount, unit, weekday, afterSignOff } = recurrence;
  if (afterSignOff && before !== undefined)
    return { date: nextDue(recurrence, { due: undefined, signedOn: before }, calendar), isCertain: true };
  const uncertain = { date: signedOn, isCertain: false };
  if (afterSignOff || due === undefined) return uncertain;
  const back = (count: number): IsoDate => {
    const day = addUnits(due, -amount * count, unit, calendar);
    return weekday === undefined ? day : nearestWeekday(day, weekday);
  };
  const isAfterBefore = (day: IsoDate) => before === undefined || day > before;
  const isPossible = (day: IsoDate) =>
    isAfterBefore(day) && nextDue(recurrence, { due: day, signedOn }, calendar) === due;
  const date = back(1);
  if (!isPossible(date)) return uncertain;
  const mayBeEarlier = date <= signedOn && isAfterBefore(back(2));
  return { date, isCertain: !mayBeEarlier && !hasNeighbour(date, recurrence, before, isPossible) };
}

/** Whether days beside one may lead to the same next day as it does. */
function hasNeighbour(
  date: IsoDate,
  { unit, weekday }: Recurrence,
  before: IsoDate | undefined,
  isPossible: (day: IsoDate) => boolean,
): boolean {
  const isOfMonths = unit === 'm' || unit === 'y';
  // The first was written by hand, on any day; the weekdays of months drift; and several days lead to a month's end.
  if (weekday !== undefined) return isOfMonths || before === undefined;
  return isOfMonths ? isPossible(addDays(date, 1)) : unit === 'wd' && before === undefined;
}

const DAYS: Readonly<Record<Recurrence['unit'], number>> = { d: 1, wd: 1.4, w: 7, m: 30.4, y: 365.25 };

/** About how many days lie between two occurrences. */
export function daysBetweenOccurrences({ amount, unit }: Recurrence): number {
  return amount * DAYS[unit];
}

/** Whether who signed on two days speaks of one occurrence: they are nearer than half the time after which it comes back. */
export function areOfOneOccurrence(recurrence: Recurrence, one: IsoDate, another: IsoDate): boolean {
  return Math.abs(daysBetween(one, another)) < daysBetweenOccurrences(recurrence) / 2;
}
