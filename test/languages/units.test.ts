import { describe, expect, it } from 'vitest';
import { loadLabels } from '../../src/languages/labels.js';
import { grouped } from '../../src/languages/units.js';
import { loadSpeech } from '../../src/reports/speech.js';
import { fc } from '../support/properties.js';

const LOCALES = [
  ['sv', 'sv-SE'],
  ['nb', 'nb-NO'],
  ['en', 'en-GB'],
] as const;

describe('a number', () => {
  it.each(LOCALES)('is written in %s as the system writes it, to six decimals', (language, locale) => {
    const system = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, signDisplay: 'negative' });
    const number = fc.oneof(
      fc.integer(),
      fc.tuple(fc.integer(), fc.integer({ min: 0, max: 10 })).map(([digits, at]) => digits / 10 ** at),
    );
    fc.assert(fc.property(number, (value) => grouped(value, language) === system.format(value)));
  });

  it.each(LOCALES)('of a key figure is the same at a terminal and in a report in %s', async (language) => {
    const { figures } = await loadLabels(language);
    const { measured } = await loadSpeech(language);
    for (const value of [-1234.5, 0.000_000_1, 1 / 3, 1])
      for (const unit of [undefined, '%', 'x per y'])
        expect(measured(value, unit)).toBe(figures.measured(value, unit).replace(' ', '\u00A0'));
  });
});
