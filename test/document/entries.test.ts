import { describe, expect, it } from 'vitest';
import type { FormOf } from '../../src/document/entry-form.js';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { eitherNumber, parseNumber } from '../../src/document/number-text.js';
import { FAST_READERS, parseDocument } from '../../src/document/parse.js';
import { shapeFaults } from '../../src/document/shape-faults.js';
import { readSettings } from '../../src/document/settings.js';
import { say } from '../../src/languages/messages.js';
import { enMessages } from '../../src/languages/en/messages.js';
import { parse } from '../../src/library.js';
import { makeSource } from '../../src/text/source.js';
import { readPlainYaml } from '../../src/yaml/plain-reader.js';
import { fc } from '../support/properties.js';

const scorecard = (body: string, language = 'en') =>
  parse(
    `---\nkind: scorecard\nid: s\nlanguage: ${language}\n---\n\n# Scorecard\n\n## Customers\n\n${body}\n`,
  );

const said = (document: { faults: readonly { message: Parameters<typeof say>[1] }[] }) =>
  document.faults.map(({ message }) => say(enMessages, message));

const FIGURE = `### C1 Repurchase rate

- Owner: anna
- Direction: Higher is better
- Target: 60
- Measured every: 1 m

Values:

- 2026-09-30: 57, n 120
- 2026-10-31: 58.5, n=131, after the move, and more
- 2026-11-15: -3`;

describe('an entry of a kind with a form', () => {
  it('holds the values of its own fields and its dated lines, each with its place', () => {
    const document = scorecard(FIGURE);
    expect(said(document)).toEqual([]);
    expect(document.steps).toEqual([]);
    const [entry] = document.entries;
    if (!entry) throw new Error('no entry');
    const { text } = document.source;
    const values = [...entry.own].map(([id, [value]]) => [
      id,
      value?.text.value,
      value?.number ?? value?.recurrence?.unit,
      text.slice(value?.text.span.start, value?.text.span.end),
    ]);
    expect(values).toEqual([
      ['owner', 'anna', undefined, 'anna'],
      ['direction', 'up', undefined, 'Higher is better'],
      ['target', '60', 60, '60'],
      ['frequency', '1 m', 'm', '1 m'],
    ]);
    expect(entry.dated.map(({ date, number, n, note }) => [date.value, number, n, note])).toEqual([
      ['2026-09-30', 57, 120, undefined],
      ['2026-10-31', 58.5, 131, 'after the move, and more'],
      ['2026-11-15', -3, undefined, undefined],
    ]);
    for (const line of entry.dated) {
      expect(text.slice(line.date.span.start, line.date.span.end)).toBe(line.date.value);
      expect(text.slice(line.text.span.start, line.text.span.end)).toBe(line.text.value);
    }
  });

  it('is the same where a formatter made one list of fields and dated lines', () => {
    const one = scorecard(FIGURE.replace('\n\nValues:\n\n', '\n')).entries[0];
    expect(one?.dated).toHaveLength(3);
    expect(one?.fields).toHaveLength(4);
  });

  it.each([
    ['sv', '- Ägare: anna\n- Målvärde: 4,2\n- Mäts var: 3 m\n- Riktning: lägre är bättre', 4.2],
    ['nb', '- Eier: anna\n- Målverdi: 1 250\n- Måles hver: 3 m\n- Retning: lavere er bedre', 1250],
  ])('speaks %s', (language, fields, target) => {
    const document = scorecard(`### C1 X\n\n${fields}`, language);
    expect(said(document)).toEqual([]);
    expect(document.entries[0]?.own.get('target')?.[0]?.number).toBe(target);
    expect(document.entries[0]?.own.get('direction')?.[0]?.text.value).toBe('down');
  });

  it.each([
    ['a step’s field', '### C1 X\n\n- Responsible: anna\n- Target: 4', 1],
    ['a sign-off', '### C1 X\n\n- Sign-off: Anna Berg, 2026-01-01, done', 1],
    ['evidence alone', '### C1 X\n\n- Evidence: a report\n- Target: 4', 0],
    ['nothing but an id', '### C1 X\n\nWords.', 0],
  ])('with %s is a step or is none', (_, body, steps) => {
    const document = scorecard(body);
    expect(document.entries).toHaveLength(1);
    expect(document.steps).toHaveLength(steps);
  });

  it.each([
    ['- Purpsoe: know', ['“Purpsoe” is not a field of entries here; did you mean “Purpose”?']],
    ['- Responsble: anna', ['“Responsble” is not a field of entries here; did you mean “Responsible”?']],
    ['- Target: many', ['“many” is not a number: write “4.2”, “12500” or “95%”.']],
    ['- Target: 1\n- Target: 2', ['“Target” appears here a second time; the one on line 13 counts.']],
    [
      '- Measured every: often',
      [
        '“often” is not a recurrence: write “3 m”, “2 w on fri” or “1 m after sign-off”, with a number of at most 999.',
      ],
    ],
    [
      '- Direction: higher is beter',
      [
        '“Direction” cannot be “higher is beter”: expected one of higher is better, lower is better, near the target; did you mean “higher is better”?',
      ],
    ],
    ['- Target: 1\n\nValues:\n\n- 2026-02-30: 4', ['“2026-02-30” does not exist: that month has 28 days.']],
    ['- Target: 1\n\nValues:\n\n- 0000-01-01: 4', ['“0000-01-01” is not a date: write it as YYYY-MM-DD.']],
    [
      '- Target: 1\n\nValues:\n\n- 2026-02-03: four',
      [
        '“four” is not a value: write “4.2”, or “4.2, n 120” to say how many answers it comes from, and a note after another comma.',
      ],
    ],
  ])('says what is wrong with %j', (fields, expected) => {
    expect(said(scorecard(`### C1 X\n\n${fields}`))).toEqual(expected);
  });

  it('has an id that stands once', () => {
    const twice = scorecard('### C1 X\n\n- Target: 1\n\n### C1 Y\n\n- Target: 2');
    expect(said(twice)).toEqual(['There is already an entry C1, on line 11; an id stands for one entry.']);
  });
});

