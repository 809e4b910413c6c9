import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/document/vocabulary.js';
import { parse, status } from '../../src/library.js';
import { csvReport } from '../../src/reports/csv.js';
import { temporaryFolder } from '../support/cli.js';
import { HOSTILE_TEXTS } from '../support/hostile-plan.js';
import { ownKinds } from '../support/kinds.js';
import { hasProgram } from '../support/programs.js';

/** Texts that a spreadsheet takes for something else, if it is let, in one of our languages or in English. */
const TEXTS: readonly string[] = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://attacker.example","x")', '|calc', '＝1', ' =1'],
  ...[
    '007',
    '12345678901234567890',
    '1e5',
    '1E+5',
    '1.5',
    '1,5',
    '1.234,56',
    '1 000',
    '1.000',
    '(5)',
    '12.',
    '½',
  ],
  ...['50 %', '5%', '$5', '100 kr', 'kr 5', '5 €', 'EUR 5', '1/2', '1 1/2'],
  ...['2026-01-02', '26-01-02', '1.5.2026', '01.02.2026', '2/3/26', '1-2', '12:30', '1:2:3', '12:30 PM'],
  ...['1 maj', 'maj 2026', '1 May 2026', 'May 1', 'mars 1', 'jan-26', '1. mai', '3 des 2026', '1 okt'],
  ...['TRUE', 'true', 'SANT', 'sann', 'FALSK', 'usann'],
  ...[
    'Städ & Söner',
    'Kåre Bø',
    '😀 👩‍🔧',
    'say "so"',
    "it's",
    'a;b,c',
    'a|b',
    'A1',
    'B2.1',
    'E5',
    '3 Hotell',
    'maj',
  ],
  ...HOSTILE_TEXTS,
];

/** A lifecycle in which a text is the customer, a title, a role and a signer. */
const plan = (text: string) => `---
kind: lifecycle
id: x
language: en
customer: ${JSON.stringify(text)}
---

# L

## A P

### A1 \`${text}\`

- Due: 2026-12-01
- Sign-off: \`${text}\`, 2026-01-09, done
`;

interface Cell {
  readonly type: string;
  readonly text: string;
  readonly value: string;
  readonly formula: string | undefined;
}

/** What LibreOffice makes of a CSV file, opened as people open it: comma or semicolon, UTF-8, the language's own. */
function opened(csv: string, language: Language): Cell[][] {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'plan.csv'), csv);
  const [separator, locale] = { en: [44, 2057], sv: [59, 1053], nb: [59, 1044] }[language] as [
    number,
    number,
  ];
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'fods:OpenDocument Spreadsheet Flat XML',
      `--infilter=CSV:${separator},34,76,1,,${locale}`,
      '--outdir',
      folder,
      join(folder, 'plan.csv'),
    ],
    { stdio: 'ignore', timeout: 120_000, env: { PATH: process.env['PATH'], HOME: folder } },
  );
  return cellsIn(readFileSync(join(folder, 'plan.fods'), 'utf8'));
}

type Node = Record<string, unknown>;

function cellsIn(xml: string): Cell[][] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    preserveOrder: false,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => ['table:table-row', 'table:table-cell', 'text:p'].includes(name),
  });
  const root = parser.parse(xml) as Record<string, Node>;
  const body = root['office:document']?.['office:body'] as Record<string, Node>;
  const table = body['office:spreadsheet']?.['table:table'] as Node;
  return (table['table:table-row'] as Node[]).map((row) =>
    ((row['table:table-cell'] ?? []) as Node[]).flatMap((cell) => {
      // Neighbours that are alike stand there once.
      const times = Math.min(Number(cell['@_table:number-columns-repeated'] ?? 1), 100);
      const made: Cell = {
        type: (cell['@_office:value-type'] as string | undefined) ?? '',
        text: ((cell['text:p'] ?? []) as (string | Node)[]).map(textOf).join('\n'),
        value: (cell['@_office:date-value'] ?? cell['@_office:value'] ?? '') as string,
        formula: cell['@_table:formula'] as string | undefined,
      };
      return Array.from({ length: times }, () => made);
    }),
  );
}

/** Runs of blanks and the like stand in elements of their own; what tests look for has none. */
function textOf(paragraph: string | Node): string {
  return typeof paragraph === 'string' ? paragraph : ((paragraph['#text'] as string | undefined) ?? '');
}

describe.runIf(hasProgram('soffice', 'libreoffice-calc'))('a spreadsheet program', () => {
  it.each(LANGUAGES)(
    'opens the CSV of %s with text as text, and days and numbers as such',
    async (language) => {
      const documents = TEXTS.map((text, index) => parse(plan(text), `${index}.md`));
      const made = status(documents, { today: '2026-11-22', kinds: ownKinds });
      const csv = await csvReport(made, { heading: '', language, tell: () => undefined });
      const [, ...rows] = opened(csv.join(''), language);
      expect(rows).toHaveLength(TEXTS.length);
      const [customer, title, due, signer, signedOn, line] = [0, 4, 6, 8, 9, 12];
      for (const [index, { customer: name, steps = [] }] of made.documents.entries()) {
        const row = rows[index] as Cell[];
        const [step] = steps;
        for (const [column, text = ''] of [
          [customer, name],
          [title, step?.title],
          [signer, step?.signedBy],
        ] as const) {
          const { type, formula, text: shown } = row[column] as Cell;
          expect({ text, type, formula }).toEqual({ text, type: text && 'string', formula: undefined });
          expect(shown.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
        }
        expect(row[due]).toMatchObject({ type: 'date', value: '2026-12-01' });
        if (step?.signedOn) expect(row[signedOn]).toMatchObject({ type: 'date', value: '2026-01-09' });
        expect(row[line]).toMatchObject({ type: 'float', value: '12' });
      }
    },
    120_000,
  );

  it('keeps lines apart within a cell, and cells apart between', () => {
    const [head, row] = opened('"a"\r\n"one\ntwo ""quoted"", three;four"\r\n', 'en');
    expect(head).toHaveLength(1);
    expect(row?.map(({ text }) => text)).toEqual(['one\ntwo "quoted", three;four']);
  });
});
