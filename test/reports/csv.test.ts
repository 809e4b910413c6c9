import { describe, expect, it } from 'vitest';
import { parse, status } from '../../src/library.js';
import { csvReport } from '../../src/reports/csv.js';
import { textCell } from '../../src/reports/csv-cell.js';
import { markdownReport } from '../../src/reports/markdown.js';
import type { ReportContext } from '../../src/reports/report.js';
import type { ChangedStep } from '../../src/status/changes-since.js';
import { HOSTILE_TEXTS, hostileLifecycle } from '../support/hostile-plan.js';
import { ownKinds } from '../support/kinds.js';

const context: ReportContext = {
  heading: 'Example Ltd',
  language: 'en',
  tell: () => undefined,
};
const of = (text: string) => status([parse(text)], { today: '2026-11-22', kinds: ownKinds });

/** The cells of rows, each quoted, read as RFC 4180 says. @throws Error at the first that is not so */
function read(csv: string, delimiter: string): string[][] {
  const cell = /"((?:[^"]|"")*)"(,|;|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted = '', after] = cell.exec(csv) ?? [];
    row.push(quoted.replaceAll('""', '"'));
    if (after === '\r\n') {
      rows.push(row);
      row = [];
    } else if (after !== delimiter) throw new Error(`no cell: ${csv.slice(at, at + 60)}`);
  }
  if (row.length > 0) throw new Error('the last row does not end');
  return rows;
}

/** What {@link hostileLifecycle} comes to: the head, and a row a step. */
const ROWS = 5;
const CELLS = 13;

describe('csv', () => {
  it.each([
    ['en', ',', 'Customer'],
    ['sv', ';', 'Kund'],
    ['nb', ';', 'Kunde'],
  ] as const)(
    'in %s has “%s” between cells, as spreadsheets there expect',
    async (language, delimiter, head) => {
      const csv = (await csvReport(of(hostileLifecycle('x')), { ...context, language })).join('');
      expect(csv.startsWith('\uFEFF')).toBe(true);
      const rows = read(csv.slice(1), delimiter);
      expect(rows[0]?.[0]).toBe(head);
      expect(rows.map((row) => row.length)).toEqual(Array<number>(ROWS).fill(CELLS));
    },
  );

  it('says who answers for a step as people do', async () => {
    const text =
      '---\nkind: lifecycle\nlanguage: sv\ncustomer: X\nroles:\n  quality:\n---\n\n## A X\n\n### A1 Y\n\n- Ansvarig: quality\n';
    const csv = (await csvReport(of(text), { ...context, language: 'sv' })).join('');
    const [head, row] = read(csv.slice(1), ';');
    expect(row?.[head?.indexOf('Ansvarig') ?? -1]).toBe('rollen kvalitet');
  });

  it('has no customer of a step that is gone from a document without one', async () => {
    const current = of('---\nkind: lifecycle\nlanguage: en\n---\n\n# Our routine\n\n## A X\n\n### A1 Y\n');
    const gone: ChangedStep = {
      ...{ type: 'gone' as const, path: 'a.md', id: undefined, document: 'Our routine', customer: undefined },
      ...{ step: 'A2', title: 'Z', phase: 'A', responsible: undefined },
    };
    const changes = { since: 'HEAD', commit: undefined, steps: [gone] };
    const csv = (await csvReport({ ...current, changes }, context)).join('');
    const [head, ...rows] = read(csv.slice(1), ',');
    const cells = rows.map((row) => ['Customer', 'Step'].map((name) => row[head?.indexOf(name) ?? -1]));
    expect(cells).toEqual([
      ['', 'A1'],
      ['', 'A2'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc', ...HOSTILE_TEXTS])(
    'lets no cell with %j be a formula',
    async (text) => {
      const csv = (await csvReport(of(hostileLifecycle(text)), context)).join('');
      const [head, ...rows] = read(csv.slice(1), ',');
      expect([head, ...rows].map((row) => row?.length)).toEqual(Array<number>(ROWS).fill(CELLS));
      const titles = rows.map((row) => row[head?.indexOf('To do') ?? -1]);
      expect(titles.map((title) => title?.includes(text.trim()))).toEqual(rows.map(() => true));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝|]/);
    },
  );
});

describe('a cell', () => {
  it.each([
    '3 Hotell',
    '7-Eleven AB',
    'A1',
    'B2.1',
    'E5',
    'maj',
    'May Day 2026',
    'Åsa',
    'sant och visst',
    '1 maj-firande',
  ])('holds %j as it is', (text) => {
    expect(textCell(text)).toBe(`"${text}"`);
  });

  it.each(['007', '1 maj', '100 kr', 'TRUE', '=1', '1e5'])('holds %j behind an apostrophe', (text) => {
    expect(textCell(text)).toBe(`"'${text}"`);
  });

  it.each([
    ['a"b', '"a""b"'],
    ['"', '""""'],
    ['""', '""""""'],
    ['a","b', '"a"",""b"'],
    ['"\r\n"', '"""\\u{d}\\u{a}"""'],
  ])('holds %j with its quotes doubled', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  // What takes time in proportion to the square of these would not end.
  it.each([
    ['a number', '1 '.repeat(500_000), true],
    ['none', `${'1e'.repeat(500_000)}x`, false],
    ['no date', `${'jan '.repeat(250_000)}x`, false],
    ['nothing', ' '.repeat(1_000_000), false],
  ])('is found to be %s, however long it is', (_, text, isNumber) => {
    expect(textCell(text) === `"${isNumber ? "'" : ''}${text}"`).toBe(true);
  });
});

describe('markdown', () => {
  it.each([
    ...HOSTILE_TEXTS,
    '@everyone',
    '#1',
    '![x](https://attacker.example)',
    '`` ` ``',
    'a|b',
    '| --- |',
  ])('lets %j be nothing but text', async (text) => {
    const made = (await markdownReport(of(hostileLifecycle(text)), context)).join('');
    // All that documents say stands in spans of code; outside there are only our own words.
    const outside = made.replaceAll('\\|', '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/[<>[\]@#](?!# |#|\s)/);
    for (const line of made.split('\n').filter((row) => row.startsWith('|')))
      expect([4, 5, 6]).toContain(line.replaceAll('\\|', '').split('|').length - 2);
  });

  it('is cut to what a comment may hold', async () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      parse(hostileLifecycle(`Customer ${index}`), `${index}.md`),
    );
    const made = await markdownReport(status(many, { today: '2026-11-22', kinds: ownKinds }), context);
    expect(made.join('').length).toBeLessThan(60_010);
  });
});
