import { characters, codeOf, SPACE } from './characters.js';
import type { Block, Inline, Item } from './blocks.js';
import { scanMarks } from './inline-scanner.js';
import { LineCursor } from './line-cursor.js';
import { NONE, RunningText } from './running-text.js';
import { commentText, foldBlanks, trimmedSpan } from './text.js';
import { UNCERTAIN } from './uncertain.js';

const HASH = codeOf('#');
const OPENING = codeOf('[');
const CLOSING = codeOf(']');
const BULLETS = characters('-+*');
const DIGITS = characters('0123456789');

/** Words that could begin a block of their own, or change what the line before them is. */
const OPENS_A_BLOCK =
  /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|<|\[(?:[^\]\\]|\\.)*(?:\]:|\\?$)|[-=_*:|\s]+$)|\|/;
/** The characters with which such words begin: no letter is among them. */
const MAY_OPEN = characters('#>-+*0123456789`~<[=_:| \u00a0');

const HEADING = /^#{1,6} +\S/;
const LACKS_SPACE = /^#{1,6}[^#\s]/;
const BULLET_ITEM = /^[-+*] +\S/;
const NUMBER = /^\d{1,9}[.)]/;
const LOOKS_LIKE_ITEM = /^(?:[-+*]|\d{1,9}[.)])(?: |$)/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;
const RULE = /^([-_*])(?: *\1){2,} *$/;

/**
 * The fast way for documents of the usual shape: top-level headings, paragraphs, flat lists, quotes of paragraphs,
 * comments and fenced code. It reads a line at a time and gives up the whole document at the first line that Markdown
 * could read in another way, so what it does return is what remark would have returned.
 *
 * @see MarkdownReader
 */
export function readWithScanner(text: string, from: number): Block[] | undefined {
  try {
    return new LineScan(text, from).blocks();
  } catch (reason) {
    if (reason === UNCERTAIN) return undefined;
    throw reason;
  }
}

class LineScan extends LineCursor {
  private readonly words: RunningText;
  private readonly hasBars: boolean;

  constructor(text: string, from: number) {
    super(text, from);
    // The parser that is the authority drops a byte order mark, wherever it begins to read.
    if (text.startsWith('\uFEFF', from)) throw UNCERTAIN;
    this.hasBars = text.includes('|', from);
    this.words = new RunningText(text, from);
  }

  blocks(): Block[] {
    const blocks: Block[] = [];
    this.advance();
    while (!this.isOver()) {
      if (this.isBlank()) this.advance();
      else blocks.push(this.block());
    }
    return blocks;
  }

  /** Reads the block that begins at the line in hand, and leaves the first line after it in hand. */
  private block(): Block {
    switch (this.text[this.start]) {
      case '#':
        // A mark that its words follow at once is one of them.
        if (LACKS_SPACE.test(this.line())) break;
        return this.heading();
      case '-':
      case '+':
      case '*':
        return this.list();
      case '>':
        return this.quote();
      case '<':
        return this.comment();
      case '`':
      case '~':
        if (FENCE.test(this.line())) return this.fence();
        break;
    }
    if (this.markerLength() > 0) return this.list();
    return this.paragraph();
  }

  private heading(): Block {
    const { text, start, end } = this;
    let at = start;
    while (text.charCodeAt(at) === HASH) at++;
    const depth = at - start;
    if (depth > 6 || !this.hasWords(this.skipSpaces(at)) || this.skipSpaces(at) === at) throw UNCERTAIN;
    const content = this.words.read(at, end);
    if (text.charCodeAt(content.span.end - 1) === HASH) throw UNCERTAIN;
    this.advance();
    return { type: 'heading', depth, span: { start, end: content.span.end }, content };
  }

  private paragraph(): Block {
    if (this.first === SPACE || this.opensBlock(this.start)) throw UNCERTAIN;
    const { start } = this;
    let { end } = this;
    while (this.advance() && !this.isBlank()) {
      if (this.endsParagraph()) break;
      if (this.first === SPACE || this.opensBlock(this.start)) throw UNCERTAIN;
      end = this.end;
    }
    const content = this.words.read(start, end);
    return { type: 'paragraph', span: content.span, content };
  }

  /** A heading or a bullet with content ends a paragraph without a blank line between, whatever it holds. */
  private endsParagraph(): boolean {
    if (this.first === HASH) return HEADING.test(this.line());
    return BULLETS[this.first] === 1 && BULLET_ITEM.test(this.line()) && !RULE.test(this.line());
  }

  private quote(): Block {
    const start = this.start;
    const paragraphs: Inline[] = [];
    let end = this.end;
    let from = -1;
    const close = () => {
      if (from >= 0) paragraphs.push(this.quotedParagraph(from, end));
      from = -1;
    };
    do {
      const words = this.text.charCodeAt(this.start + 1) === SPACE ? this.start + 2 : this.start + 1;
      if (this.skipSpaces(words) === this.end) {
        close();
        end = this.start + 1;
        continue;
      }
      if (this.text.charCodeAt(words) === SPACE || this.opensBlock(words)) throw UNCERTAIN;
      if (from < 0) from = words;
      end = this.end;
    } while (this.advance() && this.text[this.start] === '>');
    close();
    if (!this.isBlank()) throw UNCERTAIN;
    return { type: 'quote', span: trimmedSpan(this.text, start, end), paragraphs };
  }

