import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../src/calendar/date.js';
import { daysBesideMissing, readOtherNotation } from '../../src/calendar/other-notations.js';
import { fc } from '../support/properties.js';

describe('dates in other notations', () => {
  it.each([
    ['2026/01/12', '2026-01-12'],
    ['2026.1.2', '2026-01-02'],
    ['2026-1-12', '2026-01-12'],
    ['2026–01–12', '2026-01-12'],
    ['20260112', '2026-01-12'],
    ['31.12.2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['5.5.2026', '2026-05-05'],
    ['12 January 2026', '2026-01-12'],
    ['12th of January, 2026', '2026-01-12'],
    ['January 12, 2026', '2026-01-12'],
    ['12 januari 2026', '2026-01-12'],
    ['12. januar 2026', '2026-01-12'],
    ['1 maj 2026', '2026-05-01'],
    ['17. mai 2026', '2026-05-17'],
    ['1 okt. 2026', '2026-10-01'],
    ['3. des. 2026', '2026-12-03'],
    ['3 Sept 2026', '2026-09-03'],
  ])('%s says %s and nothing else', (text, date) => {
    expect(readOtherNotation(text)).toEqual({ date, ambiguous: false });
  });

  it.each([
    ['12.01.2026', '2026-01-12'],
    ['3/4/2026', '2026-04-03'],
  ])('%s may say %s', (text, date) => {
    expect(readOtherNotation(text)).toEqual({ date, ambiguous: true });
  });

  it.each([
    '',
    'soon',
    '2026',
    '2026-02-30',
    '30.02.2026',
    '32/13/2026',
    '12.01.26',
    '2026-W03-1',
    '12 marble 2026',
    '12 janitors 2026',
    '12 decide 2026',
    '2026/01-12',
    '2026-01-12T10:00',
  ])('%j says no day for certain', (text) => {
    expect(readOtherNotation(text)).toBeUndefined();
  });

  it.each([
    ['31 February 2026', 28],
    ['30.02.2028', 29],
    ['31/04/2026', 30],
    ['02/30/2026', 28],
    ['2026/2/31', 28],
    ['20260431', 30],
    ['32. januar 2026', 31],
    ['February 30, 2026', 28],
    ['31/12/2026', undefined],
    ['32/13/2026', undefined],
    ['12 marble 2026', undefined],
    ['30.02.0000', undefined],
    ['soon', undefined],
  ])('%j says a day that its month of %s days has not, or none', (text, days) => {
    expect(daysBesideMissing(text)).toBe(days);
  });

  it('never reads another day than was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const date = dateOfDay(number);
        const [year = '', month = '', day = ''] = date.split('-');
        for (const text of [
          `${year}/${month}/${day}`,
          `${year}${month}${day}`,
          `${year}.${Number(month)}.${Number(day)}`,
        ]) {
          expect(readOtherNotation(text)).toEqual({ date, ambiguous: false });
        }
        const last = readOtherNotation(`${day}.${month}.${year}`);
        expect(last?.date).toBe(date);
        expect(last?.ambiguous).toBe(Number(day) <= 12 && day !== month);
      }),
    );
  });
});
