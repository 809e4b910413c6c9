import { LONGEST_LINE } from '../changes/wrapped.js';
import { linkedMarkdown } from '../markdown/addresses.js';
import type { FoundRow } from './checklist.js';
import { longLines } from '../changes/long-lines.js';

/**
 * Cells are filled up with blanks in tables that this leaves no larger, in columns of text: of one long cell in many rows it
 * would be more than can be kept.
 */
const LARGEST_FILLED = 200_000;

/** A table as formatters set it, its first row above the others. What stands on lines of their own in a cell, a slash parts. */
export function gfmTable(rows: readonly FoundRow[], lineEnd: string): string {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const texts = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => cellText((cells[column] ?? []).join(' / '))),
  );
  const widths = Array.from({ length: width }, (_, column) =>
    texts.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 3),
  );
  const [head = [], ...others] = texts;
  const isFilled = rows.length * widths.reduce((sum, cell) => sum + cell, 0) <= LARGEST_FILLED;
  const dashes = widths.map((cell) => '-'.repeat(isFilled ? cell : 3));
  const table = [head, dashes, ...others].map((cells) =>
    tableLine(isFilled ? cells.map((cell, column) => filledUp(cell, widths[column] ?? 0)) : cells),
  );
  if (table.every((line) => line.length <= LONGEST_LINE)) return table.join(lineEnd);
  return [longLines('disable'), '', ...table, '', longLines('enable')].join(lineEnd);
}

function tableLine(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}

function filledUp(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

function cellText(text: string): string {
  return linkedMarkdown(text).replace(/\|/g, '\\|');
}

/** Signs of two columns: those of East Asia, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;
/** Signs that stand on the one before. */
const NARROW = /\p{M}/gu;

/** How many columns a text takes. */
function widthOf(text: string): number {
  const marks = text.match(NARROW)?.length ?? 0;
  return Array.from(text).length - marks + (text.match(WIDE)?.length ?? 0);
}
