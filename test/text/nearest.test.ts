import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.js';
import { fc } from '../support/properties.js';

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
});
