import { addDays, addMonths, dayNumber, daysBetween, type IsoDate, weekday } from '../../calendar/date.js';

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
  for (let date = addDays(from, (7 - weekday(from)) % 7); date <= to; date = addDays(date, 7)) {
    ticks.push({ date, namedBy: 'day', isMinor: ticks.length % every !== 0 });
  }
  return ticks;
}

function months(from: IsoDate, to: IsoDate, days: number): Tick[] {
  const most = (ticks: number) => STEPS.find((step) => days / 30.4 / step <= ticks) ?? 36;
  const [every, few] = [most(MOST_TICKS), most(FEW_TICKS)];
  const ticks: Tick[] = [];
  for (let date = `${from.slice(0, 4)}-01-01`, month = 0; date <= to; month += every) {
    if (date >= from) {
      const namedBy = date.slice(5, 7) === '01' ? 'year' : 'month';
      ticks.push({ date, namedBy, isMinor: month % few !== 0 });
    }
    date = addMonths(date, every);
  }
  return ticks;
}
