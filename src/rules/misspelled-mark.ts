import { isInternalMark } from '../document/internal-mark.js';
import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/span.js';
import type { Issue, Rule } from './rule.js';

/** A comment is nearly the mark that hides things from customers, and hides nothing. */
export const misspelledMark: Rule = {
  id: 'misspelled-mark',
  severity: 'warning',
  *check({ document }) {
    const { source, frontmatter } = document;
    yield* inComments(source.text);
    yield* inFrontmatter(source.text, frontmatter.span);
  },
};

/** A comment, also where a program for letters has made dashes of its hyphens; no mark is longer. */
const COMMENT = /<! ?(-{0,3}[–—]?)\s*([^<>\s][^<>\r\n]{0,40}?)\s*(-{0,3}[–—]?)>/y;
const YAML_COMMENT = /[ \t]#([^#\r\n]{1,40})$/gm;

function* inComments(text: string): Generator<Issue> {
  for (let start = text.indexOf('<!'); start >= 0; start = text.indexOf('<!', start + 1)) {
    COMMENT.lastIndex = start;
    const [whole, opening, words = '', closing] = COMMENT.exec(text) ?? [];
    if (whole === undefined) continue;
    const isComment = whole.startsWith('<!--') && opening === '--' && closing === '--';
    if (isMark(words) ? !isComment : isNearMark(words))
      yield issue(whole, '<!-- internal -->', { start, end: start + whole.length });
  }
}

function* inFrontmatter(text: string, { start, end }: Span): Generator<Issue> {
  const yaml = text.slice(start, end);
  if (!yaml.includes('#')) return;
  for (const { 0: whole, 1: words = '', index } of yaml.matchAll(YAML_COMMENT)) {
    const from = start + index + 1;
    if (!isMark(words.trim()) && isNearMark(words))
      yield issue(whole.slice(1), '# internal', { start: from, end: from + whole.length - 1 });
  }
}

function issue(text: string, mark: string, span: Span): Issue {
  return {
    message: message('misspelled-mark', { text, mark }),
    span,
    suggestion: [{ span, text: mark }],
  };
}

const MARK_WORDS = ['internal', 'intern', 'internt', 'interne', 'interna'];

function isMark(words: string): boolean {
  return isInternalMark({ text: words });
}

/** Whether a comment is a mark but for one slip, or says no more than that something is internal. */
function isNearMark(text: string): boolean {
  const words = text.split(/[^A-Za-zÀ-ÿ]+/).filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length === 1 && nearest(first, MARK_WORDS, 1) !== undefined) return true;
  return words.length <= MOST_WORDS && words.some(isMark);
}

/** What says more than this is a note of its own. */
const MOST_WORDS = 3;
