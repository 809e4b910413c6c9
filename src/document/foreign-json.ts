import { isRecord } from '../text/is-record.js';
import { visible } from '../text/visible.js';
import type { Shape } from './shape.js';
import { type Misshapen, shapedCopy } from './shaped-copy.js';

/** Data that was read, or why it cannot be, with the place and what was expected there. */
export type ForeignReading = { readonly copy: unknown } | { readonly fault: string };

/**
 * Reads JSON that a program of ours may have written, and strangers may have changed.
 *
 * @param kind what it is meant to be, such as `the JSON of “serviceplan status”`
 */
export function readForeignJson(text: string, shape: Shape, kind: string): ForeignReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { fault: `${placeInJson(text, error)}no valid JSON` };
  }
  const version: unknown = isRecord(data) ? data['version'] : undefined;
  if (typeof version !== 'number') return { fault: `it is not ${kind}: it has no version` };
  if (version !== 1)
    return { fault: `version: it is of version ${version}, and this serviceplan reads version 1 only` };
  const read = shapedCopy(shape, data);
  return 'copy' in read ? read : { fault: misshapenText(read) };
}

/** Where JSON breaks off, as line and column, both from 1; empty where V8 does not tell, as of a letter in the wrong place. */
function placeInJson(text: string, error: unknown): string {
  const { message } = error as Error;
  const told = message.includes('end of JSON input') ? text.length : /at position (\d+)/.exec(message)?.[1];
  if (told === undefined) return '';
  const before = text.slice(0, Number(told));
  const line = before.split('\n').length;
  return `${line}:${before.length - before.lastIndexOf('\n')}: `;
}

/** More of a text that is not as expected is not shown. UTF-16 code units. */
const LONGEST_QUOTE = 60;

/** What data lacks of its shape, in a sentence. */
function misshapenText({ place, expected, found, nearest }: Misshapen): string {
  const meant = nearest === undefined ? '' : `; did you mean “${nearest}”?`;
  const where = place === '' ? 'the whole' : place;
  if (found === undefined) return `${where} is missing; it must be ${expected}`;
  return `${where} must be ${expected}, not ${quoted(found)}${meant}`;
}

function quoted(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object' && found !== null) return 'an object';
  const text = visible(String(found));
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return typeof found === 'string' ? `“${shown}”` : shown;
}
