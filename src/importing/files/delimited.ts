import { rowsOf } from '../../text/delimited.js';
import { cellOf, type FoundRow, type FoundTable, MOST_COLUMNS, Rows } from '../checklist.js';
import { columnOf } from '../columns.js';

/**
 * The table of a text as spreadsheets save it.
 *
 * @throws Error where quotation marks are opened that are never closed, or there are more rows than any checklist has
 */
export function delimitedTable(text: string): FoundTable {
  const all = new Rows();
  const rows: FoundRow[] = [];
  for (const { line, cells } of rowsOf(text, (column) => columnOf(column) !== undefined)) {
    if (!cells) throw new Error(`line ${line} opens quotation marks that are never closed`);
    all.add({ place: { line }, cells: cells.slice(0, MOST_COLUMNS).map(cellOf) }, rows);
  }
  return { above: [], rows };
}
