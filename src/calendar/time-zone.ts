import type { IsoDate } from './date.js';
import type { Country } from './working-days.js';

/** The time zones of the countries whose holidays are known, each its capital's. */
export const ZONES: Readonly<Record<Country, string>> = {
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  IS: 'Atlantic/Reykjavik',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  NL: 'Europe/Amsterdam',
};

const OURS = Object.values(ZONES);
let common: ReadonlySet<string> | undefined;

/** Whether a name is a time zone's as the IANA's database spells it today; `UTC` and older spellings are not among them. */
export function isCommonTimeZone(name: string): boolean {
  // Nearly every workspace has one of these, and to list all takes two milliseconds.
  if (OURS.includes(name)) return true;
  common ??= new Set(Intl.supportedValuesOf('timeZone'));
  return common.has(name);
}

/** Whether a name is that of a time zone. Making a format tells for any name, but takes ten times as long. */
export function isTimeZone(name: string): boolean {
  if (isCommonTimeZone(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The day of a moment where clocks show the time of a zone. */
export function dayIn(timeZone: string, moment: Date): IsoDate {
  // The Swedish way of writing dates is ISO's.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}
