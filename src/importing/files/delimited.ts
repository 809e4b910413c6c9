import { rowsOf } from '../../text/delimited.js';
import { cellOf, type FoundRow, type FoundTable, MOST_COLUMNS, Rows } from '../checklist.js';
import { columnOf, columnsOf } from '../columns.js';
import { unusable } from '../../languages/unusable.js';

/**
 * Whether a text is a table as spreadsheets save it: a row of it is the head of a checklist, or each has as many cells, which
 * semicolons or tabs part. Commas part words too.
 */
export function isDelimited(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const areAlike = (sign: string) =>
    (lines[0] ?? '').includes(sign) && new Set(lines.map((line) => line.split(sign).length)).size === 1;
  if (lines.length > 1 && [';', '\t'].some(areAlike)) return true;
  for (const { cells } of rowsOf(text, isColumn)) if (cells && columnsOf(cells.map(cellOf))) return true;
  return false;
}

function isColumn(head: string): boolean {
  return columnOf(head) !== undefined;
}

/**
 * The table of a text as spreadsheets save it.
 *
 * @throws Unusable where quotation marks are opened that are never closed, or there are more rows than any checklist has
 */
export function delimitedTable(text: string): FoundTable {
  const all = new Rows();
  const rows: FoundRow[] = [];
  for (const { line, cells: texts } of rowsOf(text, isColumn)) {
    if (!texts) throw unusable('unclosed-quotation', { line });
    const cells = texts.map(cellOf);
    const beyond = cells.slice(MOST_COLUMNS).flat().join(' ');
    all.add({ place: { line }, cells: cells.slice(0, MOST_COLUMNS), beyond }, rows);
  }
  return { above: [], rows };
}
