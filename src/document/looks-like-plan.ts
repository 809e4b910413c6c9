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
  if (!whole.startsWith('---', start)) return false;
  const text = whole.slice(start);
  const firstLine = /^---[ \t]*([^-\s].*)?(?:\r?\n|$)/.exec(text);
  if (!firstLine) return false;
  if (firstLine[1] !== undefined) return true;
  const end = text.indexOf('\n---', 3);
  const keys = text.slice(0, Math.min(end < 0 ? text.length : end, WHERE_KEYS_STAND));
  return /^[ \t{]*["']?kind["']?\s*:/m.test(keys) || (/^id\s*:/m.test(keys) && /^language\s*:/m.test(keys));
}
