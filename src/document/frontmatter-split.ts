import matter from 'gray-matter';
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

const FIRST_LINE = /^---(?!-)([^\r\n]*)(?:\r?\n|$)/;

/** An engine that reads nothing: the YAML is read by our own reader, which knows places; no other engine may run. */
const SILENT_ENGINE = { parse: () => ({}) };
const REFUSING_ENGINE = {
  parse: (): never => {
    throw new Error('an engine other than YAML was asked for');
  },
};

const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: SILENT_ENGINE,
    json: REFUSING_ENGINE,
    javascript: REFUSING_ENGINE,
    js: REFUSING_ENGINE,
    coffee: REFUSING_ENGINE,
    toml: REFUSING_ENGINE,
  },
};

/**
 * Splits a text into frontmatter and body as gray-matter does. A named engine is refused before gray-matter sees the
 * text, because it would run the code that such a frontmatter holds.
 *
 * @param text the whole file, byte order mark taken off
 */
export function splitFrontmatter(text: string): FrontmatterSplit {
  const first = FIRST_LINE.exec(text);
  if (!first) return { yaml: undefined, body: 0 };
  const name = (first[1] as string).trim();
  if (name !== '') {
    const start = first[0].indexOf(name);
    return {
      yaml: undefined,
      body: text.length,
      engine: { name, span: { start, end: start + name.length } },
    };
  }
  const mark = text.indexOf('\n---', 3);
  const usual = usualSplit(text, mark);
  if (usual) return usual;
  // gray-matter copies what it is given several times over, so it gets no more than it looks at.
  const feed = mark < 0 ? -1 : text.indexOf('\n', mark + 4);
  const head = feed < 0 ? text : text.slice(0, feed + 1);
  const file = matter(head, OPTIONS) as { matter: string };
  const start = first[0].length;
  if (mark < 0)
    return { yaml: { start, end: text.length }, body: text.length, unclosed: { start: 0, end: 3 } };
  // What gray-matter calls the matter begins right after the three hyphens.
  const end = 3 + file.matter.length;
  const yaml = { start, end: Math.max(start, text[end - 1] === '\r' ? end - 1 : end) };
  const line = mark + 1;
  if (/^---[ \t]*(?:\r?\n)?$/.test(head.slice(line))) return { yaml, body: head.length };
  return { yaml, body: head.length, unclosed: { start: line, end: line + 3 } };
}

/** Lines between two of nothing but three hyphens, all ended by `\n`, as nearly every document has them. */
function usualSplit(text: string, mark: number): FrontmatterSplit | undefined {
  const start = '---\n'.length;
  if (!text.startsWith('---\n') || !text.startsWith('\n---\n', mark) || mark < start) return undefined;
  const body = mark + '\n---\n'.length;
  return text.slice(start, mark).includes('\r') ? undefined : { yaml: { start, end: mark }, body };
}
