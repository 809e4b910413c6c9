import { message } from '../languages/messages.js';
import { MOST_CELLS, type Row, rowsOf } from '../text/delimited.js';
import type { Message } from '../text/finding.js';

/** A table as spreadsheets save it. */
export interface Table {
  readonly header: readonly string[];
  /** The rows under the header that hold anything; the header is row 1. */
  readonly rows: readonly Row[];
}

/** What is wrong with a file of answers, and in which line. */
export interface TableFault {
  readonly message: Message;
  readonly line: number;
}

/** Nobody asks more people; what is larger is no file of answers. */
const MOST_ROWS = 100_000;

/**
 * Reads a table.
 *
 * @param isKnown whether a column of this name is expected
 */
export function readTable(text: string, isKnown: (column: string) => boolean): Table | TableFault {
  const rows: Row[] = [];
  let header: readonly string[] | undefined;
  for (const row of rowsOf(text, isKnown)) {
    const { line } = row;
    if (!row.cells) return { message: message('answers-quote', { row: row.number }), line };
    if (row.cells.length > MOST_CELLS)
      return { message: message('answers-columns', { most: MOST_CELLS }), line };
    if (row.cells.every((cell) => cell === '')) continue;
    if (!header) {
      header = row.cells;
      continue;
    }
    if (rows.length === MOST_ROWS) return { message: message('answers-rows', { most: MOST_ROWS }), line };
    rows.push(row);
  }
  return header ? { header, rows } : { message: message('answers-empty', {}), line: 1 };
}
