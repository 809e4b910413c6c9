import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';

const documentWith = (signOff: string) =>
  parse(
    `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# T\n\n## A P\n\n### A1 One\n\n- Sign-off: ${signOff}\n`,
  );

/** So often something is written in a row that what takes time in proportion to its square would not end. */
const LONG = 500_000;

describe('a sign-off', () => {
  it.each([
    ['Anna Berg, 2026-01-09', 'done', undefined, undefined],
    ['Anna Berg, 2026-01-09, 1:0123456789ab', 'done', undefined, '1:0123456789ab'],
    ['Anna Berg, 2026-01-09, done, 1:0123456789AB', 'done', undefined, '1:0123456789ab'],
    ['Anna Berg, 2026-01-09, approved', 'approved', undefined, undefined],
    ['Anna Berg, 2026-01-09, ej godkänt, 1:0123456789ab', 'not approved', undefined, '1:0123456789ab'],
    ['Anna Berg, 2026-01-09, done, by telephone', 'done', 'by telephone', undefined],
    ['Anna Berg, 2026-01-09, done, by telephone, 1:0123456789ab', 'done', 'by telephone', '1:0123456789ab'],
    [
      'Anna Berg , 2026-01-09 , Done , 1,5 % over, so be it , 1:0123456789ab',
      'done',
      '1,5 % over, so be it',
      '1:0123456789ab',
    ],
    ['Anna Berg, 2026-01-09, done, at 12:30, in person', 'done', 'at 12:30, in person', undefined],
    [
      'Anna Berg, 2026-01-09, done, see *all*\n  of it, 1:0123456789ab',
      'done',
      'see all of it',
      '1:0123456789ab',
    ],
  ])('reads %j', (text, meaning, note, digest) => {
    const { faults, steps } = documentWith(text);
    const [signOff] = steps[0]?.signOffs ?? [];
    expect(faults).toEqual([]);
    expect([signOff?.name.value, signOff?.date.value]).toEqual(['Anna Berg', '2026-01-09']);
    expect([signOff?.meaning, signOff?.note, signOff?.digest?.value]).toEqual([meaning, note, digest]);
  });

  it.each([
    'Anna Berg',
    'Anna Berg, 2026-01-09, seen',
    'Anna Berg, 2026-01-09, done, 1:0123',
    'Anna Berg, 2026-01-09, done, by telephone, 1:0123456789abc',
    'Anna Berg, 2026-01-09, done, by telephone, 1 : 0123',
    'Anna Berg, 2026-01-09, 1:0123456789ab, done',
    'Anna Berg, 2026-01-09, done,, 1:0123456789ab',
    'Anna Berg, 2026-01-09, done, , 1:0123456789ab',
    ', 2026-01-09, done',
    'Berg, Anna, 2026-01-09, done',
  ])('does not read %j', (text) => {
    const { faults, steps } = documentWith(text);
    expect(faults.map(({ rule }) => rule)).toEqual(['malformed-field']);
    expect(steps[0]?.signOffs).toEqual([]);
  });

  it.each([
    ['en', 'doen', 'done'],
    ['en', 'Aproved', 'approved'],
    ['sv', 'godkänd', 'godkänt'],
    ['sv', 'färdig', 'klart'],
    ['nb', 'färdig', 'ferdig'],
    ['nb', 'klrat', 'ferdig'],
    ['en', 'seen', undefined],
  ])('proposes in %s for the meaning “%s” %s', (language, word, meant) => {
    const text = `---\nkind: lifecycle\nlanguage: ${language}\n---\n\n# L\n\n## A P\n\n### A1 T\n\n- Sign-off: Anna, 2026-01-09, ${word}, with a note\n`;
    const [fault] = parse(text).faults.filter(({ rule }) => rule === 'malformed-field');
    const start = text.indexOf(word);
    expect(fault?.suggestion).toEqual(meant && [{ span: { start, end: start + word.length }, text: meant }]);
    expect(fault?.fix).toBeUndefined();
  });

  it('proposes no meaning where it is not certain where the word stands', () => {
    const { faults } = documentWith('*Anna*, 2026-01-09, doen');
    expect(faults.map(({ message: { id }, suggestion }) => [id, suggestion])).toEqual([
      ['sign-off-meaning', undefined],
    ]);
  });

  it.each([
    '- ~~Sign-off: Anna Berg, 2026-01-09, done, 1:0123456789ab~~',
    '- ~Sign-off: Anna Berg, 2026-01-09, done, 1:0123456789ab~',
    '- Sign-off: ~~Anna Berg, 2026-01-09, done, 1:0123456789ab~~',
    '- Sign-off: ~~Anna Berg~~ Bo Ek, 2026-01-09, done',
    '- ~~Sign-off~~: Anna Berg, 2026-01-09, done',
    '- **~~Sign-off: Anna Berg, 2026-01-09~~**',
    '- <del>Sign-off: Anna Berg, 2026-01-09, done</del>',
    '- Sign-off: <s>Anna Berg, 2026-01-09, done</s>',
    '- ~~Waived: Anna Berg, 2026-01-09, no premises~~',
    '- ~~Responsible: anna~~',
    '- ~~Due: 2026-01-09~~',
    '- Every: ~~3 m~~',
  ])('or another field that is struck out is not read, and that is told: %j', (line) => {
    const { faults, steps } = documentWith(`Bo Ek, 2026-01-02\n${line}`);
    const { signOffs, waiver, responsible, due, every } = steps[0] ?? {};
    expect(faults.map(({ message: { id } }) => id)).toEqual(['field-struck-out']);
    expect(signOffs?.map(({ name }) => name.value)).toEqual(['Bo Ek']);
    expect([waiver, responsible, due, every]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('keeps its strokes in a note of code, and evidence its own', () => {
    const { faults, steps } = documentWith(
      'Anna Berg, 2026-01-09, done, see `~~a~~`\n- Evidence: ~~[old](a.md)~~ [new](b.md)',
    );
    expect(faults).toEqual([]);
    expect(steps[0]?.signOffs).toHaveLength(1);
    expect(steps[0]?.evidence).toHaveLength(1);
  });

  it.each([
    ['that has no day', `a${', '.repeat(LONG)}b`, undefined],
    ['that ends like a digest', `a, 2026-01-09, done${' ,1:'.repeat(LONG)}`, undefined],
    ['with a note', `a, 2026-01-09, done, ${'x '.repeat(LONG)}`, 'x '.repeat(LONG).trimEnd()],
  ])('that is long and hostile is read like any other: one %s', (_, text, note) => {
    const { faults, steps } = documentWith(text);
    expect(faults.map(({ rule }) => rule)).toEqual(note === undefined ? ['malformed-field'] : []);
    expect(steps[0]?.signOffs.map((signOff) => signOff.note)).toEqual(note === undefined ? [] : [note]);
  });
});
