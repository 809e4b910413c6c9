import { dateOfDay, dayNumber, type IsoDate } from './date.js';

/** Days off that fall on weekdays, by year: month and day (`MMDD`), blanks between. */
export type HolidayTable = Readonly<Record<string, string>>;

/** The countries whose public holidays we know (ISO 3166). */
export const COUNTRIES = ['SE', 'NO', 'DK', 'FI', 'IS', 'GB', 'IE', 'DE', 'NL'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Which days a company works. */
export interface WorkCalendar {
  isWorkingDay(date: IsoDate): boolean;
  /** The date a number of working days later; earlier where negative. Nought leaves the date as it is. */
  addWorkingDays(date: IsoDate, days: number): IsoDate;
}

/** Reads a country's table of public holidays. Each is a file of its own, loaded only when it is asked for. */
export async function loadHolidays(country: Country): Promise<HolidayTable> {
  return (await LOADERS[country]()).default;
}

const LOADERS: Record<Country, () => Promise<{ default: HolidayTable }>> = {
  SE: () => import('./holidays/se.json'),
  NO: () => import('./holidays/no.json'),
  DK: () => import('./holidays/dk.json'),
  FI: () => import('./holidays/fi.json'),
  IS: () => import('./holidays/is.json'),
  GB: () => import('./holidays/gb.json'),
  IE: () => import('./holidays/ie.json'),
  DE: () => import('./holidays/de.json'),
  NL: () => import('./holidays/nl.json'),
};

/** What a company's calendar adds to its country's. */
export interface OwnDays {
  /** Days on which the company is closed. */
  readonly closed?: readonly IsoDate[] | undefined;
  /** Days on which it works although it is a weekend or a holiday. */
  readonly open?: readonly IsoDate[] | undefined;
}

/**
 * The working days of a company: Monday to Friday, without public holidays and its own closed days, with the days on
 * which it is open all the same. Outside the years of the table only weekends and its own days are known.
 */
export function makeWorkCalendar(holidays: HolidayTable, own: OwnDays = {}): WorkCalendar {
  const closed = new Set((own.closed ?? []).map(dayNumber));
  const open = new Set((own.open ?? []).map(dayNumber));
  const years = new Map<string, Year>();
  let asked: Year | undefined;
  const yearOf = (day: number): Year => {
    if (!asked || day < asked.first || day > asked.last) {
      const year = dateOfDay(day).slice(0, 4);
      asked = years.get(year) ?? makeYear(year, holidays);
      years.set(year, asked);
    }
    return asked;
  };
  const worksOn = (day: number): boolean => {
    if (open.has(day)) return true;
    const isWeekend = (((day + 3) % 7) + 7) % 7 > 4;
    return !isWeekend && !closed.has(day) && !yearOf(day).holidays.has(day);
  };
  const workingDaysIn = (year: Year): number => {
    if (year.workingDays === undefined) {
      year.workingDays = 0;
      for (let day = year.first; day <= year.last; day++) if (worksOn(day)) year.workingDays++;
    }
    return year.workingDays;
  };

  const addWorkingDays = (date: IsoDate, days: number): IsoDate => {
    const direction = days < 0 ? -1 : 1;
    let day = dayNumber(date);
    // Closed days could be endless in hostile settings only; a step of a plan lies within some years.
    for (let left = Math.abs(days), tried = 0; left > 0 && tried < MOST_DAYS; tried++) {
      day += direction;
      const year = left > LEAST_FOR_YEARS ? yearOf(day) : undefined;
      const further = year ? year.last - year.first : 0;
      if (year && day === (direction > 0 ? year.first : year.last) && tried + further < MOST_DAYS) {
        left -= workingDaysIn(year);
        tried += further;
        day += direction * further;
      } else if (worksOn(day)) left--;
    }
    return dateOfDay(day);
  };

  return { isWorkingDay: (date) => worksOn(dayNumber(date)), addWorkingDays };
}

const MOST_DAYS = 40_000;

/** More days than a year has: where more are counted, whole years are counted at once. */
const LEAST_FOR_YEARS = 366;

/** The first and the last day of a year and its holidays as numbers of days, and how many days are worked in it. */
interface Year {
  readonly first: number;
  readonly last: number;
  readonly holidays: ReadonlySet<number>;
  /** Known once they were counted. */
  workingDays: number | undefined;
}

function makeYear(year: string, table: HolidayTable): Year {
  const holidays = table[year]?.split(' ') ?? [];
  return {
    first: dayNumber(`${year}-01-01`),
    last: dayNumber(`${year}-12-31`),
    holidays: new Set(holidays.map((day) => dayNumber(`${year}-${day.slice(0, 2)}-${day.slice(2)}`))),
    workingDays: undefined,
  };
}
