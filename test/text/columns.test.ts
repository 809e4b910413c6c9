import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { drawnInColumns, fit, pad, width } from '../../src/text/columns.js';
import { fc } from '../support/properties.js';

const characters = Array.from({ length: 0x3_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

const TEXTS = ['Påhittad Städ', '✓ ✗ ▸ … – “”', '清掃', '👩‍👩‍👧 familj', 'é', '한국', '1️⃣ ↔️ ©️', '⌚', 'a​b'];

describe('the width of a text on a terminal', () => {
  it('is what string-width says, for every character and for texts of several', async () => {
    const widths = await drawnInColumns(() => characters.map(width));
    expect(characters.filter((one, index) => stringWidth(one) !== widths[index])).toEqual([]);
    const piece = fc.constantFrom(...TEXTS, ...characters.slice(0x20, 0x3000));
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (some) => {
        expect(await drawnInColumns(() => width(some))).toBe(stringWidth(some));
      }),
    );
  });

  it.each(TEXTS)('%s is cut and filled to so many columns', async (text) => {
    for (const columns of [1, 3, 8, 20]) {
      const padded = await drawnInColumns(() => pad(text, columns));
      expect(stringWidth(padded)).toBe(columns);
      const cut = await drawnInColumns(() => fit(text, columns));
      expect(stringWidth(cut)).toBeLessThanOrEqual(columns);
    }
  });

  it.each([
    [6, 'Städning'.slice(0, 5) + '…'],
    [1, '…'],
    [0, '…'],
    [8, 'Städning'],
  ])('letters of one column are cut to %i', (columns, expected) => {
    expect(fit('Städning', columns)).toBe(expected);
  });
});
