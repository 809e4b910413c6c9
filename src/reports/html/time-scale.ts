import { addDays, addMonths, dayNumber, daysBetween, type IsoDate } from '../../calendar/date.js';

/** Days laid out from left to right. */
export interface TimeScale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Where a day lies, from `left` to `right`; a day outside at the edge. */
  readonly x: (date: IsoDate) => number;
  /** The first days of months, quarters, years or more, so many that their names do not touch. */
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly date: IsoDate;
  /** It is named by its year, not by its month. */
  readonly isYear: boolean;
}

/** Days further away than this are drawn at the edge: one slip would squeeze all the rest. */
const FURTHEST_DAYS = 6 * 366;
const MOST_TICKS = 14;
/** Months between ticks. */
const STEPS = [1, 2, 3, 6, 12];

/** Lays out the time that dates cover, today included, between two places. */
export function timeScale(dates: readonly IsoDate[], today: IsoDate, left: number, right: number): TimeScale {
  const near = [...dates, today].filter((date) => Math.abs(daysBetween(date, today)) <= FURTHEST_DAYS);
  const ordered = near.sort();
  const from = addDays(ordered[0] as IsoDate, -7);
  const to = addDays(ordered.at(-1) as IsoDate, 14);
  const days = Math.max(1, daysBetween(from, to));
  const begin = dayNumber(from);
  const x = (date: IsoDate) => {
    const share = Math.min(1, Math.max(0, (dayNumber(date) - begin) / days));
    return Math.round(10 * (left + share * (right - left))) / 10;
  };
  const months = days / 30.4;
  const every = STEPS.find((step) => months / step <= MOST_TICKS) ?? 12;
  const ticks: Tick[] = [];
  const first = `${from.slice(0, 4)}-01-01`;
  for (let date = first; date <= to; date = addMonths(date, every)) {
    if (date >= from) ticks.push({ date, isYear: date.slice(5, 7) === '01' });
  }
  return { from, to, x, ticks };
}
