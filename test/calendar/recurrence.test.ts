import { describe, expect, it } from 'vitest';
import { type Unit, UNITS } from '../../src/calendar/expression.js';
import { weekday } from '../../src/calendar/date.js';
import { nextDue, parseRecurrence } from '../../src/calendar/recurrence.js';
import { loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import { fc } from '../support/properties.js';

describe('a recurrence', () => {
  it.each<[string, number, Unit, number | undefined, boolean]>([
    ['3 m', 3, 'm', undefined, false],
    ['3m', 3, 'm', undefined, false],
    ['  3   m  ', 3, 'm', undefined, false],
    ['1 d', 1, 'd', undefined, false],
    ['10 wd', 10, 'wd', undefined, false],
    ['1 y', 1, 'y', undefined, false],
    ['999 d', 999, 'd', undefined, false],
    ['2 w on fri', 2, 'w', 4, false],
    ['1 w on mon', 1, 'w', 0, false],
    ['1 w on sun', 1, 'w', 6, false],
    ['1 m after sign-off', 1, 'm', undefined, true],
    ['1 w on tue after sign-off', 1, 'w', 1, true],
    ['1 w  on  tue  after  sign-off', 1, 'w', 1, true],
  ])('%j is read', (text, amount, unit, weekday, afterSignOff) => {
    expect(parseRecurrence(text)).toStrictEqual({ amount, unit, weekday, afterSignOff });
  });

  it.each([
    '',
    'm',
    '3',
    '0 m',
    '00 m',
    '03 m',
    '-1 m',
    '+1 m',
    '1000 d',
    '1.5 m',
    '3 months',
    '3 x',
    '3 M',
    '2 w fri',
    '2 w on',
    '2 w on Fri',
    '2 w on friday',
    '2 w onfri',
    '2 won fri',
    '1 m after',
    '1 m sign-off',
    '1 m after sign-off on fri',
    '1 maftersign-off',
    'every 3 m',
    '3 m x',
    '３ m',
  ])('%j is none', (text) => {
    expect(parseRecurrence(text)).toBeUndefined();
  });

  it('is read from any number from 1 to 999 with any unit and day', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...UNITS),
        fc.option(fc.nat(6), { nil: undefined }),
        fc.boolean(),
        (amount, unit, weekday, afterSignOff) => {
          const on = weekday === undefined ? '' : ` on ${days[weekday]}`;
          const text = `${amount} ${unit}${on}${afterSignOff ? ' after sign-off' : ''}`;
          expect(parseRecurrence(text)).toStrictEqual({ amount, unit, weekday, afterSignOff });
        },
      ),
    );
  });
});

describe('the next occurrence', async () => {
  const calendar = makeWorkCalendar(await loadHolidays('SE'));
  const next = (every: string, due: string | undefined, signedOn: string) => {
    const recurrence = parseRecurrence(every);
    if (!recurrence) throw new Error(every);
    return nextDue(recurrence, { due, signedOn }, calendar);
  };

  // More of them stand in docs/dates.md.
  it.each([
    ['3 m', undefined, '2026-11-22', '2027-02-22'],
    ['1 d', '2026-11-20', '2026-11-22', '2026-11-23'],
    ['1 d on fri', '2026-11-20', '2026-11-19', '2026-11-27'],
    ['1 d on fri after sign-off', '2026-11-20', '2026-11-21', '2026-11-27'],
    ['1 w on mon', '2026-11-23', '2026-12-27', '2026-12-28'],
    ['6 m', '2026-08-31', '2026-08-31', '2027-02-28'],
    ['6 m', '2027-08-31', '2027-08-31', '2028-02-29'],
    ['5 wd', '2026-12-18', '2026-12-18', '2026-12-29'],
    ['5 wd', '2026-12-18', '2026-12-30', '2027-01-08'],
    ['1 y', '2024-02-29', '2026-11-22', '2027-02-28'],
    ['1 y', '2024-02-29', '2027-03-01', '2028-02-29'],
    ['12 m', '2026-01-15', '2026-01-15', '2027-01-15'],
    ['1 d', '0001-01-01', '2026-11-22', '2026-11-23'],
    ['1 wd', '1990-01-01', '2026-11-22', '2026-11-23'],
    ['999 y', '2026-11-22', '2026-11-22', '3025-11-22'],
    ['1 d', '9999-12-31', '9999-12-31', '9999-12-31'],
  ])('every %s, due %s, signed %s: %s', (every, due, signedOn, expected) => {
    expect(next(every, due, signedOn)).toBe(expected);
  });

  it('is later than the sign-off and the day it was due, and the first such day of the row', () => {
    const days = fc
      .integer({ min: 0, max: 4000 })
      .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
    const everies = fc.record({
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom(...UNITS),
      weekday: fc.option(fc.nat(6), { nil: undefined }),
      afterSignOff: fc.boolean(),
    });
    fc.assert(
      fc.property(everies, days, days, (recurrence, due, signedOn) => {
        const found = nextDue(recurrence, { due, signedOn }, calendar);
        expect(found > signedOn).toBe(true);
        if (!recurrence.afterSignOff) expect(found > due).toBe(true);
        if (recurrence.weekday !== undefined) expect(weekday(found)).toBe(recurrence.weekday);
        // One that was signed on time goes on from the last without a gap.
        const again = nextDue(recurrence, { due, signedOn: due }, calendar);
        if (signedOn <= due && !recurrence.afterSignOff) expect(found).toBe(again);
      }),
    );
  });
});
