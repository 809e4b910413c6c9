import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Unit, UNITS } from '../../src/calendar/expression.js';
import { parseRecurrence } from '../../src/calendar/recurrence.js';

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
