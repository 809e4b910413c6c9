import Holidays from 'date-holidays';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../src/calendar/date.js';
import {
  COUNTRIES,
  type Country,
  type HolidayTable,
  loadHolidays,
  makeWorkCalendar,
  type OwnDays,
} from '../../src/calendar/working-days.js';
import { fc } from '../support/properties.js';

const tables = new Map<Country, HolidayTable>();

beforeAll(async () => {
  for (const country of COUNTRIES) tables.set(country, await loadHolidays(country));
});

const calendarOf = (country: Country, own: OwnDays = {}) =>
  makeWorkCalendar(tables.get(country) as HolidayTable, own);

describe('working days later', () => {
  it.each<[string, Country, string, number, string]>([
    ['over a weekend', 'SE', '2026-02-06', 1, '2026-02-09'],
    ['back over a weekend', 'SE', '2026-02-09', -1, '2026-02-06'],
    ['from a Saturday', 'SE', '2026-02-07', 1, '2026-02-09'],
    ['back from a Saturday', 'SE', '2026-02-07', -1, '2026-02-06'],
    ['from a Sunday', 'SE', '2026-02-08', 1, '2026-02-09'],
    ['none, from a Sunday', 'SE', '2026-02-08', 0, '2026-02-08'],
    ['none, from a holiday', 'SE', '2026-04-03', 0, '2026-04-03'],
    ['inside a week', 'SE', '2026-02-02', 4, '2026-02-06'],
    ['one week', 'SE', '2026-02-02', 5, '2026-02-09'],
    ['two weeks', 'SE', '2026-02-02', 10, '2026-02-16'],
    ['back two weeks', 'SE', '2026-02-16', -10, '2026-02-02'],
    ['back five weeks', 'SE', '2026-02-16', -25, '2026-01-12'],
    ['over the end of February', 'SE', '2026-02-27', 1, '2026-03-02'],
    ['onto a leap day', 'SE', '2028-02-28', 1, '2028-02-29'],
    ['over a leap day', 'SE', '2028-02-28', 2, '2028-03-01'],

    ['over Easter', 'SE', '2026-04-02', 1, '2026-04-07'],
    ['back over Easter', 'SE', '2026-04-07', -1, '2026-04-02'],
    ['from before Maundy Thursday', 'SE', '2026-04-01', 2, '2026-04-07'],
    ['from Holy Saturday', 'SE', '2026-04-04', 1, '2026-04-07'],
    ['back from Holy Saturday', 'SE', '2026-04-04', -1, '2026-04-02'],
    ['back from Easter Monday', 'SE', '2026-04-06', -1, '2026-04-02'],
    ['back one short week', 'SE', '2026-04-10', -5, '2026-04-01'],
    ['over Easter of another year', 'SE', '2027-03-25', 1, '2027-03-30'],
    ['over Maundy Thursday too', 'NO', '2026-04-01', 1, '2026-04-07'],
    ['back over Maundy Thursday too', 'NO', '2026-04-07', -1, '2026-04-01'],
    ['over Easter', 'GB', '2026-04-02', 1, '2026-04-07'],
    ['over Easter of another year', 'GB', '2024-03-28', 1, '2024-04-02'],

    ['over the first of May', 'SE', '2026-04-30', 1, '2026-05-04'],
    ['over the first of May', 'NO', '2026-04-30', 1, '2026-05-04'],
    ['onto the first of May', 'GB', '2026-04-30', 1, '2026-05-01'],
    ['over the bank holiday in May', 'GB', '2026-05-01', 1, '2026-05-05'],
    ['over Ascension Day', 'SE', '2026-05-13', 1, '2026-05-15'],
    ['over Ascension Day', 'NO', '2026-05-13', 1, '2026-05-15'],
    ['onto Ascension Day', 'GB', '2026-05-13', 1, '2026-05-14'],
    ['onto Whit Monday', 'SE', '2026-05-22', 1, '2026-05-25'],
    ['over Whit Monday', 'NO', '2026-05-22', 1, '2026-05-26'],
    ['over the spring bank holiday', 'GB', '2026-05-22', 1, '2026-05-26'],
    ['over Constitution Day', 'NO', '2028-05-16', 1, '2028-05-18'],
    ['over Constitution Day on Whit Monday', 'NO', '2027-05-14', 1, '2027-05-18'],
    ['over Constitution Day and Whit Monday', 'NO', '2024-05-16', 1, '2024-05-21'],
    ['over the National Day', 'SE', '2025-06-05', 1, '2025-06-09'],
    ['onto the National Day of others', 'NO', '2025-06-05', 1, '2025-06-06'],
    ['over Whit Monday', 'NO', '2025-06-06', 1, '2025-06-10'],

    ['over Midsummer Eve', 'SE', '2026-06-18', 1, '2026-06-22'],
    ['back over Midsummer Eve', 'SE', '2026-06-22', -1, '2026-06-18'],
    ['five over Midsummer', 'SE', '2026-06-15', 5, '2026-06-23'],
    ['over Midsummer Eve of another year', 'SE', '2027-06-24', 1, '2027-06-28'],
    ['onto a day that is no eve there', 'NO', '2026-06-18', 1, '2026-06-19'],
    ['onto a day that is no eve there', 'GB', '2026-06-18', 1, '2026-06-19'],
    ['over the summer bank holiday', 'GB', '2026-08-28', 1, '2026-09-01'],
    ['back over the summer bank holiday', 'GB', '2026-09-01', -1, '2026-08-28'],

    ['over Christmas from its eve on', 'SE', '2026-12-23', 1, '2026-12-28'],
    ['over Christmas and New Year', 'SE', '2026-12-23', 4, '2027-01-04'],
    ['over Christmas, New Year and Epiphany', 'SE', '2026-12-23', 6, '2027-01-07'],
    ['back over Epiphany', 'SE', '2027-01-07', -1, '2027-01-05'],
    ['back over New Year', 'SE', '2027-01-04', -1, '2026-12-30'],
    ['over New Year', 'SE', '2025-12-30', 1, '2026-01-02'],
    ['over New Year and Epiphany', 'SE', '2025-12-30', 3, '2026-01-07'],
    ['onto Christmas Eve', 'NO', '2026-12-23', 1, '2026-12-24'],
    ['over Christmas Day', 'NO', '2026-12-23', 2, '2026-12-28'],
    ['onto New Year’s Eve', 'NO', '2026-12-30', 1, '2026-12-31'],
    ['over New Year’s Day', 'NO', '2026-12-30', 2, '2027-01-04'],
    ['onto Epiphany, a working day', 'NO', '2027-01-05', 1, '2027-01-06'],
    ['over a Boxing Day moved to Monday', 'GB', '2026-12-24', 1, '2026-12-29'],
    ['back over a Boxing Day moved to Monday', 'GB', '2026-12-29', -1, '2026-12-24'],
    ['over Christmas moved to Monday and Tuesday', 'GB', '2027-12-24', 1, '2027-12-29'],
    ['over New Year’s Day', 'GB', '2026-12-31', 1, '2027-01-04'],
    ['over a New Year’s Day moved to Monday', 'GB', '2027-12-31', 1, '2028-01-04'],
  ])('%s (%s): %s, %i', (_, country, date, days, expected) => {
    expect(calendarOf(country).addWorkingDays(date, days)).toBe(expected);
  });

  it.each<[string, Country, OwnDays, string, number, string]>([
    ['a closed day is passed', 'SE', { closed: ['2026-02-10'] }, '2026-02-09', 1, '2026-02-11'],
    ['a closed day is passed going back', 'SE', { closed: ['2026-02-10'] }, '2026-02-11', -1, '2026-02-09'],
    [
      'a closed week is passed',
      'SE',
      { closed: ['2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16', '2026-07-17'] },
      '2026-07-10',
      1,
      '2026-07-20',
    ],
    ['a closed Saturday changes nothing', 'SE', { closed: ['2026-02-07'] }, '2026-02-06', 1, '2026-02-09'],
    ['a closed holiday changes nothing', 'SE', { closed: ['2026-04-03'] }, '2026-04-02', 1, '2026-04-07'],
    ['Christmas Eve closed', 'NO', { closed: ['2026-12-24', '2026-12-31'] }, '2026-12-23', 1, '2026-12-28'],
    ['New Year’s Eve closed', 'NO', { closed: ['2026-12-24', '2026-12-31'] }, '2026-12-30', 1, '2027-01-04'],
    ['an open Saturday counts', 'SE', { open: ['2026-02-07'] }, '2026-02-06', 1, '2026-02-07'],
    ['an open Saturday counts going back', 'SE', { open: ['2026-02-07'] }, '2026-02-09', -1, '2026-02-07'],
    ['an open Saturday is left', 'SE', { open: ['2026-02-07'] }, '2026-02-07', 1, '2026-02-09'],
    ['an open holiday counts', 'SE', { open: ['2026-06-19'] }, '2026-06-18', 1, '2026-06-19'],
    ['an open bank holiday counts', 'GB', { open: ['2026-12-28'] }, '2026-12-24', 1, '2026-12-28'],
    [
      'a day both open and closed is open',
      'SE',
      { open: ['2026-02-10'], closed: ['2026-02-10'] },
      '2026-02-09',
      1,
      '2026-02-10',
    ],
  ])('%s (%s)', (_, country, own, date, days, expected) => {
    expect(calendarOf(country, own).addWorkingDays(date, days)).toBe(expected);
  });

  it('are those that are met day by day, whole years later and earlier too', () => {
    const days = fc.integer({ min: 0, max: 80_000 }).map((number) => addDays('1950-01-01', number));
    const own = fc.record({ closed: fc.array(days), open: fc.array(days) });
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTRIES),
        own,
        days,
        fc.integer({ min: -9999, max: 9999 }),
        (country, own, date, amount) => {
          const calendar = calendarOf(country, own);
          let met = date;
          for (let left = Math.abs(amount); left > 0;) {
            met = addDays(met, Math.sign(amount));
            if (calendar.isWorkingDay(met)) left--;
          }
          expect(calendar.addWorkingDays(date, amount)).toBe(met);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('end after a hundred years where none is worked', () => {
    const closed = Array.from({ length: 60_000 }, (_, number) => addDays('2026-01-01', number));
    const calendar = calendarOf('SE', { closed });
    expect(calendar.addWorkingDays('2026-01-01', 9999)).toBe(addDays('2026-01-01', 40_000));
    expect(calendar.addWorkingDays('2026-01-01', 1)).toBe(addDays('2026-01-01', 40_000));
  });

  it('know weekends only, in a year that the table lacks', () => {
    expect(calendarOf('SE').addWorkingDays('2199-12-24', 1)).toBe('2199-12-25');
    expect(calendarOf('SE').addWorkingDays('2199-12-27', 1)).toBe('2199-12-30');
  });
});

describe('a working day', () => {
  const sources: [Country, string[], string[]][] = [
    ['SE', ['SE'], ['public', 'bank']],
    ['NO', ['NO'], ['public']],
    ['GB', ['GB', 'ENG'], ['public']],
  ];

  it.each(sources)('in %s is what date-holidays says', (country, place, types) => {
    const calendar = calendarOf(country);
    const [land, ...regions] = place as [string, ...string[]];
    const library = regions[0] === undefined ? new Holidays(land) : new Holidays(land, regions[0]);
    const mistaken: string[] = [];
    for (let year = 2024; year <= 2040; year++) {
      const off = new Set(
        library
          .getHolidays(year)
          .filter(({ type }) => types.includes(type))
          .map(({ date }) => date.slice(0, 10)),
      );
      for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
        const expected = weekday(date) < 5 && !off.has(date);
        if (calendar.isWorkingDay(date) !== expected) mistaken.push(date);
      }
    }
    expect(mistaken).toEqual([]);
  });

  it.each(COUNTRIES)('in %s is none at Christmas and New Year, and there are most of a year', (country) => {
    const calendar = calendarOf(country);
    expect(calendar.isWorkingDay('2026-12-25')).toBe(false);
    expect(calendar.isWorkingDay('2026-01-01')).toBe(false);
    expect(calendar.isWorkingDay('2026-02-03')).toBe(true);
    let count = 0;
    for (let date = '2026-01-01'; date <= '2026-12-31'; date = addDays(date, 1)) {
      if (calendar.isWorkingDay(date)) count++;
    }
    expect(count).toBeGreaterThanOrEqual(240);
    expect(count).toBeLessThanOrEqual(256);
  });
});

describe('any number of working days', () => {
  const dates = fc.integer({ min: 0, max: 80 * 365 }).map((days) => addDays('2000-01-01', days));
  const ownDays = fc.record({
    closed: fc.array(dates, { maxLength: 10 }),
    open: fc.array(dates, { maxLength: 10 }),
  });
  const country = fc.constantFrom(...COUNTRIES);
  const amount = fc.integer({ min: -600, max: 600 });

  it('there and back lead to the working day they began on', () => {
    fc.assert(
      fc.property(country, ownDays, dates, amount, (land, own, date, days) => {
        const calendar = calendarOf(land, own);
        const from = calendar.isWorkingDay(date) ? date : calendar.addWorkingDays(date, 1);
        const there = calendar.addWorkingDays(from, days);
        expect(calendar.isWorkingDay(there)).toBe(true);
        expect(calendar.addWorkingDays(there, -days)).toBe(from);
      }),
    );
  });

  it('are as many as the working days that lie between', () => {
    fc.assert(
      fc.property(country, ownDays, dates, fc.integer({ min: 1, max: 300 }), (land, own, date, days) => {
        const calendar = calendarOf(land, own);
        const there = calendar.addWorkingDays(date, days);
        let count = 0;
        for (let day = addDays(date, 1); day <= there; day = addDays(day, 1)) {
          if (calendar.isWorkingDay(day)) count++;
        }
        expect(count).toBe(days);
        expect(calendar.isWorkingDay(there)).toBe(true);
      }),
    );
  });

  it('can be taken in two parts', () => {
    const part = fc.nat(300);
    fc.assert(
      fc.property(country, dates, part, part, fc.boolean(), (land, date, one, other, back) => {
        const calendar = calendarOf(land);
        const sign = back ? -1 : 1;
        const inParts = calendar.addWorkingDays(calendar.addWorkingDays(date, sign * one), sign * other);
        expect(inParts).toBe(calendar.addWorkingDays(date, sign * (one + other)));
      }),
    );
  });
});
