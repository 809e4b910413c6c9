import { describe, expect, it } from 'vitest';
import { nearest, onlyBegun } from '../../src/text/nearest.js';
import { fc, numberOfRuns } from '../support/properties.js';

const FIELDS = ['Responsible', 'Due', 'Every', 'Evidence', 'Sign-off', 'Waived'];

describe('the word that is meant', () => {
  it.each<[string, string | undefined]>([
    ['Responsible', 'Responsible'],
    ['responsible', 'Responsible'],
    ['Responsable', 'Responsible'],
    ['Responsibel', 'Responsible'],
    ['Resposnible', 'Responsible'],
    ['Responsibles', 'Responsible'],
    ['esponsible', 'Responsible'],
    ['Deu', 'Due'],
    ['Du', 'Due'],
    ['Dues', 'Due'],
    ['Evry', 'Every'],
    ['Evidance', 'Evidence'],
    ['Signoff', 'Sign-off'],
    ['Sing-off', 'Sign-off'],
    ['WAIVED', 'Waived'],
    ['Wavied', 'Waived'],
    ['', undefined],
    ['Customer', undefined],
    ['Dxx', undefined],
    ['Notes', undefined],
  ])('by %j: %s', (word, expected) => {
    expect(nearest(word, FIELDS)).toBe(expected);
  });

  it('is the nearer of two, whatever their order', () => {
    expect(nearest('customers', ['customer-x', 'customer'])).toBe('customer');
    expect(nearest('customers', ['customer', 'customer-x'])).toBe('customer');
  });

  it('is the first of two that are as near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
    expect(nearest('cat', ['hat', 'bat'])).toBe('hat');
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(nearest('abdc', ['abcd'], 1)).toBe('abcd');
  });

  it('differs in no more letters than asked', () => {
    expect(nearest('customxyz', ['customers'], 2)).toBeUndefined();
    expect(nearest('customxyz', ['customers'], 3)).toBe('customers');
  });

  it('is none for words that nobody types', () => {
    expect(nearest('a'.repeat(60), ['a'.repeat(60)])).toBe('a'.repeat(60));
    expect(nearest('a'.repeat(61), ['a'.repeat(61)])).toBeUndefined();
  });

  it('is none where there are none', () => {
    expect(nearest('due', [])).toBeUndefined();
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcåäö-'.split('')), minLength: 3, maxLength: 12 });

  it('is the word itself where it is valid', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), fc.nat(), (valid, pick) => {
        const chosen = valid[pick % valid.length] as string;
        expect(nearest(chosen, valid)).toBe(chosen);
        expect(nearest(chosen.toUpperCase(), valid)).toBe(chosen);
      }),
    );
  });

  it('is found after any one slip in a word of three letters or more', () => {
    const slip = fc.record({
      word,
      at: fc.nat(),
      what: fc.constantFrom('leave out', 'put in', 'change', 'swap'),
    });
    fc.assert(
      fc.property(slip, ({ word: meant, at, what }) => {
        const letters = Array.from(meant);
        const index = at % letters.length;
        if (what === 'leave out') letters.splice(index, 1);
        if (what === 'put in') letters.splice(index, 0, 'x');
        if (what === 'change') letters[index] = 'x';
        if (what === 'swap') letters.splice(index, 2, ...letters.slice(index, index + 2).reverse());
        expect(nearest(letters.join(''), [meant])).toBe(meant);
      }),
    );
  });

  it('is one of those given, or none', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (typed, valid) => {
        expect([undefined, ...valid]).toContain(nearest(typed, valid));
      }),
    );
  });

  it('is the first of those with the fewest slips, counted one letter after the other', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (typed, valid) => {
        const most = Math.max(1, Math.floor(typed.length / 3));
        const counted = valid.map((candidate) => ({ candidate, slips: slips(typed, candidate) }));
        const least = Math.min(most, ...counted.map((each) => each.slips));
        expect(nearest(typed, valid)).toBe(counted.find((each) => each.slips === least)?.candidate);
      }),
      { numRuns: numberOfRuns(1000) },
    );
  });
});

it('is the only word that begins so, whatever the case of its letters', () => {
  expect(onlyBegun('klart ', ['Ansvarig', 'Klart den'])).toBe('Klart den');
  expect(onlyBegun('s', ['Sign', 'Svar'])).toBeUndefined();
  expect(onlyBegun('x', ['Sign', 'Svar'])).toBeUndefined();
});

/** How many slips lead from one word to another, by trying all. */
function slips(typed: string, meant: string, known = new Map<string, number>()): number {
  if (typed === '' || meant === '') return Math.max(typed.length, meant.length);
  const key = `${typed}/${meant}`;
  const counted = known.get(key);
  if (counted !== undefined) return counted;
  const rest = (a: number, b: number) => slips(typed.slice(a), meant.slice(b), known);
  const swapped = `${typed.charAt(1)}${typed.charAt(0)}`;
  const isSwapped = typed.length > 1 && meant.startsWith(swapped);
  const least = Math.min(
    rest(1, 0) + 1,
    rest(0, 1) + 1,
    rest(1, 1) + (typed.charCodeAt(0) === meant.charCodeAt(0) ? 0 : 1),
    isSwapped ? rest(2, 2) + 1 : Infinity,
  );
  known.set(key, least);
  return least;
}
