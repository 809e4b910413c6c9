import { describe, expect, it } from 'vitest';
import { parse, status } from '../../src/library.js';
import { csvReport } from '../../src/reports/csv.js';
import { textCell } from '../../src/reports/csv-cell.js';
import { markdownReport } from '../../src/reports/markdown.js';
import type { ReportContext } from '../../src/reports/report.js';
import { HOSTILE_TEXTS, hostileLifecycle } from '../support/hostile-plan.js';
import { ownKinds } from '../support/kinds.js';

const context: ReportContext = {
  heading: 'Example Ltd',
  language: 'en',
  tell: () => undefined,
};
const of = (text: string) => status([parse(text)], { today: '2026-11-22', kinds: ownKinds });

/** The cells of rows, read as RFC 4180 says. */
function read(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted = '', after] of csv.matchAll(/"((?:[^"]|"")*)"(,|;|\r\n)/g)) {
    rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (after === '\r\n') rows.push([]);
    else expect(after).toBe(delimiter);
  }
  return rows.slice(0, -1);
}

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
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([13]));
      expect(rows).toHaveLength(5);
    },
  );

  it('says who answers for a step as people do', async () => {
    const text =
      '---\nkind: lifecycle\nlanguage: sv\ncustomer: X\nroles:\n  quality:\n---\n\n## A X\n\n### A1 Y\n\n- Ansvarig: quality\n';
    const csv = (await csvReport(of(text), { ...context, language: 'sv' })).join('');
    const [head, row] = read(csv.slice(1), ';');
    expect(row?.[head?.indexOf('Ansvarig') ?? -1]).toBe('rollen kvalitet');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc', ...HOSTILE_TEXTS])(
    'lets no cell with %j be a formula',
    async (text) => {
      const csv = (await csvReport(of(hostileLifecycle(text)), context)).join('');
      for (const cell of read(csv.slice(1), ',').flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝|]/);
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

  it('is found in no time to be text, however long it is', () => {
    const begin = performance.now();
    for (const text of [
      '1 '.repeat(50_000),
      `${'1e'.repeat(50_000)}x`,
      `${'jan '.repeat(50_000)}x`,
      ' '.repeat(1e5),
    ])
      textCell(text);
    expect(performance.now() - begin).toBeLessThan(1000);
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
