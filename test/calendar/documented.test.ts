import { describe, expect, it } from 'vitest';
import { addUnits, parseExpression } from '../../src/calendar/expression.js';
import { nextDue, parseRecurrence } from '../../src/calendar/recurrence.js';
import { type Country, loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import { projectFile } from '../support/cli.js';

/** The rows of a table of docs/dates.md: the texts of their cells. */
function rowsOf(name: string): string[][] {
  const page = projectFile('docs/dates.md');
  const table = new RegExp(`<!-- cases: ${name} -->\\n\\n((?:\\|.*\\n)+)`).exec(page)?.[1] ?? '';
  return table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

const calendarOf = async (country: string) => makeWorkCalendar(await loadHolidays(country as Country));

describe('docs/dates.md', () => {
  it.each(rowsOf('units'))('%s: %s %s is %s', async (country, from = '', reckoned = '', expected) => {
    const expression = parseExpression(`x ${reckoned}`);
    if (!expression) throw new Error(reckoned);
    const calendar = await calendarOf(country);
    expect(addUnits(from, expression.amount, expression.unit, calendar)).toBe(expected);
  });

  it.each(rowsOf('recurrences'))(
    'every %s: due %s, signed %s, next %s',
    async (every, due, signedOn = '', next) => {
      const recurrence = parseRecurrence(every);
      if (!recurrence) throw new Error(every);
      expect(nextDue(recurrence, { due, signedOn }, await calendarOf('SE'))).toBe(next);
    },
  );

  it('has all its tables read', () => {
    expect(rowsOf('units').length).toBeGreaterThan(15);
    expect(rowsOf('recurrences').length).toBeGreaterThan(12);
  });
});
