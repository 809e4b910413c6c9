import type * as z from 'zod/mini';
import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { dateFault } from './field-values.js';
import type { Fault } from './document.js';
import type { Shape } from './shape.js';
import type { ShapeAuthority, SpanAt } from './unshapely.js';
import { isoDate } from './shapes.js';
import { zodOf } from './zod-shape.js';

/** The authority for shapes: zod says what is wrong. */
export const shapeFaults: ShapeAuthority = (shape, data, spanAt, rule) => {
  const result = zodOf(shape).safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(issue, shape, spanAt, rule);
    const value = valueAt(data, issue.path);
    const span = spanAt(issue.path, issue.code === 'invalid_key' ? 'key' : undefined);
    if (issue.message === 'shape-date') return dateFault(typeof value === 'string' ? value : '', span);
    return { rule, message: issueMessage(issue, value, shape), span, ...choiceMeant(issue, value, span) };
  });
};

/** Each unknown key at its own place, with the known one that it is nearest to. */
function unknownKeys(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  shape: Shape,
  spanAt: SpanAt,
  rule: string,
): Fault[] {
  const known = keysAt(shape, path);
  return keys.map((key) => {
    const values = { key, nearest: nearest(key, known) ?? '', known: known.join(', ') };
    return { rule, message: message('shape-unknown-key', values), span: spanAt([...path, key], 'key') };
  });
}

/** The keys that may stand where a path leads to. */
function keysAt(shape: Shape, path: readonly PropertyKey[]): string[] {
  const found = shapeAt(shape, path);
  return found?.is === 'object' ? Object.keys(found.keys) : [];
}

/** What data must be where a path leads to, if it is there; nothing where the path leads nowhere. */
function shapeAt(shape: Shape, path: readonly PropertyKey[]): Shape | undefined {
  if (shape.is === 'optional' || shape.is === 'nullish') return shapeAt(shape.inner, path);
  const [key, ...rest] = path;
  if (key === undefined) return shape;
  const inner = innerAt(shape, key);
  return inner && shapeAt(inner, rest);
}

function innerAt(shape: Shape, key: PropertyKey): Shape | undefined {
  switch (shape.is) {
    case 'list':
      return shape.item;
    case 'record':
      return shape.value;
    case 'object':
      return shape.keys[String(key)];
    default:
      return undefined;
  }
}

/** The choice that a word most likely means; no slip of the pen where only its letter case is another. */
function choiceMeant(issue: z.core.$ZodIssue, value: unknown, span: Span): Pick<Fault, 'fix' | 'suggestion'> {
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return {};
  const meant = nearest(value, issue.values.map(String));
  if (meant === undefined) return {};
  const edits = [{ span, text: meant }];
  return meant === value.toLowerCase() ? { fix: edits } : { suggestion: edits };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function issueMessage(issue: z.core.$ZodIssue, value: unknown, shape: Shape): Message {
  const key = issue.path.map(String).join('.');
  const text = isScalar(value) ? String(value) : '';
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined) return message('shape-missing', { key });
      return message('shape-choice', {
        key,
        text: isScalar(value) || value === null ? text : Array.isArray(value) ? '[…]' : '{…}',
        choices: choices.join(', '),
        nearest: nearest(text, choices) ?? '',
      });
    }
    case 'invalid_type': {
      if (value === undefined || value === null) return message('shape-missing', { key });
      // To zod a date is a text like any other.
      const expected = shapeAt(shape, issue.path) === isoDate ? 'date' : issue.expected;
      return message('shape-type', { key, text, expected });
    }
    case 'invalid_key':
      return message('shape-slug', { key, text: String(issue.path.at(-1)) });
  }
  if (issue.message === 'shape-time-zone') {
    return message('shape-time-zone', {
      text,
      nearest: nearest(text, Intl.supportedValuesOf('timeZone')) ?? '',
    });
  }
  if (issue.message.startsWith('shape-')) {
    return message(issue.message as 'shape-slug', { key, text });
  }
  return message('shape-other', { key, detail: issue.message });
}
