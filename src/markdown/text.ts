import type { Span } from '../text/span.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/** Folds what Markdown shows as one blank (blanks, tabs, line ends) to one, none at either end. */
export function foldBlanks(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

/** The part of a span that is not blank at its ends; an empty span at its start where all is blank. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/**
 * Comments, for browsers too: these end one at `<!-->` and `--!>` already, and show what Markdown then takes for the rest
 * of it.
 */
export const COMMENT = /<!--(?!-?>)((?:(?!--!?>)[\s\S])*)-->/g;

const ONE_COMMENT = new RegExp(`^${COMMENT.source}$`);

/** What a comment says: the text of `<!-- … -->`, or nothing where it is not exactly one comment. */
export function commentText(html: string): string | undefined {
  return ONE_COMMENT.exec(html)?.[1]?.trim();
}

/**
 * A text written so that Markdown shows it as it is, whatever marks it holds. Marks that mean nothing where they stand,
 * such as `_` within a word, stay bare, as formatters leave them. It may not begin a line.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[^ \t]+/g, escapeWord);
}

const MARKS = lazyPattern('[\\\\`*[\\]<~]|(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])|&(?=[#\\w])', 'gu');

/** What makes a bare address one, in which nothing can be escaped. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|@/gi;

function escapeWord(word: string): string {
  const escaped = word.replace(MARKS(), '\\$&');
  return escaped === word ? word : escaped.replace(ADDRESS, '\\$&');
}
