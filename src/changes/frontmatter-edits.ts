import type { PlanDocument } from '../document/document.js';
import type { Edit } from '../text/edit.js';
import { endOfLine, lineEndOf } from '../text/source.js';
import { pointAt } from '../text/span.js';
import { entryOf, type YamlEntry, type YamlMap } from '../yaml/values.js';

/**
 * The edit that gives a key of the frontmatter a value; every other line stays as it is. A key that is not there comes
 * last in its map.
 *
 * @param path the key, or the map's key and the key inside it: `['dates', 'start']`
 * @param value what the key shall have
 */
export function setFrontmatter(
  document: PlanDocument,
  path: readonly [string, string?],
  value: string | number | boolean,
): Edit {
  const { yaml, span } = document.frontmatter;
  const [key, inner] = path;
  const lineEnd = lineEndOf(document.source.text);
  const scalar = typeof value === 'string' ? yamlScalar(value) : String(value);
  const entry = entryOf(yaml, key);
  const end = pointAt(endOfLine(document.source.text, span.end));
  if (inner === undefined) {
    return entry ? replaceValue(entry, scalar) : { span: end, text: `${lineEnd}${key}: ${scalar}` };
  }
  const map = entry?.value.type === 'map' ? entry.value : undefined;
  const innerEntry = map && entryOf(map, inner);
  if (innerEntry) return replaceValue(innerEntry, scalar);
  if (!entry) return { span: end, text: `${lineEnd}${key}:${lineEnd}  ${inner}: ${scalar}` };
  if (!map) return { span: entry.value.span, text: `${lineEnd}  ${inner}: ${scalar}` };
  const after = endOfLine(document.source.text, lastOffset(map));
  return {
    span: pointAt(after),
    text: `${lineEnd}${indentOf(document.source.text, map)}${inner}: ${scalar}`,
  };
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
