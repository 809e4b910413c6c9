import type { Comment, Inline, Link } from './blocks.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import type { Span } from '../text/span.js';
import { commentText, ENDS_ON_LINE, foldBlanks, replaceComments } from './text.js';

/** A link or an image with a plain text, a plain address, perhaps a plain title; nothing in it can nest or escape. */
const PLAIN_LINK =
  /(!?)\[([^\][()<>*_`~&!\\\r\n]+)\]\(((?:[^\s\0()<>&\\]|&(?!#?[a-zA-Z\d]+;))+)(?: "[^"\][()<>*_`~&!\\\r\n]*")?\)/g;

/** `<https://example.com>` or `<anna@example.com>`, and nothing in it that means something elsewhere. */
const PLAIN_ADDRESS =
  /<(https?:\/\/[^\s\0\u0001()<>\\*`~[\]!]+|[\w.+-]{1,60}@[A-Za-z\d]{1,30}(?:[.-][A-Za-z\d]{1,30}){1,4})>/g;

/** A character that a backslash makes a plain one, a backslash that ends its line, or code with no blank at its ends. */
const PLAIN_LITERAL = /\\(?:([!-/:-@[-`{-~])|(?=\r?\n))|(?<!`)`([^\s`](?:[^`]*[^\s`])?)`(?!`)/g;

/**
 * Emphasis in which each mark can be read in one way only: a blank is outside of it, or plain punctuation that has a letter
 * or a digit on the mark's other side.
 */
const PLAIN_EMPHASIS = lazyPattern(
  '(?:(?<=^|[ \\n])|(?<=[\\s(])(?=[*_]{1,2}[\\p{L}\\p{N}]))(\\*\\*?|__?)(?![\\s\\0\\u0001*_])' +
    '([^*_`[\\]<>&\\\\~]*)' +
    '(?:(?<=[\\p{L}\\p{N}])\\1(?=$|[\\s.,:;)?])|(?<![\\s\\0\\u0001*_])\\1(?=$|[ \\r\\n]))',
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
      takeLink(link, url, url.startsWith('http') ? url : `mailto:${url}`, index, 1),
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
 * @returns nothing where an address may stand, of which a backslash is a part, or a tag, of which a mark of code is
 */
function withoutLiterals(raw: string, literal: string[]): string | undefined {
  const hasEscapes = raw.includes('\\');
  const hasCode = raw.includes('`');
  if (!hasEscapes && !hasCode) return raw;
  const rest = raw.replace(PLAIN_LITERAL, (whole: string, escaped?: string, code?: string) => {
    const characters = escaped ?? code ?? '';
    literal.push(...characters.split(''));
    return `${GONE}${LITERAL.repeat(characters.length)}`.padEnd(whole.length, GONE);
  });
  const isDoubtful = BARE_ADDRESS.test(hasEscapes ? raw : rest) || (hasCode && rest.includes('<'));
  return isDoubtful ? undefined : rest;
}

/** Stands for a character that was read as a mark, so that places stay the same. The block scanner lets none in. */
const GONE = '\u0000';

/** Stands for a character that is no mark; the block scanner lets none of these in either. */
const LITERAL = '\u0001';
