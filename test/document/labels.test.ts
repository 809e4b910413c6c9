import { expect, it } from 'vitest';
import { nearestLabel } from '../../src/document/entry-form.js';
import type { Language } from '../../src/document/vocabulary.js';
import { formOfOurs } from '../../src/forms/all.js';

it.each<[Language, string | undefined, string, string | undefined]>([
  ['sv', undefined, 'Klart', 'Klart den'],
  ['sv', undefined, 'klart', 'Klart den'],
  ['nb', undefined, 'Ferdig', 'Ferdig den'],
  ['sv', undefined, 'Kla', undefined],
  ['en', undefined, 'Respons', undefined],
  ['en', 'scorecard', 'Measured', 'Measured every'],
  ['sv', 'scorecard', 'Klart', 'Klart den'],
])('in %s, of kind %s: “%s” is short for %s', (language, kind, label, expected) => {
  expect(nearestLabel(formOfOurs(kind ?? 'lifecycle')?.entries, label, language)).toBe(expected);
});
