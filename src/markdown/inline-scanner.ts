import type { Comment, Inline, Link } from './blocks.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import type { Span } from '../text/span.js';
import { commentText, ENDS_ON_LINE, foldBlanks, replaceComments } from './text.js';

/** A link or an image with a plain text and a plain address; nothing in it can nest or escape. */
const PLAIN_LINK = /(!?)\[([^\][()<>*_`~&!\\\r\n]+)\]\(([^\s\0()<>&\\]+)\)/g;

/** `<https://example.com>`, and nothing in it that means something elsewhere. */
const PLAIN_ADDRESS = /<(https?:\/\/[^\s\0\u0001()<>&\\*_`~[\]!]+)>/g;

/** Code on one line between two marks, no blank at its ends. */
const PLAIN_CODE = /(?<!`)`([^\s`](?:[^`\r\n]*[^\s`])?)`(?!`)/g;

/** A character that a backslash makes a plain one. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/**
 * Emphasis around words, with letters or digits at its inner ends and blanks or plain punctuation outside, or with plain
 * punctuation at its end and a blank outside (`**Aim:** …`), so that each mark can be read in one way only.
 */
const PLAIN_EMPHASIS = lazyPattern(
  '(?<=^|[\\s(])(\\*\\*?|__?)(?=[\\p{L}\\p{N}])([^*_`[\\]<>&\\\\~!]*)(?:(?<=[\\p{L}\\p{N}])\\1(?=$|[\\s.,:;)?])|(?<=[.,:;?)])\\1(?=$|\\s))',
  'gu',
);

/** What is left that could still mean something: anything here, and only remark can say what. */
const DOUBTFUL = lazyPattern(
  '\\\\|`|~|!\\[|\\]\\(|<(?![ \\d=])|<[\\d=][^\\s<]*@|&#?[a-zA-Z\\d]+;|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])',
  'u',
);

/** The same of stars, of which one alone means nothing. */
const DOUBTFUL_STAR = /(?<!\s)\*|\*(?!\s)/;

const BARE_ADDRESS = /www\.|https?:\/\/|@/i;

/** A bare address reads on over marks as far as the word goes, and one of mail begins before them. */
function hasMarkInAddress(raw: string): boolean {
  return BARE_ADDRESS.test(raw) && raw.split(/\s/).some(isAddressWithMark);
}

function isAddressWithMark(word: string): boolean {
  const address = word.search(BARE_ADDRESS);
  if (address >= 0 && /\[|\([*_]/.test(word.slice(address))) return true;
  const mark = word.indexOf('_.');
  return mark >= 0 && mark < word.lastIndexOf('@');
}

/**
 * Reads running text that holds marks, if it can be read in one way only: words, plain links and images, addresses in
 * brackets, plain code, plain emphasis, comments, characters behind a backslash.
 *
 * @param raw the text; `span` where it stands
 * @returns nothing where a character could mean more than that
 */
export function scanMarks(raw: string, span: Span): Inline | undefined {
  const links: Link[] = [];
  const comments: Comment[] = [];
  const at = (index: number, length: number) => ({
    start: span.start + index,
    end: span.start + index + length,
  });
  const literal: string[] = [];
  let rest = withoutLiterals(raw, literal);
  if (rest === undefined) return undefined;
  const takeComment = (comment: string, index: number) => {
    comments.push({ text: commentText(comment) ?? '', span: at(index, comment.length) });
    return GONE.repeat(comment.length);
  };
  rest = replaceComments(rest, takeComment, ENDS_ON_LINE);
  const takeLink = (link: string, label: string, url: string, index: number, before: number) => {
    links.push({ url, span: at(index, link.length) });
    return GONE.repeat(before) + label + GONE.repeat(link.length - label.length - before);
  };
  rest = rest.replace(PLAIN_LINK, (link: string, image: string, label: string, url: string, index: number) =>
    takeLink(link, label, url, index, image.length + 1),
  );
  if (rest.includes('<')) {
    rest = rest.replace(PLAIN_ADDRESS, (link: string, url: string, index: number) =>
      takeLink(link, url, url, index, 1),
    );
    links.sort((a, b) => a.span.start - b.span.start);
  }
  if (rest.includes('*') || rest.includes('_')) {
    rest = rest.replace(PLAIN_EMPHASIS(), (_, mark: string, words: string) => {
      const gone = GONE.repeat(mark.length);
      return gone + words + gone;
    });
  }
  if (DOUBTFUL().test(rest) || hasMarkInAddress(raw)) return undefined;
  if (rest.indexOf('*') !== rest.lastIndexOf('*') && DOUBTFUL_STAR.test(rest)) return undefined;
  if (comments.some(({ text }) => text.includes(LITERAL))) return undefined;
  let told = 0;
  const text = rest.replaceAll(GONE, '').replaceAll(LITERAL, () => literal[told++] as string);
  return { span, text: foldBlanks(text), links, comments };
}

/**
 * The text with signs in the place of what means nothing but itself: characters behind a backslash, and code.
 *
 * @param literal takes these characters, in their order
 * @returns nothing where an address, of which both are a part, or a tag may stand, or each may stand in the other
 */
function withoutLiterals(raw: string, literal: string[]): string | undefined {
  const hasCode = raw.includes('`');
  const hasEscapes = raw.includes('\\');
  if (!hasCode && !hasEscapes) return raw;
  if (BARE_ADDRESS.test(raw) || (hasCode && (hasEscapes || raw.includes('<')))) return undefined;
  if (hasEscapes) {
    return raw.replace(ESCAPE, (_, character: string) => {
      literal.push(character);
      return GONE + LITERAL;
    });
  }
  return raw.replace(PLAIN_CODE, (_, code: string) => {
    literal.push(...code.split(''));
    return GONE + LITERAL.repeat(code.length) + GONE;
  });
}

/** Stands for a character that was read as a mark, so that places stay the same. The block scanner lets none in. */
const GONE = '\u0000';

/** Stands for a character that is no mark; the block scanner lets none of these in either. */
const LITERAL = '\u0001';
