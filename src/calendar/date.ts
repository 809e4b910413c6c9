/** A calendar date, `YYYY-MM-DD`, with no time and no zone. Dates compare as text. */
export type IsoDate = string;

/** Whether a text is a date that exists, written `YYYY-MM-DD`. Years from 0001. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number that some digits of a text are; `NaN` where one is none. Dates are read too often for patterns. */
function digitsAt(text: string, start: number, count: number): number {
  let number = 0;
  for (let at = start; at < start + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** The number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1970-01-01; negative before it. */
export function dayNumber(date: IsoDate): number {
  const [year, month, day] = [digitsAt(date, 0, 4), digitsAt(date, 5, 2), digitsAt(date, 8, 2)];
  // Years that begin in March put the leap day last, so that months have regular lengths.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The first and the last day that can be written, 0001-01-01 and 9999-12-31. What would lie beyond is cut to them. */
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

/** The date of a day number; the inverse of {@link dayNumber}. */
export function dateOfDay(number: number): IsoDate {
  const shifted = Math.min(Math.max(number, FIRST_DAY), LAST_DAY) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return formatDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function formatDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date a number of days later; earlier where negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The date a number of months later, on the month's last day where it has no such day: 31 January + 1 is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = digitsAt(date, 0, 4) * 12 + digitsAt(date, 5, 2) - 1 + months;
  const year = Math.floor(count / 12);
  if (year < 1 || year > 9999) return dateOfDay(year < 1 ? FIRST_DAY : LAST_DAY);
  const month = (((count % 12) + 12) % 12) + 1;
  return formatDate(year, month, Math.min(digitsAt(date, 8, 2), daysInMonth(year, month)));
}

/** The last day of a date's month. */
export function lastOfMonth(date: IsoDate): IsoDate {
  const [year, month] = [digitsAt(date, 0, 4), digitsAt(date, 5, 2)];
  return formatDate(year, month, daysInMonth(year, month));
}

/** The whole days from one date to another; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** A week of ISO 8601: its year, which may differ from that of some of its days, its number, and its Monday. */
export interface Week {
  readonly year: number;
  readonly number: number;
  readonly monday: IsoDate;
}

/** The week that a date falls into. */
export function weekOf(date: IsoDate): Week {
  const monday = addDays(date, -weekday(date));
  // A week belongs to the year of its Thursday.
  const thursday = addDays(monday, 3);
  const year = Number(thursday.slice(0, 4));
  const number = Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
  return { year, number, monday };
}

/** The day of the week: 0 Monday to 6 Sunday. */
export function weekday(date: IsoDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}
