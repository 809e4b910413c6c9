import { nearest } from '../text/nearest.js';
import type { Check, Shape } from './shape.js';

/** Where data differs from its shape, and what is expected there. */
export interface Misshapen {
  /** Such as `documents[3].steps[0].due`; empty where it is the whole. */
  readonly place: string;
  /** What the place must be, such as `a date, YYYY-MM-DD`. */
  readonly expected: string;
  readonly found: unknown;
  /** The word that was most likely meant. */
  readonly nearest?: string | undefined;
}

/**
 * Data that strangers may have written, copied as far as a shape knows it: keys that it does not know are left out, and
 * known ones stand in the order in which the shape has them. The messages of the shape's checks say what is expected.
 *
 * @returns the copy, or the first place where the data differs from the shape
 */
export function shapedCopy(shape: Shape, data: unknown): { readonly copy: unknown } | Misshapen {
  try {
    return { copy: copied(shape, data, '') };
  } catch (reason) {
    if (reason instanceof Difference) return reason.misshapen;
    throw reason;
  }
}

class Difference extends Error {
  constructor(readonly misshapen: Misshapen) {
    super();
  }
}

function differs(place: string, expected: string, found: unknown, near?: string): never {
  throw new Difference({ place, expected, found, nearest: near });
}

function copied(shape: Shape, data: unknown, place: string): unknown {
  switch (shape.is) {
    case 'string':
      if (typeof data !== 'string') differs(place, expectedOf(shape.checks) ?? 'text', data);
      return checked(shape.checks, data, place);
    case 'number':
      if (typeof data !== 'number') differs(place, expectedOf(shape.checks) ?? 'a number', data);
      return checked(shape.checks, data, place);
    case 'boolean':
      return typeof data === 'boolean' ? data : differs(place, 'true or false', data);
    case 'word':
      return wordOf(shape.words, data, place);
    case 'nullish':
      return data === undefined || data === null ? data : copied(shape.inner, data, place);
    case 'optional':
      return data === undefined ? undefined : copied(shape.inner, data, place);
    case 'list':
      if (!Array.isArray(data)) differs(place, 'a list', data);
      return data.map((item: unknown, index) => copied(shape.item, item, `${place}[${index}]`));
    case 'object': {
      if (typeof data !== 'object' || data === null || Array.isArray(data)) differs(place, 'an object', data);
      const copy: Record<string, unknown> = {};
      for (const [key, inner] of Object.entries(shape.keys)) {
        const value = Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
        const own = copied(inner, value, place === '' ? key : `${place}.${key}`);
        if (own !== undefined) copy[key] = own;
      }
      return copy;
    }
    default:
      throw new Error(`no copy is made of what is ${shape.is}`);
  }
}

function expectedOf(checks: readonly Check[]): string | undefined {
  return checks[0]?.message;
}

function checked(checks: readonly Check[], value: string | number, place: string): string | number {
  for (const check of checks) {
    const holds =
      check.checks === 'that'
        ? check.holds(value as never)
        : check.checks === 'pattern'
          ? check.pattern().test(String(value))
          : check.checks === 'least'
            ? String(value).length >= check.length
            : String(value).length <= check.length;
    if (!holds) differs(place, check.message, value);
  }
  return value;
}

function wordOf(words: readonly string[], data: unknown, place: string): string {
  if (typeof data === 'string' && words.includes(data)) return data;
  const expected = words.length === 1 ? `“${words.join()}”` : `one of ${words.join(', ')}`;
  return differs(place, expected, data, typeof data === 'string' ? nearest(data, words) : undefined);
}
