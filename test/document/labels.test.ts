import { describe, expect, it } from 'vitest';
import { nearestLabel } from '../../src/document/entry-form.js';
import type { Language } from '../../src/document/vocabulary.js';
import { formOfOurs } from '../../src/forms/all.js';
import { parse } from '../../src/library.js';

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
    ['nb', 'Ferdig de', 'Ferdig den'],
    ['sv', 'Klart dne', 'Klart den'],
  ])('in %s, %s, is told from one that is mistyped', (language, label, meant) => {
    const [fault] = parse(step(language, `${label}: 2026-11-20`)).faults;
    expect(fault?.fix?.map(({ text }) => text)).toEqual([meant]);
  });
});
