import { describe, expect, it } from 'vitest';
import { hasShape, type Shape } from '../../src/document/shape.js';
import { documentShape, KIND_SHAPES, settingsShape, stepShape } from '../../src/document/shapes.js';
import { zodOf } from '../../src/document/zod-shape.js';
import { fc, numberOfRuns } from '../support/properties.js';

const SHAPES: [string, Shape][] = [
  ['settings', settingsShape],
  ['document', documentShape],
  ['step', stepShape],
  ...[...KIND_SHAPES].map(([kind, shape]): [string, Shape] => [String(kind), shape]),
];

/** Every character of the first plane where a name and where a step's id may hold it. */
const EACH_CHARACTER = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

/** Scalars that some shape takes, and some that none does. */
const SCALARS = [
  ...[
    'sv',
    'business',
    'operation',
    'anna',
    'A1',
    'Anna Berg',
    '2026-11-22',
    '2026-02-30',
    '2026-01-01..2026-01-09',
  ],
  ...[
    '',
    'A B',
    '\u202Ex',
    'x'.repeat(201),
    'Europe/Oslo',
    'Mars/Base',
    'a@b.se',
    'error',
    'off',
    'number',
    'numbers',
  ],
  ...[0, 1, 9, 14, 366, 1000, -1, 0.5, 1e9, Number.NaN, true, false, null, undefined],
];

/** Data that has a shape, but where chance puts something else in its place. */
function nearly(shape: Shape): fc.Arbitrary<unknown> {
  const stray = fc.oneof(fc.constantFrom(...SCALARS), fc.anything({ maxDepth: 1 }));
  return fc.oneof({ weight: 9, arbitrary: fitting(shape) }, { weight: 1, arbitrary: stray });
}

function fitting(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'object': {
      const keys = Object.fromEntries(Object.entries(shape.keys).map(([key, inner]) => [key, nearly(inner)]));
      const known = fc.record(keys, { requiredKeys: [] });
      return fc.oneof(
        known,
        fc.tuple(known, fc.constantFrom(...SCALARS)).map(([data, own]) => ({ ...data, own })),
      );
    }
    case 'record':
      return fc.dictionary(fc.constantFrom('anna', 'A1', 'x y', 'all', 'start'), nearly(shape.value), {
        maxKeys: 3,
      });
    case 'list':
      return fc.array(nearly(shape.item), { maxLength: 3 });
    case 'optional':
    case 'nullish':
      return fc.oneof(fc.constantFrom(undefined, null), nearly(shape.inner));
    case 'either':
      return fc.oneof(...shape.of.map(nearly));
    case 'word':
      return fc.constantFrom(...shape.words, 'other');
    default:
      return fc.constantFrom(...SCALARS);
  }
}

const runs = numberOfRuns(300);

describe('what has a shape', () => {
  it.each(SHAPES)('is for %s what zod makes of the same description', (_, shape) => {
    fc.assert(
      fc.property(nearly(shape), (data) => {
        expect(hasShape(shape, data)).toBe(zodOf(shape).safeParse(data).success);
      }),
      { numRuns: runs },
    );
  });
});

it.each([
  ['a text', stepShape.keys['responsible'] as Shape, (character: string) => `a${character}b`],
  ["a step's id", stepShape.keys['id'] as Shape, (character: string) => `A${character}1`],
])('takes in %s each character that zod takes', (_, shape, around) => {
  const authority = zodOf(shape);
  const differing = EACH_CHARACTER.filter((character) => {
    const text = around(character);
    return hasShape(shape, text) !== authority.safeParse(text).success;
  });
  expect(differing).toEqual([]);
});