it('a kind without a form has steps only, and none of these labels', () => {
  const text =
    '---\nkind: lifecycle\nid: l\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Begin\n\n### A1 Y\n\n- Target: 4';
  const document = parse(text);
  expect(document.steps).toEqual(document.entries);
  expect(document.faults.map(({ message }) => message.id)).toEqual(['field-unknown']);
});

describe('a kind that settings describe', () => {
  const settings = (yaml: string) => {
    const root = readPlainYaml(yaml, 0, yaml.length);
    if (!root) throw new Error('not plain');
    return readSettings({ root, faults: [] }, [], {}, shapeFaults);
  };
  const kind = (field: string) =>
    `kinds:\n  supplier-review:\n    dated: text\n    fields:\n      risk:\n${field}`;
  const RISK =
    '        labels:\n          en: Risk\n        holds: word\n        words:\n          low:\n            en: low\n';

  const read = (body: string, formOf: FormOf) =>
    parseDocument(
      makeSource(
        's.md',
        `---\nkind: supplier-review\nid: s\nlanguage: sv\n---\n\n# S\n\n## Risks\n\n${body}\n`,
      ),
      'sv',
      FAST_READERS,
      formOf,
    );

  it('has the fields and dated lines it is given', () => {
    const { settings: settled, faults } = settings(kind(RISK));
    expect(faults).toEqual([]);
    const document = read(
      '### R1 Post\n\n- Risk: low\n\nNoted:\n\n- 2026-01-02: came late, again',
      settled.formOf,
    );
    expect(document?.faults).toEqual([]);
    expect(document?.entries[0]?.own.get('risk')?.[0]?.text.value).toBe('low');
    expect(document?.entries[0]?.dated[0]?.text.value).toBe('came late, again');
  });

  it.each([
    [RISK.replace('holds: word', 'holds: wrod'), 'shape-choice'],
    [RISK.replace('en: Risk', 'en: Sign-off'), 'own-field-taken'],
    [RISK.replace('en: Risk', 'en: "Risk: high"'), 'shape-label'],
    [RISK.replace('holds:', 'hold:'), 'shape-missing'],
    [RISK.replace('en: low', 'de: gering'), 'shape-unknown-key'],
  ])('is refused where %j', (field, id) => {
    expect(settings(kind(field)).faults.map(({ message }) => message.id)).toContain(id);
  });
});

