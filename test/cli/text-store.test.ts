import { expect, it } from 'vitest';
import { TextStore } from '../../src/cli/linting/text-store.js';
import { fc } from '../support/properties.js';

/** Texts by themselves, and texts that lie one behind the other in the same memory. */
const added = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constant('å'.repeat(50_000)),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }).map(sideBySide),
  ),
  { maxLength: 20 },
);

function sideBySide(texts: readonly string[]): Uint8Array[] {
  const memory = Buffer.from(texts.join(''));
  let at = 0;
  return texts.map((text) => memory.subarray(at, (at += Buffer.byteLength(text))));
}

it('gives what was added, in its order, however it lies in memory', () => {
  fc.assert(
    fc.property(added, (texts) => {
      const all = texts.flat();
      const store = new TextStore();
      for (const text of all) store.add(text);
      const expected = Buffer.concat(all.map((text) => Buffer.from(text)));
      expect(store.isEmpty).toBe(expected.length === 0);
      expect(Buffer.concat(store.take()).equals(expected)).toBe(true);
      expect(store.isEmpty).toBe(true);
    }),
  );
});

it('leaves in its place what follows one another in memory, and takes together what does not', () => {
  const memory = Buffer.alloc(1 << 20, 'x');
  const store = new TextStore();
  for (let at = 0; at < memory.length; at += 1000) store.add(memory.subarray(at, at + 1000));
  const [all, ...more] = store.take();
  expect([all?.buffer === memory.buffer, all?.length, more]).toEqual([true, memory.length, []]);

  for (let at = 0; at < memory.length; at += 2000) store.add(memory.subarray(at, at + 1000));
  expect(store.take().length).toBeLessThan(20);
});
