import type { RelatedPlace } from './finding.js';

/**
 * One file's text. A byte order mark is not part of `text`, so offsets are those an editor counts; `bom` remembers to
 * write it back.
 */
export interface Source {
  /** The path that people see: relative to the working directory, `/` between. */
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
}

/** A place as people and JSON name it: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Makes a source of decoded text, taking the byte order mark off. */
export function makeSource(path: string, decoded: string): Source {
  const bom = decoded.startsWith(BYTE_ORDER_MARK);
  return { path, text: bom ? decoded.slice(1) : decoded, bom };
}

/** A text as the file that a source was read from would hold it: with the byte order mark that it had. */
export function withMark({ bom }: Source, text: string): string {
  return bom ? BYTE_ORDER_MARK + text : text;
}

const lineStartsOf = new WeakMap<Source, number[]>();

function lineStarts(source: Source): number[] {
  const known = lineStartsOf.get(source);
  if (known) return known;
  const starts = source.text.includes('\r') ? lineStartsOfAny(source.text) : lineStartsOfUnix(source.text);
  lineStartsOf.set(source, starts);
  return starts;
}

function lineStartsOfUnix(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

function lineStartsOfAny(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lineIndexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line and column of an offset. An offset beyond the text counts as its end. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  const inside = Math.min(Math.max(offset, 0), source.text.length);
  const index = lineIndexAt(starts, inside);
  return { line: index + 1, column: inside - (starts[index] as number) + 1, offset: inside };
}

/** Where an offset is, for a finding that points to it from elsewhere. */
export function placeAt(source: Source, offset: number): RelatedPlace {
  return { path: source.path, line: positionAt(source, offset).line };
}

/** The text of a line (from 1) without its line end; empty beyond the last line. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return '';
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/[\r\n]+$/, '');
}

/** The line end the text uses: that of its first line, `\n` where there is none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The start of the line that an offset stands in. Unlike a search it ends there, whichever line ends the text has. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** The end of the line that an offset stands in, before its line end, or where the text is to end. */
export function endOfLine(text: string, offset: number, last = text.length): number {
  let end = offset;
  while (end < last && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
