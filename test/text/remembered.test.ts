import { describe, expect, it } from 'vitest';
import { detached } from '../../src/text/detached.js';
import { remembered } from '../../src/text/remembered.js';
import { fc } from '../support/properties.js';

describe('what is remembered of a text', () => {
  const texts = fc.oneof(fc.constantFrom('A1', 'A2', ''), fc.string({ maxLength: 200 }));

  it('is what would be made of it, however often and among whatever others it is asked', () => {
    const make = (text: string) => (text.length % 3 === 0 ? undefined : { length: text.length, text });
    const known = remembered(make);
    fc.assert(
      fc.property(fc.array(texts), (asked) => {
        for (const text of asked) expect(known(text)).toEqual(make(text));
      }),
    );
  });

  it('is made once, nothing too, until there are too many', () => {
    let made = 0;
    const known = remembered(() => {
      made++;
    });
    for (const text of ['a', 'b', 'a', 'a', 'b']) known(text);
    expect(made).toBe(2);
    for (let other = 0; other < 5000; other++) known(`other ${other}`);
    known('a');
    expect(made).toBe(5003);
  });

  it('is not kept of long texts', () => {
    let made = 0;
    const known = remembered(() => ++made);
    const long = 'x'.repeat(1000);
    expect([known(long), known(long)]).toEqual([1, 2]);
  });
});

it('a text cut out of another is the same, halves of pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(detached(text)).toBe(text);
      const half = `${text}\uD83D`;
      expect(detached(half)).toBe(half);
    }),
  );
});
