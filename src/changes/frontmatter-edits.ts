import type { PlanDocument } from '../document/document.js';
import type { Edit } from '../text/edit.js';
import { endOfLine, lineEndOf } from '../text/source.js';
import { pointAt } from '../text/span.js';
import { entryOf, type YamlEntry, type YamlMap } from '../yaml/values.js';

/** A value as the frontmatter holds it. */
type Scalar = string | number | boolean;

/**
 * The edit that gives a key of the frontmatter a value; every other line stays as it is. A key that is not there comes
 * last in its map.
 *
 * @param value what the key shall have
 */
export function setFrontmatter(document: PlanDocument, key: string, value: Scalar): Edit {
  const entry = entryOf(document.frontmatter.yaml, key);
  const scalar = scalarOf(value);
  return entry ? replaceValue(entry, scalar) : atEnd(document, `${key}: ${scalar}`);
}

/**
 * The edits that give keys inside a map of the frontmatter values. Where nothing stands there that could take them one by
 * one (no such key, `{}`, `null`), they are one edit.
 */
export function setInMap(
  document: PlanDocument,
  key: string,
  values: readonly (readonly [string, Scalar])[],
): Edit[] {
  if (values.length === 0) return [];
  const { text } = document.source;
  const lineEnd = lineEndOf(text);
  const entry = entryOf(document.frontmatter.yaml, key);
  const map = entry?.value.type === 'map' && entry.value.entries.length > 0 ? entry.value : undefined;
  if (map) return values.map(([inner, value]) => setInner(text, map, inner, scalarOf(value)));
  const lines = values.map(([inner, value]) => `${lineEnd}  ${inner}: ${scalarOf(value)}`).join('');
  if (!entry) return [atEnd(document, `${key}:${lines}`)];
  const behindKey = text.indexOf(':', entry.keySpan.end) + 1;
  return [{ span: { start: behindKey, end: Math.max(behindKey, entry.value.span.end) }, text: lines }];
}

function scalarOf(value: Scalar): string {
  return typeof value === 'string' ? yamlScalar(value) : String(value);
}

function atEnd({ source: { text }, frontmatter: { span } }: PlanDocument, line: string): Edit {
  return { span: pointAt(endOfLine(text, span.end)), text: lineEndOf(text) + line };
}

/** Gives a key of a map that has keys a value; a new one comes last, in braces behind a comma. */
function setInner(text: string, map: YamlMap, inner: string, scalar: string): Edit {
  const known = entryOf(map, inner);
  if (known) return replaceValue(known, scalar);
  const last = lastOffset(map);
  if (text[map.span.start] === '{') return { span: pointAt(last), text: `, ${inner}: ${scalar}` };
  const line = `${lineEndOf(text)}${indentOf(text, map)}${inner}: ${scalar}`;
  return { span: pointAt(endOfLine(text, last)), text: line };
}

function replaceValue({ value }: YamlEntry, scalar: string): Edit {
  const isEmpty = value.span.start === value.span.end;
  return { span: value.span, text: isEmpty ? ` ${scalar}` : scalar };
}

function lastOffset(map: YamlMap): number {
  const last = map.entries[map.entries.length - 1];
  return last ? Math.max(last.value.span.end, last.keySpan.end) : map.span.end;
}

function indentOf(text: string, map: YamlMap): string {
  const first = map.entries[0]?.keySpan.start ?? 0;
  const line = text.lastIndexOf('\n', first - 1) + 1;
  return text.slice(line, first).replace(/\S/g, ' ');
}

/** Words that YAML reads as something else than text. */
const NOT_TEXT = /^(?:~|null|true|false|yes|no|on|off|[-+.]?(?:\d|inf|nan).*)$/i;

/** A text as a YAML scalar: plain where that reads back as the same text, else in quotes. */
export function yamlScalar(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isPlain =
    /^[\p{L}\d/](?:[^:#\p{C}]|:(?! )|(?<! )#)*$/u.test(text) && !/[\s:]$/.test(text) && !NOT_TEXT.test(text);
  return isDate || isPlain ? text : quoted(text);
}

/** In double quotes, or as formatters have it in single ones, where double ones stand in the text. */
function quoted(text: string): string {
  const fitsSingle = text.includes('"') && !/[\\\p{C}]/u.test(text);
  return fitsSingle ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
