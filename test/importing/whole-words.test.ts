import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/importing/run.js';
import { wholeWords } from '../../src/importing/whole-words.js';

/** Runs as their text says: `_` and `*` around what is in italics and in bold. */
function runs(text: string): Run[] {
  return (text.match(/_[^_]+_|\*[^*]+\*|[^_*]+/g) ?? []).map((part) => ({
    text: part.replace(/[_*]/g, ''),
    isItalic: part.startsWith('_'),
    isBold: part.startsWith('*'),
    link: undefined,
  }));
}

/** How each sign is set: `i`talic, `b`old, both `B`, or `.` as the rest. */
function setting(signs: readonly Run[]): string {
  return signs
    .map(({ isBold, isItalic }) => (isBold ? (isItalic ? 'B' : 'b') : isItalic ? 'i' : '.'))
    .join('');
}

describe('a word of which a part is in italics', () => {
  it.each([
    ['so _it_ is', '...ii...'],
    ['so _i_t is', '...ii...'],
    ['s_o it i_s so', 'iiiiiiii...'],
    ['a_b_c-d', 'iii..'],
    // Markdown has marks for half a word in bold.
    ['a*b*c', '.b.'],
    ['a*b*_c_', 'BBB'],
    ['_a_b_c_ d_e_', 'iii.ii'],
  ])('%j', (text, expected) => {
    expect(setting(wholeWords(runs(text)))).toBe(expected);
  });

  it('is made whole in time, however long it is and however often it changes', () => {
    const many = runs('_a_b'.repeat(50_000));
    expect(setting(wholeWords(many))).toBe('i'.repeat(100_000));
  });
});
