import { describe, expect, it } from 'vitest';
import { lineEndOf, lineText, makeSource, positionAt } from '../../src/text/source.js';
import { fc } from '../support/properties.js';

/** Walks a text one code unit at a time. */
function naivePosition(text: string, offset: number) {
  const inside = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let column = 1;
  for (let index = 0; index < inside; index++) {
    const unit = text[index];
    const ends = unit === '\n' || (unit === '\r' && text[index + 1] !== '\n');
    if (ends) line++;
    column = ends ? 1 : column + 1;
  }
  return { line, column, offset: inside };
}

const texts = fc
  .array(fc.constantFrom('a', 'b c', '\n', '\r\n', '\r', '😀', 'e\u0301', '\u2028', '\t', '👩‍👩‍👧', ''), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''));

describe('the byte order mark', () => {
  it('is no part of the text, and is remembered', () => {
    expect(makeSource('a.md', '\uFEFFab')).toEqual({ path: 'a.md', text: 'ab', bom: true });
  });

  it('is taken off once, and only in front', () => {
    expect(makeSource('a.md', '\uFEFF\uFEFFa').text).toBe('\uFEFFa');
    expect(makeSource('a.md', 'a\uFEFF')).toEqual({ path: 'a.md', text: 'a\uFEFF', bom: false });
  });

  it('does not move a position', () => {
    const text = '---\nkind: x\n---\n# T';
    for (let offset = 0; offset <= text.length; offset++) {
      expect(positionAt(makeSource('a.md', `\uFEFF${text}`), offset)).toEqual(
        positionAt(makeSource('a.md', text), offset),
      );
    }
  });
});

describe('the position of an offset', () => {
  it.each<[string, string, number, number, number]>([
    ['the start of the empty text', '', 0, 1, 1],
    ['the start', 'ab\ncd', 0, 1, 1],
    ['the line end itself', 'ab\ncd', 2, 1, 3],
    ['behind LF', 'ab\ncd', 3, 2, 1],
    ['the end', 'ab\ncd', 5, 2, 3],
    ['behind a final LF', 'ab\n', 3, 2, 1],
    ['the CR of CRLF', 'ab\r\ncd', 2, 1, 3],
    ['the LF of CRLF', 'ab\r\ncd', 3, 1, 4],
    ['behind CRLF', 'ab\r\ncd', 4, 2, 1],
    ['behind a lone CR', 'ab\rcd', 3, 2, 1],
    ['behind LF and CR, which are two ends', 'a\n\rb', 3, 3, 1],
    ['behind CR, CR and LF, which are two ends', 'a\r\r\nb', 4, 3, 1],
    ['behind an emoji of two units', '😀b', 2, 1, 3],
    ['behind a family of emoji', '👩‍👩‍👧b', 8, 1, 9],
    ['behind a combining character', 'e\u0301b', 2, 1, 3],
    ['behind a composed character', '\u00e9b', 1, 1, 2],
    ['behind a line separator, which ends no line', 'a\u2028b', 2, 1, 3],
    ['behind a form feed, which ends no line', 'a\fb', 2, 1, 3],
  ])('%s', (_, text, offset, line, column) => {
    expect(positionAt(makeSource('a.md', text), offset)).toEqual({ line, column, offset });
  });

  it('is that of the nearest end for an offset outside the text', () => {
    const source = makeSource('a.md', 'ab\ncd');
    expect(positionAt(source, 99)).toEqual({ line: 2, column: 3, offset: 5 });
    expect(positionAt(source, -1)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('is what counting characters one by one gives', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -2, max: 80 }), (text, offset) => {
        expect(positionAt(makeSource('a.md', text), offset)).toEqual(naivePosition(text, offset));
      }),
    );
  });
});

describe('the text of a line', () => {
  it.each<[string, number, string]>([
    ['ab\ncd', 1, 'ab'],
    ['ab\ncd', 2, 'cd'],
    ['ab\r\ncd\r\n', 1, 'ab'],
    ['ab\r\ncd\r\n', 2, 'cd'],
    ['ab\r\ncd\r\n', 3, ''],
    ['ab\rcd', 1, 'ab'],
    ['ab\rcd', 2, 'cd'],
    ['ab\n\ncd', 2, ''],
    ['  ab \n', 1, '  ab '],
    ['ab', 0, ''],
    ['ab', 2, ''],
    ['ab', -1, ''],
    ['', 1, ''],
  ])('%j, line %i: %j', (text, line, expected) => {
    expect(lineText(makeSource('a.md', text), line)).toBe(expected);
  });

  it('is what splitting the text at its line ends gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const source = makeSource('a.md', text);
        text.split(/\r\n|\n|\r/).forEach((line, index) => {
          expect(lineText(source, index + 1)).toBe(line);
        });
      }),
    );
  });
});

describe('the line end of a text', () => {
  it.each([
    ['', '\n'],
    ['one line', '\n'],
    ['a\nb\r\n', '\n'],
    ['a\r\nb\n', '\r\n'],
    ['a\rb\n', '\r'],
  ])('%j: %j', (text, expected) => {
    expect(lineEndOf(text)).toBe(expected);
  });
});
