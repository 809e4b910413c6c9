import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysInMonth,
  isIsoDate,
  weekday,
} from '../../src/calendar/date.js';
import { fc } from '../support/properties.js';

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.parse('0001-01-01T00:00:00Z') / DAY;
const LAST = Date.parse('9999-12-31T00:00:00Z') / DAY;

/** The date of a day number as JavaScript reckons it. */
const referenceDate = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

const days = fc.integer({ min: FIRST, max: LAST });
const dates = days.map(referenceDate);

describe('whether a text is a date', () => {
  it.each([
    '2026-01-12',
    '0001-01-01',
    '9999-12-31',
    '2024-02-29',
    '2000-02-29',
    '2400-02-29',
    '2026-12-31',
    '2026-04-30',
    '0004-02-29',
  ])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '0000-01-01',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-1-12',
    '26-01-12',
    '02026-01-12',
    '12026-01-12',
    '20260112',
    '2026/01/12',
    '12.01.2026',
    '2026-01-12T00:00',
    ' 2026-01-12',
    '2026-01-12\n',
    '-2026-01-12',
    '２０２６-01-12',
    '',
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('is so for exactly the days that the calendar has', () => {
    const parts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const pad = (number: number, width: number) => String(number).padStart(width, '0');
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        const moment = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
        expect(isIsoDate(text)).toBe(exists);
      }),
    );
  });
});

describe('days, against the Date of JavaScript in UTC', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['0001-01-01', FIRST],
    ['9999-12-31', LAST],
  ])('%s is day %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  it('number every date of the years 1 to 9999 alike', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dateOfDay(day)).toBe(referenceDate(day));
        expect(dayNumber(referenceDate(day))).toBe(day);
      }),
    );
  });

  it('number each day around the ends of February and of the year', () => {
    const mistaken: number[] = [];
    for (let year = 1; year <= 9999; year++) {
      const text = String(year).padStart(4, '0');
      const march = Date.parse(`${text}-03-01T00:00:00Z`) / DAY;
      const newYear = Date.parse(`${text}-01-01T00:00:00Z`) / DAY;
      for (const day of [march - 2, march - 1, march, newYear, newYear + 364]) {
        if (dateOfDay(day) !== referenceDate(day) || dayNumber(referenceDate(day)) !== day)
          mistaken.push(day);
      }
    }
    expect(mistaken).toEqual([]);
  });

  it('are added alike', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(referenceDate(from), to - from)).toBe(referenceDate(to));
        expect(daysBetween(referenceDate(from), referenceDate(to))).toBe(to - from);
      }),
    );
  });

  it('fall on the same days of the week, Monday first', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekday(referenceDate(day))).toBe((new Date(day * DAY).getUTCDay() + 6) % 7);
      }),
    );
  });

  it('order as their texts do', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(dateOfDay(a) < dateOfDay(b)).toBe(a < b);
      }),
    );
  });

  it('make months as long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(0);
        last.setUTCFullYear(year, month, 0);
        expect(daysInMonth(year, month)).toBe(last.getUTCDate());
      }),
    );
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-01-05', 0],
    ['2026-01-06', 1],
    ['2026-01-07', 2],
    ['2026-01-01', 3],
    ['2026-04-03', 4],
    ['2028-02-26', 5],
    ['2024-02-25', 6],
    ['1969-12-31', 2],
    ['0001-01-01', 0],
  ])('of %s is %i', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });
});

describe('months later', () => {
  it.each([
    ['2026-01-12', 0, '2026-01-12'],
    ['2026-01-12', 1, '2026-02-12'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-03-31', -1, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-01-31', -13, '2024-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2028-02-29', -12, '2027-02-28'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2026-02-28', 12, '2027-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-11-30', 2, '2027-01-30'],
    ['0001-02-28', -1, '0001-01-28'],
    ['9999-11-30', 1, '9999-12-30'],
  ])('%s, %i: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('are in the month asked for, on the same day or the last', () => {
    const far = fc.integer({ min: Date.parse('0101-01-01') / DAY, max: Date.parse('9899-12-31') / DAY });
    fc.assert(
      fc.property(far.map(referenceDate), fc.integer({ min: -1199, max: 1199 }), (date, months) => {
        const result = addMonths(date, months);
        const [year, month, day] = date.split('-').map(Number) as [number, number, number];
        const [laterYear, laterMonth, laterDay] = result.split('-').map(Number) as [number, number, number];
        expect(isIsoDate(result)).toBe(true);
        expect(laterYear * 12 + laterMonth - (year * 12 + month)).toBe(months);
        expect(laterDay).toBe(Math.min(day, daysInMonth(laterYear, laterMonth)));
      }),
    );
  });

  it('leave a date as it is when none are added', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(addMonths(date, 0)).toBe(date);
        expect(addDays(date, 0)).toBe(date);
      }),
    );
  });
});
