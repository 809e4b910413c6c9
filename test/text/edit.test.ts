import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/text/edit.js';
import { fc } from '../support/properties.js';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

/** A text cut into pieces, of which some are replaced: what is expected is known without reckoning offsets. */
const pieces = fc.array(
  fc.record({
    kept: fc.string({ unit: 'binary', maxLength: 6 }),
    old: fc.string({ unit: 'binary', maxLength: 6 }),
    text: fc.string({ unit: 'binary', maxLength: 6 }),
  }),
  { maxLength: 8 },
);

function lay(parts: readonly { kept: string; old: string; text: string }[]) {
  let text = '';
  let expected = '';
  const edits: Edit[] = [];
  for (const part of parts) {
    text += part.kept;
    edits.push(edit(text.length, text.length + part.old.length, part.text));
    text += part.old;
    expected += part.kept + part.text;
  }
  return { text, edits, expected };
}

describe('applying edits', () => {
  it.each<[string, string, Edit[], string]>([
    ['nothing to do', 'abc', [], 'abc'],
    ['a replacement', 'abc', [edit(1, 2, 'XY')], 'aXYc'],
    ['a deletion', 'abc', [edit(0, 2, '')], 'c'],
    ['an insertion at the start', 'abc', [edit(0, 0, '>')], '>abc'],
    ['an insertion at the end', 'abc', [edit(3, 3, '<')], 'abc<'],
    ['everything', 'abc', [edit(0, 3, 'z')], 'z'],
    ['the empty text', '', [edit(0, 0, 'z')], 'z'],
    ['neighbours that touch', 'abcd', [edit(0, 2, '1'), edit(2, 4, '2')], '12'],
    ['edits given last first', 'abcd', [edit(3, 4, '2'), edit(0, 1, '1')], '1bc2'],
    ['insertions at one place, in the order given', 'ab', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12b'],
    ['an insertion before a replacement at its start', 'ab', [edit(1, 2, 'X'), edit(1, 1, '-')], 'a-X'],
    ['line ends and a pair of surrogates', 'a\r\n😀b', [edit(5, 6, 'c')], 'a\r\n😀c'],
  ])('%s', (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it.each<[string, Edit[]]>([
    ['the same place twice', [edit(1, 2, 'x'), edit(1, 2, 'y')]],
    ['one reaching into the next', [edit(0, 2, 'x'), edit(1, 3, 'y')]],
    ['one inside another', [edit(0, 4, 'x'), edit(1, 2, 'y')]],
    ['an insertion inside a replacement', [edit(0, 2, 'x'), edit(1, 1, 'y')]],
    ['beyond the end', [edit(3, 5, 'x')]],
    ['before the start', [edit(-1, 1, 'x')]],
    ['an end before its start', [edit(2, 1, 'x')]],
  ])('refuses %s', (_, edits) => {
    expect(() => applyEdits('abcd', edits)).toThrow(RangeError);
    expect(() => applyEdits('abcd', [...edits].reverse())).toThrow(RangeError);
  });

  it('changes the spans of the edits and nothing else', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text, edits, expected } = lay(parts);
        expect(applyEdits(text, edits)).toBe(expected);
      }),
    );
  });

  it('does not depend on the order of edits at different places', () => {
    const apart = pieces.map((parts) => parts.map((part) => ({ ...part, kept: `${part.kept}|` })));
    fc.assert(
      fc.property(apart, (parts) => {
        const { text, edits, expected } = lay(parts);
        expect(applyEdits(text, [...edits].reverse())).toBe(expected);
      }),
    );
  });

  it('gives the text back when every span is replaced by what stands there', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text, edits } = lay(parts);
        const same = edits.map(({ span }) => ({ span, text: text.slice(span.start, span.end) }));
        expect(applyEdits(text, same)).toBe(text);
      }),
    );
  });

  it('refuses any two edits that share a character', () => {
    const overlap = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20)).map((ends) => {
      const [a, b, c, d] = [...ends].sort((x, y) => x - y) as [number, number, number, number];
      return [edit(a, c + 1, 'x'), edit(b, d + 1, 'y')];
    });
    fc.assert(
      fc.property(overlap, (edits) => {
        expect(() => applyEdits('0123456789012345678901', edits)).toThrow(RangeError);
      }),
    );
  });
});
