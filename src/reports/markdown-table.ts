import { markdownCode } from '../text/markdown-code.js';
import { visible } from '../text/visible.js';

/** More rows of a list are not shown. */
export const LONGEST_TABLE = 50;

/** A text of documents, that can do nothing in Markdown. */
export function markdownText(value: string): string {
  return value === '' ? '' : markdownCode(visible(value));
}

/** A table of GitHub's Markdown. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar divides cells even in code.
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(heads) + line(heads.map(() => '---')) + rows.map(line).join('');
}