  /** A quoted paragraph's lines each begin with `>`, which is no part of what it says. */
  private quotedParagraph(start: number, end: number): Inline {
    const span = trimmedSpan(this.text, start, end);
    const lines = this.text.slice(start, end).split(/\r?\n/);
    const bare = lines.map((line, index) => (index === 0 ? line : line.replace(/^> ?/, ''))).join('\n');
    if (!this.words.passSpecials(span.start, span.end)) {
      return { span, text: foldBlanks(bare), links: NONE, comments: NONE };
    }
    const inline = scanMarks(bare, { start, end: start + bare.length });
    // Places inside are right only where nothing was taken out before them.
    if (!inline || (lines.length > 1 && inline.links.length + inline.comments.length > 0)) throw UNCERTAIN;
    return { ...inline, span };
  }

  private list(): Block {
    const { start } = this;
    const items: Item[] = [];
    let marker = this.markerLength();
    if (marker === 0) throw UNCERTAIN;
    const sign = this.text[start + marker - 1];
    do {
      // Another marker begins another list.
      if (this.text[this.start + marker - 1] !== sign) throw UNCERTAIN;
      items.push(this.item(marker));
      const wasBlank = this.isBlank();
      while (!this.isOver() && this.isBlank()) this.advance();
      if (this.isOver()) break;
      marker = this.markerLength();
      if (marker === 0 && !wasBlank && !(this.first === HASH && HEADING.test(this.line()))) throw UNCERTAIN;
    } while (marker > 0);
    if (this.first === SPACE || LOOKS_LIKE_ITEM.test(this.line())) throw UNCERTAIN;
    const { end } = (items[items.length - 1] as Item).span;
    return { type: 'list', ordered: sign === '.' || sign === ')', span: { start, end }, items };
  }

  /** The length of the marker of the item that the line in hand begins; 0 where it begins none. */
  private markerLength(): number {
    const { text, start, first } = this;
    let length = 0;
    if (BULLETS[first] === 1) length = 1;
    else if (DIGITS[first] === 1) length = NUMBER.exec(this.line())?.[0].length ?? 0;
    if (length === 0 || text.charCodeAt(start + length) !== SPACE) return 0;
    const words = this.skipSpaces(start + length);
    return words - start - length <= 4 && this.hasWords(words) ? length : 0;
  }

  private item(marker: number): Item {
    const { text, start } = this;
    const words = this.skipSpaces(start + marker);
    const indent = words - start;
    const boxed = this.afterBox(words);
    // A box followed by a blank opens nothing.
    if (this.opensBlock(boxed)) throw UNCERTAIN;
    let { end } = this;
    while (this.advance() && this.first === SPACE && !this.isBlank()) {
      const continued = this.skipSpaces(this.start);
      if (continued - this.start < indent || this.opensBlock(continued)) throw UNCERTAIN;
      end = this.end;
    }
    // The box's own bracket is no mark of its words.
    if (boxed > words) this.words.passSpecials(words, words + 1);
    const content = this.words.read(boxed, end);
    const box =
      boxed > words
        ? { checked: text.charCodeAt(words + 1) !== SPACE, span: { start: words, end: words + 3 } }
        : undefined;
    return { span: { start, end: content.span.end }, box, content, blocks: NONE };
  }

  /** Where an item's words begin behind its task box; where they begin at all when it has none. */
  private afterBox(words: number): number {
    const { text } = this;
    if (text.charCodeAt(words) !== OPENING || text.charCodeAt(words + 2) !== CLOSING) return words;
    const tick = text[words + 1];
    if (tick !== ' ' && tick !== 'x' && tick !== 'X') return words;
    const after = this.skipSpaces(words + 3);
    if (after > words + 3 && this.hasWords(after)) return after;
    if (after === this.end || /\s/.test(text.charAt(words + 3))) throw UNCERTAIN;
    return words;
  }

  private comment(): Block {
    const start = this.start;
    if (!this.text.startsWith('<!--', start)) throw UNCERTAIN;
    const close = this.text.indexOf('-->', start);
    if (close < 0) throw UNCERTAIN;
    while (this.end < close) this.advance();
    const end = close + '-->'.length;
    const text = commentText(this.text.slice(start, end));
    if (text === undefined || this.skipSpaces(end) < this.end) throw UNCERTAIN;
    this.advance();
    return { type: 'comment', span: { start, end }, text };
  }

  private fence(): Block {
    const start = this.start;
    const mark = (FENCE.exec(this.line()) as RegExpExecArray)[0];
    const closing = new RegExp(`^ {0,3}${mark[0]}{${mark.length},} *$`);
    let end = this.end;
    while (this.advance()) {
      end = this.end;
      if (!closing.test(this.line())) continue;
      this.advance();
      break;
    }
    return { type: 'other', what: 'code', span: trimmedSpan(this.text, start, end) };
  }

  /** Whether the words of the line in hand from an offset on could begin a block, or change the one before. */
  private opensBlock(words: number): boolean {
    const { text, end } = this;
    if (MAY_OPEN[text.charCodeAt(words)] === 1) return OPENS_A_BLOCK.test(text.slice(words, end));
    return this.hasBars && text.slice(words, end).includes('|');
  }
}
