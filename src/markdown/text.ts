import type { Span } from '../text/span.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/** Folds what Markdown shows as one blank (blanks, tabs, line ends) to one, none at either end. */
export function foldBlanks(text: string): string {
  // Single blanks, of which nearly all of a text's are, stay as they are.
  const folded = text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ');
  return folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined);
}

/** The part of a span that is not blank at its ends; an empty span at its start where all is blank. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Where a text that ends somewhere has its last sign that is no blank; blanks before it are not looked at. */
export function trimmedEnd(text: string, end: number): number {
  let to = end;
  while (to > 0 && isBlank(text.charCodeAt(to - 1))) to--;
  return to;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Where comments end, for browsers too: these take `--!>` for the end of one, and show what Markdown takes for the rest. */
const ENDS = /--!?>/g;

/** The same for comments that stand on one line. */
export const ENDS_ON_LINE = /--!?>|[\r\n]/g;

/** What browsers take for a whole comment, `<!-->`. */
const IS_NONE = /-?>/y;

/**
 * A text with something else in the place of its comments. Where one may end is searched once for all that begin before:
 * a pattern would search for each of them anew.
 *
 * @param instead what stands for a comment, told it and where it begins
 * @param ends finds, from a place on, where comments end: they are some only where that is `-->`
 */
export function replaceComments(
  text: string,
  instead: (comment: string, index: number) => string,
  ends = ENDS,
): string {
  let replaced = '';
  let done = 0;
  let end: RegExpExecArray | null = null;
  for (
    let start = text.indexOf('<!--');
    start >= 0;
    start = text.indexOf('<!--', Math.max(start + 1, done))
  ) {
    const inside = start + '<!--'.length;
    if (isAt(IS_NONE, text, inside)) continue;
    if (!end || end.index < inside) {
      ends.lastIndex = inside;
      end = ends.exec(text);
    }
    if (!end) break;
    if (end[0] !== '-->') continue;
    replaced += text.slice(done, start);
    done = end.index + end[0].length;
    replaced += instead(text.slice(start, done), start);
  }
  return replaced + text.slice(done);
}

function isAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

const ONE_COMMENT = /^<!--(?!-?>)((?:(?!--!?>)[\s\S])*)-->$/;

/** What a comment says: the text of `<!-- … -->`, or nothing where it is not exactly one comment. */
export function commentText(html: string): string | undefined {
  return ONE_COMMENT.exec(html)?.[1]?.trim();
}

/**
 * A text written so that Markdown shows it as it is, whatever marks it holds. Marks that mean nothing where they stand,
 * such as `_` within a word, stay bare, as formatters leave them. It may not begin a line.
 *
 * @param noAddress whether a bare address is to be no link either
 */
export function escapeMarkdown(text: string, noAddress = false): string {
  return text.replace(/[^ \t]+/g, (word) => {
    const escaped = word.replace(MARKS(), '\\$&');
    return escaped === word && !noAddress ? word : escaped.replace(ADDRESS, '\\$&');
  });
}

/** Whether a text may hold what is shown as a link without being written as one. */
export function hasAddress(text: string): boolean {
  return text.search(ADDRESS) >= 0;
}

const MARKS = lazyPattern('[\\\\`*[\\]<~]|(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])|&(?=[#\\w])', 'gu');

/** What makes a bare address one, in which nothing can be escaped. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|@/gi;
