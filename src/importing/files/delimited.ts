import { rowsOf } from '../../text/delimited.js';
import { cellOf, type FoundRow, type FoundTable } from '../checklist.js';
import { columnOf } from '../columns.js';

/**
 * The table of a text as spreadsheets save it.
 *
 * @returns the line in which quotation marks are opened that are never closed, where there is such a one
 */
export function delimitedTable(text: string): FoundTable | { readonly unclosed: number } {
  const rows: FoundRow[] = [];
  for (const { line, cells } of rowsOf(text, (column) => columnOf(column) !== undefined)) {
    if (!cells) return { unclosed: line };
    rows.push({ place: { line }, cells: cells.map(cellOf) });
  }
  return { above: [], rows };
}
