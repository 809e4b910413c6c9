import { describe, expect, it } from 'vitest';
import {
  addUnits,
  formatExpression,
  countsTooFar,
  parseExpression,
  type Unit,
  UNITS,
} from '../../src/calendar/expression.js';
import { loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import { fc } from '../support/properties.js';

describe('an expression', () => {
  it.each<[string, string, boolean, number, Unit]>([
    ['start', 'start', false, 0, 'd'],
    ['start - 10 wd', 'start', false, -10, 'wd'],
    ['start + 3 d', 'start', false, 3, 'd'],
    ['start+3d', 'start', false, 3, 'd'],
    ['start-10wd', 'start', false, -10, 'wd'],
    ['start −10 wd', 'start', false, -10, 'wd'],
    ['start – 10 wd', 'start', false, -10, 'wd'],
    ['  start   -   10   wd  ', 'start', false, -10, 'wd'],
    ['A5 + 2 w', 'A5', false, 2, 'w'],
    ['A5 + 2 m', 'A5', false, 2, 'm'],
    ['A5 + 2 y', 'A5', false, 2, 'y'],
    ['B1.2 - 1 d', 'B1.2', false, -1, 'd'],
    ['C-safety + 1 d', 'C-safety', false, 1, 'd'],
    ['go-live - 1 d', 'go-live', false, -1, 'd'],
    ['Å1 + 1 d', 'Å1', false, 1, 'd'],
    ['signed(A7)', 'A7', true, 0, 'd'],
    ['signed(A7) + 1 w', 'A7', true, 1, 'w'],
    ['signed( A7 )+1w', 'A7', true, 1, 'w'],
    ['signed', 'signed', false, 0, 'd'],
    ['start + 9999 d', 'start', false, 9999, 'd'],
    ['start + 0 wd', 'start', false, 0, 'wd'],
    ['start - 0 wd', 'start', false, 0, 'wd'],
  ])('%j is read', (text, name, signed, amount, unit) => {
    expect(parseExpression(text)).toStrictEqual({ anchor: { name, signed }, amount, unit });
  });

  it.each([
    '',
    ' ',
    '+ 3 d',
    'start +',
    'start + d',
    'start + 3',
    'start + 3 x',
    'start + 3 D',
    'start + 3 days',
    'start 3 d',
    'start + 3 d + 1 d',
    'start + 3,5 d',
    'start + 3.5 d',
    'start + -3 d',
    'start + 10000 d',
    'signed(A7',
    'A7)',
    'signed(A7) )',
    'signed()',
    'signed (A7)',
    'signed(signed(A7))',
    'done(A7)',
    'two words',
    '-start',
    '.start',
    'start\n+ 3 d x',
    'start * 3 d',
    'start + ３ d',
  ])('%j is none', (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });

  it.each([
    ['contract + 9999999 d', true],
    ['signed(A7) - 10000wd', true],
    ['contract + 9999 d', false],
    ['contract12345 + 1 d', false],
    ['contract + 9999999 days', false],
    [`contract + ${'9'.repeat(300)} d`, false],
  ])('tells whether only the number of %j is too large', (text, isSo) => {
    expect(countsTooFar(text)).toBe(isSo);
  });

  it.each([
    ['B-2w', 'B-2w', 0],
    ['C-2w', 'C', -2],
    ['B - 2w', 'B', -2],
    ['B −2w', 'B', -2],
    ['B-2w-3w', 'B-2w', -3],
    ['B-2w+3w', 'B-2w', 3],
  ])('%j is the name where there is one: %j', (text, name, amount) => {
    expect(parseExpression(text, (known) => known === 'B-2w')).toMatchObject({ anchor: { name }, amount });
  });

  // A hyphen with a number behind it would be read as a subtraction.
  const name = fc.stringMatching(/^[A-Za-zÅÄÖåäö][A-Za-z0-9åäö]{0,5}(?:[.-][A-Za-z][A-Za-z0-9]{0,4})?$/);
  const expression = fc.record({
    anchor: fc.record({ name, signed: fc.boolean() }),
    amount: fc.integer({ min: -9999, max: 9999 }).filter((amount) => amount !== 0),
    unit: fc.constantFrom(...UNITS),
  });

  it('is read again as it was written', () => {
    fc.assert(
      fc.property(expression, (written) => {
        expect(parseExpression(formatExpression(written))).toEqual(written);
      }),
    );
  });

  it('is written in one way however it was typed', () => {
    const sign = fc.constantFrom('-', '−', '–');
    const gap = fc.constantFrom('', ' ', '  ');
    fc.assert(
      fc.property(name, sign, gap, gap, gap, (anchor, minus, before, between, after) => {
        const read = parseExpression(`${anchor}${before}${minus}${between}5${after}wd`);
        expect(read && formatExpression(read)).toBe(`${anchor} - 5 wd`);
      }),
    );
  });

  it.each([
    ['start - 0 wd', 'start'],
    ['signed( A7 )', 'signed(A7)'],
    ['A1+1d', 'A1 + 1 d'],
  ])('%j is written %j', (text, expected) => {
    const read = parseExpression(text);
    expect(read && formatExpression(read)).toBe(expected);
  });

  it('is refused without harm, whatever the text', () => {
    const parts = fc.constantFrom(
      'start',
      'signed(',
      '(',
      ')',
      '+',
      '-',
      '−',
      '3',
      'wd',
      'd',
      ' ',
      'A1',
      '.',
      'é',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
        const read = parseExpression(words.join(''));
        if (read) expect(parseExpression(formatExpression(read))?.anchor).toEqual(read.anchor);
      }),
    );
  });
});

describe('units from a date', () => {
  it.each<[string, number, Unit, string]>([
    ['2026-04-02', 1, 'd', '2026-04-03'],
    ['2026-04-02', 1, 'wd', '2026-04-07'],
    ['2026-04-07', -1, 'wd', '2026-04-02'],
    ['2026-04-02', 1, 'w', '2026-04-09'],
    ['2026-04-02', -2, 'w', '2026-03-19'],
    ['2026-01-31', 1, 'm', '2026-02-28'],
    ['2026-03-31', -1, 'm', '2026-02-28'],
    ['2028-02-29', 1, 'y', '2029-02-28'],
    ['2028-02-29', -4, 'y', '2024-02-29'],
    ['2026-04-03', 0, 'wd', '2026-04-03'],
    ['2026-04-03', 0, 'd', '2026-04-03'],
  ])('%s, %i %s: %s', async (date, amount, unit, expected) => {
    const calendar = makeWorkCalendar(await loadHolidays('SE'));
    expect(addUnits(date, amount, unit, calendar)).toBe(expected);
  });
});
