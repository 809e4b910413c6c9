import type * as z from 'zod/mini';
import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import { dateMessage } from './field-values.js';
import type { Fault } from './document.js';

/** What a shape finds wrong with data, each at the place that `spanAt` gives for its path. */
export function shapeFaults(
  shape: z.ZodMiniType,
  data: unknown,
  spanAt: (path: readonly PropertyKey[], issue: z.core.$ZodIssue) => Span,
  rule: string,
): Fault[] {
  const result = shape.safeParse(data);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const value = valueAt(data, issue.path);
    const isDate = issue.message === 'shape-date';
    return {
      rule: isDate ? 'invalid-date' : rule,
      message: isDate ? dateMessage(typeof value === 'string' ? value : '') : issueMessage(issue, value),
      span: spanAt(issue.path, issue),
    };
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function issueMessage(issue: z.core.$ZodIssue, value: unknown): Message {
  const key = issue.path.map(String).join('.');
  const text = isScalar(value) ? String(value) : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return message('shape-unknown-key', { key: issue.keys.join(', '), nearest: '', known: '' });
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined) return message('shape-missing', { key });
      return message('shape-choice', {
        key,
        text,
        choices: choices.join(', '),
        nearest: nearest(text, choices) ?? '',
      });
    }
    case 'invalid_type':
      if (value === undefined || value === null) return message('shape-missing', { key });
      return message('shape-type', { key, text, expected: issue.expected });
    case 'invalid_key':
      return message('shape-slug', { key, text: String(issue.path.at(-1)) });
  }
  if (issue.message.startsWith('shape-')) {
    return message(issue.message as 'shape-slug', { key, text });
  }
  return message('shape-other', { key, detail: issue.message });
}
