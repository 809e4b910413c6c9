/** A row of a table as spreadsheets save it (RFC 4180), with commas, semicolons or tabs between the cells. */
export interface Row {
  /** As spreadsheets count them, from 1. */
  readonly number: number;
  /** The line of the text that it begins in, from 1. */
  readonly line: number;
  /** Without blanks around them. */
  readonly cells: readonly string[];
}

/** A row of which a cell opens quotation marks that are never closed. The rows end with it. */
export interface UnclosedRow extends Omit<Row, 'cells'> {
  readonly cells: undefined;
}

const SEPARATORS = [';', ',', '\t'] as const;

/** Further cells of a row are not kept; nobody writes so many. */
export const MOST_CELLS = 500;

/**
 * Reads the rows of a text, those without content too. The separator is the one by which one of the first rows has the most
 * columns that are known, else the first the most columns; a first line `sep=;`, as Excel writes it, settles it.
 *
 * @param isKnown whether a column of this name is expected
 */
export function rowsOf(text: string, isKnown: (column: string) => boolean): Generator<Row | UnclosedRow> {
  const said = /^sep=([;,\t])\r?\n/i.exec(text);
  const from = said?.[0].length ?? 0;
  return recordsOf(text, from, said?.[1] ?? separatorOf(text, from, isKnown));
}

/** So many rows are looked at for columns that are known: a title may stand above them. */
const ROWS_TO_LOOK_AT = 20;

function separatorOf(text: string, from: number, isKnown: (column: string) => boolean): string {
  const scored = SEPARATORS.map((separator) => {
    let known = 0;
    let columns = 0;
    let rows = 0;
    for (const { cells } of recordsOf(text, from, separator)) {
      if (!cells || rows === ROWS_TO_LOOK_AT) break;
      if (cells.every((cell) => cell === '')) continue;
      if (rows++ === 0) columns = cells.length;
      known = Math.max(known, cells.filter(isKnown).length);
    }
    return { separator, known, columns };
  });
  scored.sort((a, b) => b.known - a.known || b.columns - a.columns);
  return scored[0]?.separator ?? ';';
}

function* recordsOf(text: string, from: number, separator: string): Generator<Row | UnclosedRow> {
  let at = from;
  let line = from === 0 ? 1 : 2;
  for (let number = 1; at < text.length; number++) {
    const begin = line;
    const cells: string[] = [];
    for (;;) {
      const cell = cellAt(text, at, separator);
      if (!cell) {
        yield { number, line: begin, cells: undefined };
        return;
      }
      at = cell.end;
      line += cell.text.split('\n').length - 1;
      if (cells.length <= MOST_CELLS) cells.push(cell.text.trim());
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
