import { daysInMonth, type IsoDate, isIsoDate } from './date.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/** A date written in another way than ours: what it says, and whether it can say nothing else. */
export interface OtherNotation {
  readonly date: IsoDate;
  /** Some countries would read another day from it. */
  readonly ambiguous: boolean;
}

/** The first three letters of the months' names in English, Swedish and Norwegian; all of them differ. */
const MONTHS: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, may: 5, maj: 5, mai: 5, jun: 6, jul: 7 },
  ...{ aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, des: 12 },
};

/** Their whole names, so that no other word that begins alike is taken for one. */
const MONTH_NAMES = new RegExp(
  `^(?:${[
    'jan(?:uary|uari|uar)?',
    'feb(?:ruary|ruari|ruar)?',
    'mar(?:ch|s)?',
    'apr(?:il)?',
    'may|maj|mai',
    'june?|juni',
    'july?|juli',
    'aug(?:ust|usti)?',
    'sept?(?:ember)?',
    'o[ck]t(?:ober)?',
    'nov(?:ember)?',
    'de[cs](?:ember)?',
  ].join('|')})\\.?$`,
);

const YEAR_FIRST = /^(\d{4})(?:([-./\u2010-\u2013\u2212 ])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))\.?$/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH_YEAR = lazyPattern(
  String.raw`^(\d{1,2})(?:\.|st|nd|rd|th)? (?:of )?(\p{L}+\.?),? (\d{4})$`,
  'u',
);
const MONTH_DAY_YEAR = lazyPattern(String.raw`^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$`, 'u');

/** Reads `2026/1/12`, `20260112`, `31.12.2026`, `12 januari 2026`, `January 12, 2026`. Nothing where it is no such day. */
export function readOtherNotation(text: string): OtherNotation | undefined {
  const [date, another] = writtenDays(text).map(isoOf).filter(isIsoDate);
  return date === undefined ? undefined : { date, ambiguous: another !== undefined && another !== date };
}

/** How many days the month has of a date in another notation whose day it has not: 28 for `31 February 2026`. */
export function daysBesideMissing(text: string): number | undefined {
  const [written] = writtenDays(text).filter(({ year, month }) =>
    isIsoDate(isoOf({ year, month, day: '1' })),
  );
  return written && !isIsoDate(isoOf(written))
    ? daysInMonth(Number(written.year), Number(written.month))
    : undefined;
}

/** What stands for the parts of a date; whether there is such a day is not yet known. */
interface WrittenDay {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The days that a text may say, the likeliest first. Europe writes the day first, America the month. */
function writtenDays(text: string): WrittenDay[] {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const first = YEAR_FIRST.exec(words);
  if (first) return [writtenDay(first[1], first[3] ?? first[5], first[4] ?? first[6])];
  const last = YEAR_LAST.exec(words);
  if (last) return [writtenDay(last[4], last[3], last[1]), writtenDay(last[4], last[1], last[3])];
  const named = DAY_MONTH_YEAR().exec(words);
  if (named) return [writtenDay(named[3], monthOf(named[2]), named[1])];
  const american = MONTH_DAY_YEAR().exec(words);
  return american ? [writtenDay(american[3], monthOf(american[1]), american[2])] : [];
}

function monthOf(name = ''): string {
  return MONTH_NAMES.test(name) ? String(MONTHS[name.slice(0, 3)]) : '';
}

function writtenDay(year = '', month = '', day = ''): WrittenDay {
  return { year, month, day };
}

function isoOf({ year, month, day }: WrittenDay): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
