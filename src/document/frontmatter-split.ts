import matter from 'gray-matter';
import { FIRST_LINE, type FrontmatterSplit, splitUsual } from './usual-split.js';

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
  const usual = splitUsual(text);
  if (usual) return usual;
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
