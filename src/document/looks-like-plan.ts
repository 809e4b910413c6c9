import type { Span } from '../text/span.js';

/** No frontmatter's first keys stand further down. UTF-16 code units. */
const WHERE_KEYS_STAND = 4096;

/** Where the frontmatter of a text begins: in the first line, or by mistake below lines that are blank. */
export function startOfFrontmatter(text: string): number {
  return /^\s+(?=---)/.exec(text)?.[0].length ?? 0;
}

/**
 * Whether a Markdown file is meant as a document of ours: its frontmatter names a kind, or at least an id and a language,
 * or names an engine, which must not go by unseen. All other Markdown of a repository is left alone.
 */
export function looksLikePlan(whole: string): boolean {
  const start = startOfFrontmatter(whole);
  const text = whole.slice(start);
  const firstLine = /^---[ \t]*([^-\s].*)?(?:\r?\n|$)/.exec(text);
  if (!firstLine) return mistakenFence(whole) !== undefined;
  if (firstLine[1] !== undefined) return true;
  const end = text.indexOf('\n---', 3);
  const keys = text.slice(0, Math.min(end < 0 ? text.length : end, WHERE_KEYS_STAND));
  return /^[ \t{]*["']?kind["']?\s*:/m.test(keys) || (/^id\s*:/m.test(keys) && /^language\s*:/m.test(keys));
}

/** What stands in the place of `---` by mistake: a line of other dashes, signs or too many hyphens; or nothing, right above the keys. */
const MISTAKEN_FENCE = /^\s*(?:([-–—*_=+.][-–—*_=+. \t]*)\r?\n(?=\s*[\w-]+:)|(?=(?:kind|id|language):))/;
const HEADING = /^#{1,6} /m;
/** Our own keys stand no further down, counted in lines. */
const FIRST_KEYS = 12;
const NAMES_KIND = /^kind:[ \t]*["']?[a-z][a-z0-9-]*["']?[ \t]*$/m;
const NAMES_MORE = /^(?:id|language):[ \t]*\S/m;

/**
 * Where the line stands that is meant to open a frontmatter and does not, in a text whose first lines are keys of ours: an
 * empty span where there is no such line. No text that begins with words, a heading or a block of code is taken for one.
 */
export function mistakenFence(text: string): Span | undefined {
  const match = MISTAKEN_FENCE.exec(text);
  if (!match || match[1]?.trim() === '---') return undefined;
  const below = text.slice(match[0].length, match[0].length + WHERE_KEYS_STAND);
  const lines = below.split(/\r?\n/, FIRST_KEYS).join('\n');
  const heading = lines.search(HEADING);
  const keys = heading < 0 ? lines : lines.slice(0, heading);
  if (!NAMES_KIND.test(keys) || !NAMES_MORE.test(keys)) return undefined;
  return { start: 0, end: match[0].trimEnd().length };
}
