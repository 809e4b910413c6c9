import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/text/edit.js';
import { EditedText } from '../../src/text/edited-text.js';
import { fc } from '../support/properties.js';

/** Edits of a text of some length that do not overlap, from any numbers. */
function editsOf(length: number, cuts: readonly number[], words: readonly string[]): Edit[] {
  const places = cuts.map((cut) => cut % (length + 1)).sort((a, b) => a - b);
  return words.flatMap((text, index): Edit[] => {
    const [start, end] = places.slice(index * 2, index * 2 + 2);
    return start === undefined || end === undefined ? [] : [{ span: { start, end }, text }];
  });
}

const round = fc.record({
  cuts: fc.array(fc.nat(), { maxLength: 8 }),
  words: fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
});

describe('a text edited several times', () => {
  it('comes to the same by the edits of all rounds at once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(round, { maxLength: 5 }), (original, rounds) => {
        const edited = new EditedText(original);
        for (const { cuts, words } of rounds) {
          const before = edited.text;
          const edits = editsOf(before.length, cuts, words);
          edited.apply(edits);
          expect(edited.text).toBe(applyEdits(before, edits));
        }
        expect(applyEdits(original, edited.edits)).toBe(edited.text);
      }),
    );
  });

  it('leaves out of its edits what no round touched', () => {
    const edited = new EditedText('one two three four');
    edited.apply([{ span: { start: 4, end: 7 }, text: 'second' }]);
    edited.apply([{ span: { start: 4, end: 10 }, text: '2' }]);
    edited.apply([{ span: { start: 0, end: 0 }, text: '> ' }]);
    expect(edited.text).toBe('> one 2 three four');
    expect(edited.edits).toEqual([
      { span: { start: 0, end: 0 }, text: '> ' },
      { span: { start: 4, end: 7 }, text: '2' },
    ]);
  });

  it('refuses edits that overlap, and stays as it was', () => {
    const edited = new EditedText('abc');
    const overlapping = [
      { span: { start: 0, end: 2 }, text: 'x' },
      { span: { start: 1, end: 3 }, text: 'y' },
    ];
    expect(() => edited.apply(overlapping)).toThrow(RangeError);
    expect(edited).toMatchObject({ text: 'abc', edits: [] });
  });
});
