import { describe, expect, it } from 'vitest';
import { visible } from '../../src/text/visible.js';
import { fc } from '../support/properties.js';

describe('a text made safe to show', () => {
  it.each([
    ['plain words', 'Market analysis', 'Market analysis'],
    ['letters of all languages', 'Återkommer, é, Ω, 日本, עברית', 'Återkommer, é, Ω, 日本, עברית'],
    ['combining characters', 'e\u0301', 'e\u0301'],
    ['emoji', '😀 ✔ 🇸🇪', '😀 ✔ 🇸🇪'],
    ['emoji that are joined', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['emoji with a variation selector, joined', '❤️‍🔥', '❤️‍🔥'],
    ['a tab', 'a\tb', 'a b'],
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a bell', '\u0007', '\\u{7}'],
    ['a line end', 'a\nb\r\nc', 'a\\u{a}b\\u{d}\\u{a}c'],
    ['a NUL byte', 'a\0b', 'a\\u{0}b'],
    ['a control of eight bits', '\u009b31m', '\\u{9b}31m'],
    ['a turn of the reading direction', 'a\u202Eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
    ['a blank without width', 'a\u200Bb', 'a\\u{200b}b'],
    ['a joiner in a word', 'a\u200Db', 'a\\u{200d}b'],
    ['a joiner in front', '\u200D😀', '\\u{200d}😀'],
    ['a byte order mark', '\uFEFFa', '\\u{feff}a'],
    ['a soft hyphen', 'a\u00ADb', 'a\\u{ad}b'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['half of a pair', 'a\uD83Db', 'a\\u{d83d}b'],
    ['a tag beyond the first plane', 'a\u{E0041}b', 'a\\u{e0041}b'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('is spelt out by its kind alone, character by character', () => {
    const suspicious = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}]/u;
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      expect(visible(character) === character, code.toString(16)).toBe(!suspicious.test(character));
    }
  });

  it('shows several of the same kind, each', () => {
    expect(visible('\u0007\u0007')).toBe('\\u{7}\\u{7}');
    expect(visible('\u0007'), 'asked again').toBe('\\u{7}');
  });

  const characters = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('\u001b', '\u202e', '\u200d', '😀', '\t', '\n', '\ud800', 'å'),
  );
  const texts = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(''));

  it('holds nothing that a terminal obeys, whatever it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(visible(text).replaceAll('\u200D', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });

  it('is left as it is once it is safe', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});
