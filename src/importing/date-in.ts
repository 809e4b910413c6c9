import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { readOtherNotation } from '../calendar/other-notations.js';

/** A date found in a text, and what stands around it. */
export interface DateInText {
  readonly date: IsoDate;
  readonly before: string;
  readonly after: string;
  /** Some countries would read another day from it; here the day comes before the month. */
  readonly ambiguous: boolean;
}

/** What may be a date, the surest first: numbers with signs between, perhaps with the name of a month. */
const CANDIDATES = [
  /\d{4}[-./\u2010-\u2013]\d{1,2}[-./\u2010-\u2013]\d{1,2}/g,
  /\d{1,2}[-./]\d{1,2}[-./]\d{4}/g,
  /\d{1,2}(?:\.|st|nd|rd|th)? (?:of )?\p{L}{3,9}\.?,? (?:\d{4}|\d{2})/gu,
  /\d{1,2}-\p{L}{3,9}\.?-(?:\d{4}|\d{2})/gu,
  /\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/gu,
  /\d{8}/g,
  /\d{1,2}[/.]\d{1,2}[-. /]{1,2}\d{2,4}/g,
  /\d{6}/g,
];

/** In longer texts nobody writes a date so that it is one. UTF-16 code units. */
const LONGEST = 200;

/** The time that spreadsheets write behind a day which has none. */
const MIDNIGHT = /^[ T]00:00(?::00)?(?:\.0+)?Z?(?!\S)/;

/** The first date in a text, whatever it is written in; nothing where there is none. */
export function dateIn(text: string): DateInText | undefined {
  if (text.length > LONGEST) return undefined;
  for (const candidates of CANDIDATES) {
    for (const { 0: found, index } of text.matchAll(candidates)) {
      const end = index + found.length;
      if (/\d/.test(text[index - 1] ?? '') || /\d/.test(text[end] ?? '')) continue;
      const read = readDate(found);
      if (!read) continue;
      const before = text.slice(0, index);
      // What may be a date in a less sure way stands in front of it, but is no part of it.
      const first = dateIn(before);
      if (first) return { ...first, after: first.after + text.slice(index) };
      return { ...read, before, after: text.slice(end).replace(MIDNIGHT, '') };
    }
  }
  return undefined;
}

function readDate(text: string): Pick<DateInText, 'date' | 'ambiguous'> | undefined {
  return isIsoDate(text)
    ? { date: text, ambiguous: false }
    : (readOtherNotation(text) ?? handwritten(text) ?? withMonthsName(text) ?? sixDigits(text));
}

/** `9 Jan 26`, `9-Jan-26`, `9-Jan-2026`. */
function withMonthsName(text: string): Pick<DateInText, 'date' | 'ambiguous'> | undefined {
  const [, dayAndMonth, year = ''] = /^(.*\p{L}.*[\s-])(\d{4}|\d{2})$/u.exec(text) ?? [];
  if (dayAndMonth === undefined) return undefined;
  return readOtherNotation(`${dayAndMonth.replaceAll('-', ' ')}${year.length === 2 ? '20' : ''}${year}`);
}

/** `9/1-26`, `9/1 2026`, `9.1.26`: the day, the month, the year, as people write on paper. */
function handwritten(text: string): Pick<DateInText, 'date' | 'ambiguous'> | undefined {
  const match = /^(\d{1,2})([/.])(\d{1,2})[-. /]{1,2}(\d{2}|\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, day = '', , month = '', year = ''] = match;
  const date = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join(
    '-',
  );
  if (!isIsoDate(date)) return undefined;
  return { date, ambiguous: Number(day) <= 12 && day !== month };
}

/** `260109`, the year first, as Swedes write. */
function sixDigits(text: string): Pick<DateInText, 'date' | 'ambiguous'> | undefined {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  const date = match ? `20${match[1]}-${match[2]}-${match[3]}` : '';
  return isIsoDate(date) ? { date, ambiguous: false } : undefined;
}
