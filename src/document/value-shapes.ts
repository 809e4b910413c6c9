import { isIsoDate } from '../calendar/date.js';
import { number, string, that } from './shape.js';

// What values in the JSON that we write are. The messages say what is expected.

/** Any text. */
export const text = string();
/** A day. */
export const date = string(that(isIsoDate, 'a date, YYYY-MM-DD'));
const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
/** How many there are of something. */
export const count = number(that(isCount, 'a whole number, 0 or more'));
/** A line, or which part of several. */
export const ordinal = number(
  that((value: number) => isCount(value) && value > 0, 'a whole number, 1 or more'),
);
/** Days; below 0 where they are to come. */
export const days = number(that((value: number) => Number.isSafeInteger(value), 'a whole number of days'));
/** A number of any size. */
export const amount = number(that((value: number) => Number.isFinite(value), 'a number'));
/** What stands before paths. */
export const link = string(that(isLink, 'a link that begins with https:// and ends with /'));

function isLink(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return (url?.protocol === 'https:' || url?.protocol === 'http:') && value.endsWith('/');
}
