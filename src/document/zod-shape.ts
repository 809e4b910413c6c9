import * as z from 'zod/mini';
import type { Check, Shape } from './shape.js';

const made = new WeakMap<Shape, z.ZodMiniType>();

/** The zod schema of a shape, the same one each time. Its messages are the ids of ours. */
export function zodOf(shape: Shape): z.ZodMiniType {
  let schema = made.get(shape);
  if (!schema) made.set(shape, (schema = makeSchema(shape)));
  return schema;
}

function makeSchema(shape: Shape): z.ZodMiniType {
  switch (shape.is) {
    case 'string':
      return z.string().check(...shape.checks.map((check) => zodCheck<string>(check)));
    case 'number':
      return z.number().check(...shape.checks.map((check) => zodCheck<number>(check)));
    case 'boolean':
      return z.boolean();
    case 'word':
      return z.enum(shape.words as [string, ...string[]]);
    case 'optional':
      return z.optional(zodOf(shape.inner));
    case 'nullish':
      return z.nullish(zodOf(shape.inner));
    case 'either':
      return z.union(shape.of.map(zodOf) as [z.ZodMiniType], shape.message);
    case 'list':
      return z.array(zodOf(shape.item));
    case 'record':
      return z.record(zodOf(shape.key) as z.ZodMiniType<string, string>, zodOf(shape.value));
    case 'object': {
      const keys = Object.fromEntries(Object.entries(shape.keys).map(([key, inner]) => [key, zodOf(inner)]));
      return shape.isLoose ? z.looseObject(keys) : z.strictObject(keys);
    }
  }
}

function zodCheck<T extends string | number>(check: Check): z.core.$ZodCheck<T> {
  const { message } = check;
  if (check.checks === 'that') return z.refine(check.holds as (value: T) => boolean, message);
  const ofText =
    check.checks === 'pattern'
      ? z.regex(check.pattern(), message)
      : check.checks === 'least'
        ? z.minLength(check.length, message)
        : z.maxLength(check.length, message);
  return ofText as z.core.$ZodCheck<T>;
}