describe('a number', () => {
  it.each([
    ['4.2', 4.2],
    ['4,25', 4.25],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1,2500', 1.25],
    ['1250,125', 1250.125],
    ['12 500,125', 12500.125],
    ['99,995 %', 99.995],
    ['12 500', 12500],
    ['12 500,5', 12500.5],
    ['−3', -3],
    ['95 %', 95],
    ['95%', 95],
    ['4.2.1', undefined],
    ['1e5', undefined],
    ['', undefined],
    ['12 50', undefined],
    ['9'.repeat(16), undefined],
  ])('%j', (text, number) => {
    for (const language of LANGUAGES) expect(parseNumber(text, language)).toBe(number);
  });

  it.each([
    ['1,250', 'en', undefined, { whole: '1250', fraction: '1.25' }],
    ['1,250', 'sv', undefined, { whole: '1250', fraction: '1.25' }],
    ['1.250', 'sv', undefined, { whole: '1250', fraction: '1.25' }],
    ['1.250', 'nb', undefined, { whole: '1250', fraction: '1.25' }],
    ['1.250', 'en', 1.25, undefined],
    ['-12,000', 'nb', undefined, { whole: '-12000', fraction: '-12' }],
    ['99,995', 'sv', undefined, { whole: '99995', fraction: '99.9950' }],
    ['soon', 'sv', undefined, undefined],
  ] as const)('%j may be one of two in %s', (text, language, number, either) => {
    expect(parseNumber(text, language)).toBe(number);
    expect(eitherNumber(text, language)).toEqual(either);
    for (const one of Object.values(either ?? {})) expect(parseNumber(one, language)).toBe(Number(one));
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, part) => {
        const text = `${whole}.${String(part).padStart(2, '0')}`;
        expect(parseNumber(text, 'sv')).toBeCloseTo(Number(text), 6);
      }),
    );
  });
});

describe('a tolerance in per cent', () => {
  const read = (fields: string, language = 'en') =>
    parse(
      `---\nkind: scorecard\nid: s\nlanguage: ${language}\n---\n\n# S\n\n## F Figures\n\n### F1 X\n\n${fields}\n`,
    );

  it.each([
    ['en', '- Unit: hours\n- Target: 12 500\n- Tolerance: 5 %', '625'],
    ['sv', '- Enhet: tim\n- Målvärde: 4,5\n- Tolerans: 10%', '0.45'],
    ['nb', '- Målverdi: 200\n- Toleranse: 2,5 %', '5'],
    ['en', '- Unit: hours\n- Tolerance: 5 %', undefined],
  ])('is refused where the figure is in something else: %s %j', (language, fields, share) => {
    const { faults, entries } = read(fields, language);
    expect(faults.map(({ rule, message: said }) => [rule, said.id])).toEqual([
      ['malformed-field', 'number-percent'],
    ]);
    expect(faults[0]?.suggestion?.map(({ text }) => text)).toEqual(share && [share]);
    expect(entries[0]?.own.get('tolerance')).toBeUndefined();
  });

  it.each([
    '- Unit: %\n- Target: 95\n- Tolerance: 2 %',
    '- Unit: per cent of calls\n- Target: 95\n- Tolerance: 2 %',
    '- Target: 95 %\n- Tolerance: 2 %',
    '- Unit: hours\n- Target: 12 500\n- Tolerance: 625',
  ])('is in the unit of the figure: %j', (fields) => {
    const { faults, entries } = read(fields);
    expect(faults).toEqual([]);
    expect(entries[0]?.own.get('tolerance')?.[0]?.number).toBeGreaterThan(0);
  });
});
