import { isRecord } from '../text/is-record.js';

/**
 * What data must be, said as data: so that whether it is can be told at once, as for nearly every file it can, and zod,
 * which says why not and which takes long to load, is made of the same description only where something is wrong.
 */
export type Shape =
  | { readonly is: 'string' | 'number'; readonly checks: readonly Check[] }
  | { readonly is: 'boolean' }
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'list'; readonly item: Shape }
  | { readonly is: 'record'; readonly key: Shape; readonly value: Shape }
  | ObjectShape
  | { readonly is: 'optional' | 'nullish'; readonly inner: Shape }
  | { readonly is: 'either'; readonly of: readonly Shape[]; readonly message: string };

/** An object with these keys, and with others where it is loose. */
export interface ObjectShape {
  readonly is: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly isLoose: boolean;
}

/** What a string or a number must be beside one, and the id of the message where it is not. Lengths in UTF-16 code units. */
export type Check =
  | {
      readonly checks: 'pattern';
      readonly pattern: () => RegExp;
      /** What matches this matches the pattern too, and it is quicker. */
      readonly plain: RegExp | undefined;
      readonly message: string;
    }
  | { readonly checks: 'least' | 'most'; readonly length: number; readonly message: string }
  | { readonly checks: 'that'; readonly holds: (value: never) => boolean; readonly message: string };

/** @param plain a pattern for most of what matches, where the one for all of it knows all letters and so is slow */
export const pattern = (regex: () => RegExp, message: string, plain?: RegExp): Check => ({
  checks: 'pattern',
  pattern: regex,
  plain,
  message,
});
export const minLength = (length: number, message: string): Check => ({ checks: 'least', length, message });
export const maxLength = (length: number, message: string): Check => ({ checks: 'most', length, message });
export const that = (holds: (value: never) => boolean, message: string): Check => ({
  checks: 'that',
  holds,
  message,
});

export const string = (...checks: Check[]): Shape => ({ is: 'string', checks });
export const number = (...checks: Check[]): Shape => ({ is: 'number', checks });
export const boolean = (): Shape => ({ is: 'boolean' });
export const oneOf = (words: readonly string[]): Shape => ({ is: 'word', words });
export const list = (item: Shape): Shape => ({ is: 'list', item });
export const record = (key: Shape, value: Shape): Shape => ({ is: 'record', key, value });
export const looseObject = (keys: Readonly<Record<string, Shape>>): ObjectShape => ({
  is: 'object',
  keys,
  isLoose: true,
});
export const strictObject = (keys: Readonly<Record<string, Shape>>): ObjectShape => ({
  is: 'object',
  keys,
  isLoose: false,
});
export const optional = (inner: Shape): Shape => ({ is: 'optional', inner });
export const nullish = (inner: Shape): Shape => ({ is: 'nullish', inner });
/** @param message the id of the message where it is none of them */
export const either = (of: readonly Shape[], message: string): Shape => ({ is: 'either', of, message });

/** Whether data has a shape. Agrees with what zod makes of the same description. */
export function hasShape(shape: Shape, data: unknown): boolean {
  switch (shape.is) {
    case 'string':
      return typeof data === 'string' && passes(shape.checks, data);
    case 'number':
      return typeof data === 'number' && Number.isFinite(data) && passes(shape.checks, data);
    case 'boolean':
      return typeof data === 'boolean';
    case 'word':
      return typeof data === 'string' && shape.words.includes(data);
    case 'optional':
      return data === undefined || hasShape(shape.inner, data);
    case 'nullish':
      return data === undefined || data === null || hasShape(shape.inner, data);
    case 'either':
      return shape.of.some((one) => hasShape(one, data));
    case 'list':
      return Array.isArray(data) && data.every((item) => hasShape(shape.item, item));
    case 'record':
      if (!isRecord(data)) return false;
      for (const key in data)
        if (!hasShape(shape.key, key) || !hasShape(shape.value, data[key])) return false;
      return true;
    case 'object': {
      if (!isRecord(data)) return false;
      for (const key in shape.keys) if (!hasShape(shape.keys[key] as Shape, data[key])) return false;
      if (!shape.isLoose) for (const key in data) if (!Object.hasOwn(shape.keys, key)) return false;
      return true;
    }
  }
}

function passes(checks: readonly Check[], value: string | number): boolean {
  for (const check of checks) if (!holds(check, value)) return false;
  return true;
}

function holds(check: Check, value: string | number): boolean {
  if (check.checks === 'that') return check.holds(value as never);
  const text = value as string;
  if (check.checks === 'pattern') return check.plain?.test(text) === true || check.pattern().test(text);
  return check.checks === 'least' ? text.length >= check.length : text.length <= check.length;
}
