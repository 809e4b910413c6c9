import type { Status } from '../../status/status.js';
import { markdownCode } from '../../text/markdown-code.js';
import { visible } from '../../text/visible.js';
import type { Speech } from '../speech.js';

/** Draws a part of the report, with its heading; nothing where there is nothing to show. One with words of its own loads them. */
export type DrawPart = (status: Status, speech: Speech) => string | Promise<string>;

/** More rows of a list are not shown. */
const LONGEST_LIST = 50;

/** A text of documents, that can do nothing in Markdown. */
export function text(value: string): string {
  return value === '' ? '' : markdownCode(visible(value));
}

/** A table of cells that are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar divides cells even in code.
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}

/** A table with a row for each of the first of some entries, and how many more there are. */
export function list<Entry>(
  heads: readonly string[],
  entries: readonly Entry[],
  cells: (entry: Entry) => readonly string[],
  { labels }: Speech,
): string {
  const left = entries.length - LONGEST_LIST;
  const more = left > 0 ? `\n${labels.and(left)}\n` : '';
  return `${table(heads, entries.slice(0, LONGEST_LIST).map(cells))}${more}`;
}

/** The parts that there are, under each other. */
export function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
