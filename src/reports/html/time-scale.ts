import {
  addDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  type IsoDate,
  weekday,
} from '../../calendar/date.js';

/** Days laid out from left to right. */
export interface TimeScale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where a day lies, in per cent of the width; a day outside at the edge. */
  readonly x: (date: IsoDate) => number;
  /** The first days of weeks, months, quarters, years or more, so many that their names do not touch. */
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly date: IsoDate;
  readonly namedBy: 'day' | 'month' | 'year';
  /** Where there is little room it is left out. */
  readonly isMinor: boolean;
}

/** Days further away than this are drawn at the edge: one slip would squeeze all the rest. */
const FURTHEST_DAYS = 6 * 366;
const MOST_TICKS = 14;
/** Where there is little room. */
const FEW_TICKS = 5;
/** Months between ticks. */
const STEPS = [1, 2, 3, 6, 12, 24, 36];
/** A time shorter than this is told by weeks. Days. */
const SHORT = 70;

/** Lays out the time that dates cover, today included. */
export function timeScale(dates: readonly IsoDate[], today: IsoDate): TimeScale {
  const near = [...dates, today].filter((date) => Math.abs(daysBetween(date, today)) <= FURTHEST_DAYS).sort();
  const [first, last] = [near[0] as IsoDate, near.at(-1) as IsoDate];
  const margin = Math.ceil(Math.max(3, daysBetween(first, last) * 0.02));
  const from = addDays(first, -margin);
  const to = addDays(last, margin);
  const days = daysBetween(from, to);
  const begin = dayNumber(from);
  const x = (date: IsoDate) => {
    const share = Math.min(1, Math.max(0, (dayNumber(date) - begin) / days));
    return Math.round(10_000 * share) / 100;
  };
  return { from, to, x, ticks: days <= SHORT ? weeks(from, to, days) : months(from, to, days) };
}

function weeks(from: IsoDate, to: IsoDate, days: number): Tick[] {
  const ticks: Tick[] = [];
  const every = Math.ceil(days / 7 / FEW_TICKS);
  // By numbers: days after the last that can be written are cut to it, so that their dates never pass it.
  for (let day = dayNumber(from) + ((7 - weekday(from)) % 7); day <= dayNumber(to); day += 7) {
    ticks.push({ date: dateOfDay(day), namedBy: 'day', isMinor: ticks.length % every !== 0 });
  }
  return ticks;
}

function months(from: IsoDate, to: IsoDate, days: number): Tick[] {
  const most = (ticks: number) => STEPS.find((step) => days / 30.4 / step <= ticks) ?? 36;
  const [every, few] = [most(MOST_TICKS), most(FEW_TICKS)];
  const ticks: Tick[] = [];
  const january = `${from.slice(0, 4)}-01-01`;
  for (let month = 0; month <= monthsBetween(january, to); month += every) {
    const date = addMonths(january, month);
    if (date >= from) {
      const namedBy = date.slice(5, 7) === '01' ? 'year' : 'month';
      ticks.push({ date, namedBy, isMinor: month % few !== 0 });
    }
  }
  return ticks;
}

/** How many months the month of one date is behind that of another. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const month = (date: IsoDate) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
  return month(to) - month(from);
}
