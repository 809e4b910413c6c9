import type { Comment, Inline, Link } from './blocks.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import type { Span } from '../text/span.js';
import { commentText, ENDS_ON_LINE, foldBlanks, replaceComments } from './text.js';
import { pushAll } from '../text/push-all.js';

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
  return new InlineScan(raw, span).read();
}

/** Stands for a character that was read as a mark, so that places stay the same. The block scanner lets none in. */
const GONE = '\u0000';

/** Stands for a character that is no mark; the block scanner lets none of these in either. */
const LITERAL = '\u0001';

/** Takes one sort of marks after the other out of a text, those first that others mean nothing in. */
class InlineScan {
  /** What is not read yet. */
  private rest: string;
  /** The characters that `LITERAL` stands for, in their order. */
  private readonly literal: string[] = [];
  private readonly links: Link[] = [];
  private readonly comments: Comment[] = [];

  constructor(
    private readonly raw: string,
    private readonly span: Span,
  ) {
    this.rest = raw;
  }

  read(): Inline | undefined {
    if (!this.takeLiterals()) return undefined;
    this.takeComments();
    this.takeLinks();
    this.takeEmphasis();
    if (this.isDoubtful()) return undefined;
    const { span, links, comments, literal } = this;
    let told = 0;
    const text = this.rest.replaceAll(GONE, '').replaceAll(LITERAL, () => literal[told++] as string);
    return { span, text: foldBlanks(text), links, comments };
  }

  /**
   * Takes characters behind a backslash, and code.
   *
   * @returns false where an address may stand of which a backslash, or a mark of code beside it, is a part
   */
  private takeLiterals(): boolean {
    const { raw, literal } = this;
    const hasEscapes = raw.includes('\\');
    const hasCode = raw.includes('`');
    if (!hasEscapes && !hasCode) return true;
    this.rest = raw.replace(PLAIN_LITERAL, (whole: string, escaped?: string, code?: string) => {
      const characters = escaped ?? code ?? '';
      pushAll(literal, characters.split(''));
      return `${GONE}${LITERAL.repeat(characters.length)}`.padEnd(whole.length, GONE);
    });
    const words = hasEscapes ? [raw] : this.rest.split(/\s/).filter((word) => word.includes(GONE));
    return !words.some((word) => BARE_ADDRESS.test(word));
  }

  private takeComments(): void {
    const take = (comment: string, index: number) => {
      this.comments.push({ text: commentText(comment) ?? '', span: this.spanAt(index, comment.length) });
      return GONE.repeat(comment.length);
    };
    this.rest = replaceComments(this.rest, take, ENDS_ON_LINE);
  }

  private takeLinks(): void {
    const { links } = this;
    this.rest = this.rest.replace(
      PLAIN_LINK,
      (link: string, image: string, label: string, url: string, index: number) => {
        links.push({ url, span: this.spanAt(index, link.length) });
        return (GONE.repeat(image.length + 1) + label).padEnd(link.length, GONE);
      },
    );
    if (!this.rest.includes('<')) return;
    this.rest = this.rest.replace(PLAIN_ADDRESS, (link: string, address: string, index: number) => {
      const url = address.startsWith('http') ? address : `mailto:${address}`;
      links.push({ url, span: this.spanAt(index, link.length) });
      return GONE + address + GONE;
    });
    links.sort((a, b) => a.span.start - b.span.start);
  }

  private takeEmphasis(): void {
    if (!this.rest.includes('*') && !this.rest.includes('_')) return;
    this.rest = this.rest.replace(PLAIN_EMPHASIS(), (_, mark: string, words: string) => {
      const gone = GONE.repeat(mark.length);
      return gone + words + gone;
    });
  }

  private isDoubtful(): boolean {
    const { rest, raw, comments } = this;
    if (DOUBTFUL().test(rest) || hasMarkInAddress(raw)) return true;
    if (rest.indexOf('*') !== rest.lastIndexOf('*') && DOUBTFUL_STAR.test(rest)) return true;
    return comments.some(({ text }) => text.includes(LITERAL));
  }

  private spanAt(index: number, length: number): Span {
    const start = this.span.start + index;
    return { start, end: start + length };
  }
}
