import type { Span } from '../text/span.js';

/** Where the frontmatter of a text stands, and where its body begins. */
export interface FrontmatterSplit {
  /** The YAML between the two `---` lines; nothing where the text has no frontmatter. */
  readonly yaml: Span | undefined;
  /** The offset at which the body begins. */
  readonly body: number;
  /** The first line names an engine (`---js`), which is refused: nothing behind it is read. */
  readonly engine?: { readonly name: string; readonly span: Span };
  /** The frontmatter is not ended by a line of three hyphens. */
  readonly unclosed?: Span;
}

/** The line that opens a frontmatter, and what stands behind its three hyphens. */
export const FIRST_LINE = /^---(?!-)([^\r\n]*)(?:\r?\n|$)/;

/**
 * Splits a text into frontmatter and body as nearly every document has them: lines between two of nothing but three
 * hyphens, all with the same line end.
 *
 * @param text the whole file, byte order mark taken off
 * @returns nothing for a text of another shape, which takes the authority
 * @see splitFrontmatter
 */
export function splitUsual(text: string): FrontmatterSplit | undefined {
  if (!text.startsWith('---')) return { yaml: undefined, body: 0 };
  const lineEnd = text.startsWith('---\r\n') ? '\r\n' : '\n';
  const start = '---'.length + lineEnd.length;
  const mark = text.indexOf('\n---', 3);
  const end = mark - lineEnd.length + 1;
  if (end < start || !text.startsWith(`---${lineEnd}`) || !text.startsWith(`\n---${lineEnd}`, mark))
    return undefined;
  const yaml = text.slice(start, end + lineEnd.length);
  const isEven = lineEnd === '\n' ? !yaml.includes('\r') : !/\r(?!\n)|(?<!\r)\n/.test(yaml);
  return isEven ? { yaml: { start, end }, body: mark + '\n---'.length + lineEnd.length } : undefined;
}
