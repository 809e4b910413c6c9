import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';

/** A table as spreadsheets save it (RFC 4180), with commas, semicolons or tabs between the cells. */
export interface Table {
  readonly header: readonly string[];
  /** The rows under the header that hold anything. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** As spreadsheets count them: the header is row 1. */
  readonly number: number;
  /** The line of the file that it begins in, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with a file of answers, and in which line. */
export interface TableFault {
  readonly message: Message;
  readonly line: number;
}

const SEPARATORS = [';', ',', '\t'] as const;

/** Nobody asks more people, or more of them; what is larger is no file of answers. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

/**
 * Reads a table. The separator is the one by which the first row has the most columns that are known, else the most columns;
 * a first line `sep=;`, as Excel writes it, settles it.
 *
 * @param isKnown whether a column of this name is expected
 */
export function readTable(text: string, isKnown: (column: string) => boolean): Table | TableFault {
  const said = /^sep=([;,\t])\r?\n/i.exec(text);
  const from = said?.[0].length ?? 0;
  const separator = said?.[1] ?? separatorOf(text, from, isKnown);
  const rows: Row[] = [];
  let header: readonly string[] | undefined;
  for (const row of recordsOf(text, from, separator)) {
    if ('message' in row) return row;
    if (row.cells.length > MOST_COLUMNS)
      return { message: message('answers-columns', { most: MOST_COLUMNS }), line: row.line };
    if (row.cells.every((cell) => cell === '')) continue;
    if (!header) {
      header = row.cells;
      continue;
    }
    if (rows.length === MOST_ROWS)
      return { message: message('answers-rows', { most: MOST_ROWS }), line: row.line };
    rows.push(row);
  }
  return header ? { header, rows } : { message: message('answers-empty', {}), line: 1 };
}

function separatorOf(text: string, from: number, isKnown: (column: string) => boolean): string {
  const scored = SEPARATORS.map((separator) => {
    for (const row of recordsOf(text, from, separator)) {
      if ('message' in row) break;
      if (row.cells.every((cell) => cell === '')) continue;
      return { separator, known: row.cells.filter(isKnown).length, columns: row.cells.length };
    }
    return { separator, known: 0, columns: 0 };
  });
  scored.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return scored[0]?.separator ?? ';';
}

/** The rows of a text one after the other, those without content too; cells are without blanks around them. */
function* recordsOf(text: string, from: number, separator: string): Generator<Row | TableFault> {
  let at = from;
  let line = from === 0 ? 1 : 2;
  for (let number = 1; at < text.length; number++) {
    const begin = line;
    const cells: string[] = [];
    for (;;) {
      const cell = cellAt(text, at, separator);
      if (!cell) {
        yield { message: message('answers-quote', { row: number }), line: begin };
        return;
      }
      at = cell.end;
      line += cell.text.split('\n').length - 1;
      if (cells.length <= MOST_COLUMNS) cells.push(cell.text.trim());
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    yield { number, line: begin, cells };
  }
}

/** A cell, and where what ends it stands; nothing where quotation marks are opened and never closed. */
function cellAt(text: string, from: number, separator: string): { text: string; end: number } | undefined {
  const begin = startOfQuoted(text, from);
  if (begin === undefined) {
    const end = endOfCell(text, from, separator);
    return { text: text.slice(from, end), end };
  }
  const close = endOfQuoted(text, begin);
  if (close < 0) return undefined;
  const end = endOfCell(text, close + 1, separator);
  return { text: text.slice(begin, close).replaceAll('""', '"') + text.slice(close + 1, end), end };
}

function startOfQuoted(text: string, from: number): number | undefined {
  let at = from;
  while (text[at] === ' ') at++;
  return text[at] === '"' ? at + 1 : undefined;
}

/** Where the quotation mark stands that ends a cell; a doubled one is part of it. Negative where there is none. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
