import { wrapped } from '../changes/wrapped.js';
import { startSafely } from '../markdown/safe-lines.js';

/**
 * A paragraph or an item of a list as it stands in a document.
 *
 * @param lead what it begins with: a marker, or as many blanks
 * @param lines its lines, Markdown's marks escaped
 */
export function paragraphText(lead: string, lines: readonly string[], lineEnd: string): string {
  const indent = lead.replace(/\S/g, ' ');
  return lines
    .map((line, index) => wrapped(index === 0 ? lead : indent, startSafely(line), lineEnd))
    .join(`\\${lineEnd}`);
}
