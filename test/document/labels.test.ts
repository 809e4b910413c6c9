import { describe, expect, it } from 'vitest';
import { nearestLabel } from '../../src/document/entry-form.js';
import type { Language } from '../../src/document/vocabulary.js';
import { formOfOurs } from '../../src/forms/all.js';
import { parse } from '../../src/library.js';
import { fixer } from '../support/fixer.js';

it.each<[Language, string | undefined, string, string | undefined]>([
  ['sv', undefined, 'Klart', 'Klart den'],
  ['sv', undefined, 'klart', 'Klart den'],
  ['nb', undefined, 'Ferdig', 'Ferdig den'],
  ['sv', undefined, 'Kla', undefined],
  ['en', undefined, 'Respons', undefined],
  ['en', 'scorecard', 'Measured', 'Measured every'],
  ['sv', 'scorecard', 'Klart', 'Klart den'],
  ['nb', undefined, 'Ansvar', 'Ansvarlig'],
  ['sv', undefined, 'Ansvarli', 'Ansvarig'],
  ['en', undefined, 'Signed', 'Sign-off'],
  ['en', undefined, 'Underlg', 'Evidence'],
  ['en', 'scorecard', 'Målvrde', 'Target'],
  ['nb', 'scorecard', 'Ownr', 'Eier'],
  ['sv', 'scorecard', 'Responsble', 'Ansvarig'],
])('in %s, of kind %s: “%s” is meant as %s', (language, kind, label, expected) => {
  expect(nearestLabel(formOfOurs(kind ?? 'lifecycle')?.entries, label, language)).toBe(expected);
});

describe('a label that is only begun', () => {
  const step = (language: string, line: string) =>
    `---\nkind: lifecycle\nid: x\nlanguage: ${language}\ncustomer: X\n---\n\n# X\n\n## A P\n\n### A1 S\n\n- ${line}\n`;

  it.each([
    ['nb', 'Ferdig'],
    ['sv', 'Klart'],
    ['sv', 'KLART'],
  ])('in %s, %s, says that it is done: to make it say when it is due takes a person', (language, label) => {
    const [fault] = parse(step(language, `${label}: 2026-11-20`)).faults;
    expect(fault?.fix).toBeUndefined();
    expect(fault?.suggestion?.map(({ text }) => text)).toEqual([
      language === 'nb' ? 'Ferdig den' : 'Klart den',
    ]);
  });

  it.each([
    ['nb', 'Signert: Kari Nes, 2026-11-20, ferdig', 'Sign'],
    ['nb', 'Frist: 2026-12-01', 'Ferdig den'],
    ['sv', 'Underskrift: Anna Berg, 2026-11-20, klart', 'Sign'],
    ['sv', 'Deadline: 2026-12-01', 'Klart den'],
    ['en', 'Signature: Ann Hill, 2026-11-20, done', 'Sign-off'],
    ['en', 'Owner: ann', 'Responsible'],
    ['en', 'Underskrift: Ann Hill, 2026-11-20, done', 'Sign-off'],
  ])('in %s, %s, has another word for it, which a person must agree to', (language, line, meant) => {
    const [fault] = parse(step(language, line)).faults;
    expect(fault?.message.values['nearest']).toBe(meant);
    expect(fault?.fix).toBeUndefined();
    expect(fault?.suggestion?.map(({ text }) => text)).toEqual([meant]);
  });

  it.each([
    ['nb', 'Ferdig de', 'Ferdig den'],
    ['sv', 'Klart dne', 'Klart den'],
  ])('in %s, %s, is told from one that is mistyped', (language, label, meant) => {
    const [fault] = parse(step(language, `${label}: 2026-11-20`)).faults;
    expect(fault?.fix?.map(({ text }) => text)).toEqual([meant]);
  });
});

describe('a label in bold', () => {
  const document = (fields: string) =>
    parse(
      `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n\n### A1 S\n\n${fields}\n`,
    );

  it.each([
    '**Responsible:** Anna Berg',
    '**Responsible**: Anna Berg',
    '_Responsible:_ Anna Berg',
    '***Responsible:***   Anna Berg',
  ])('has label and value where they stand: %s', (line) => {
    const { source, steps } = document(`- ${line}`);
    const [field] = steps[0]?.fields ?? [];
    if (!field) throw new Error('no field');
    const read = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
    expect([read(field.label.span), read(field.value.span)]).toEqual(['Responsible', 'Anna Berg']);
    expect(steps[0]?.responsible?.value).toBe('Anna Berg');
  });

  it('that Markdown does not take for bold is none', () => {
    const { faults } = document('- **Responsible:**Anna');
    expect(faults.map(({ message }) => message.id)).toEqual(['field-unknown']);
  });

  it('is mended as others are, and so is its value', () => {
    const text = document(
      '- **Responsble:** anna\n- **Due:** 2026/1/12\n- **Sign-off:** Anna Berg, 2026-02-31, done',
    );
    expect(
      text.faults.map(({ span, fix }) => [text.source.text.slice(span.start, span.end), fix?.[0]?.text]),
    ).toEqual([
      ['Responsble', 'Responsible'],
      ['2026/1/12', '2026-01-12'],
      ['2026-02-31', undefined],
    ]);
  });

  it('leaves a person to be written by key', () => {
    const { source } = document('- **Responsible:** Anna Berg\n- **Due:** 2026-12-01');
    const [found] = fixer()
      .check(parse(source.text))
      .filter(({ rule }) => rule === 'unknown-person');
    expect(found?.span.start).toBe(source.text.indexOf('Anna Berg'));
    expect(found?.fix?.map(({ text }) => text)).toEqual(['anna']);
  });
});

it('a due date that counts too far says how far it may count', () => {
  const text =
    '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n\n### A1 S\n\n- Due: (contract + 9999999 d)\n';
  const { faults } = parse(text);
  expect(faults.map(({ rule, message }) => [rule, message.id, message.values])).toEqual([
    ['malformed-field', 'due-too-far', { text: '(contract + 9999999 d)', most: 9999 }],
  ]);
});
