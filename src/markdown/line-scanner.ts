import type { Block, Inline, Item } from './blocks.js';
import { scanInline } from './inline-scanner.js';
import { commentText, trimmedSpan } from './text.js';

/** Thrown inside the scanner only: here stands something that it cannot be certain of. */
const UNCERTAIN = new Error('uncertain');

/** Tabs, lone carriage returns and other controls have rules of their own, in Markdown or in regular expressions. */
const CONTROLS = /[\0-\x09\x0b\x0c\x0e-\x1f\u2028\u2029]/;
const LONE_RETURN = /\r(?!\n)/;

/** A line that could begin a block of its own, or change what the line before it is. */
function opensBlock(line: string): boolean {
  return MAY_OPEN.has(line.charCodeAt(0)) ? OPENS_A_BLOCK.test(line) : line.includes('|');
}

/** The characters with which such a line begins: no letter is among them. */
const MAY_OPEN = new Set(Array.from('#>-+*0123456789`~<[=_:| ', (sign) => sign.charCodeAt(0)));

const OPENS_A_BLOCK =
  /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|<|\[[^\]]*\]:|[-=_*:|\s]+$)|\|/;

const HEADING = /^(#{1,6}) +(\S.*)$/;
const ITEM = /^([-+*]|\d{1,9}[.)])( {1,4})(\S.*)$/;
const BOX = /^\[([ xX])\] +(?=\S)/;
const EMPTY_BOX = /^\[[ xX]\] *$/;
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

class LineScan {
  /** The line in hand, where it begins, and where its text ends. */
  private line = '';
  private start = 0;
  private end = 0;
  /** Where the next line begins. */
  private next: number;

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.next = from;
    const body = from === 0 ? text : text.slice(from);
    if (CONTROLS.test(body) || (body.includes('\r') && LONE_RETURN.test(body))) throw UNCERTAIN;
  }

  blocks(): Block[] {
    const blocks: Block[] = [];
    let more = this.advance();
    while (more) {
      if (this.isBlank()) {
        more = this.advance();
        continue;
      }
      blocks.push(this.block());
      more = this.start < this.text.length || this.line !== '';
    }
    return blocks;
  }

  /** Reads the block that begins at the line in hand, and leaves the first line after it in hand. */
  private block(): Block {
    switch (this.line[0]) {
      case '#':
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
        if (FENCE.test(this.line)) return this.fence();
        break;
    }
    if (/^\d{1,9}[.)] /.test(this.line)) return this.list();
    return this.paragraph();
  }

  private heading(): Block {
    const match = HEADING.exec(this.line);
    if (!match || this.line.endsWith('#')) throw UNCERTAIN;
    const marks = (match[1] as string).length;
    const content = this.inline(this.start + marks, this.end);
    const span = { start: this.start, end: content.span.end };
    this.advance();
    return { type: 'heading', depth: marks, span, content };
  }

  private paragraph(): Block {
    if (this.line.startsWith(' ') || opensBlock(this.line)) throw UNCERTAIN;
    const start = this.start;
    let end = this.end;
    while (this.advance() && !this.isBlank()) {
      if (this.endsParagraph()) break;
      if (this.line.startsWith(' ') || opensBlock(this.line)) throw UNCERTAIN;
      end = this.end;
    }
    const content = this.inline(start, end);
    return { type: 'paragraph', span: content.span, content };
  }

  /** A heading or a bullet with content ends a paragraph without a blank line between, whatever it holds. */
  private endsParagraph(): boolean {
    return HEADING.test(this.line) || (/^[-+*] +\S/.test(this.line) && !RULE.test(this.line));
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
      const content = /^>( ?)(.*)$/.exec(this.line);
      if (!content) throw UNCERTAIN;
      const words = content[2] as string;
      if (/^ *$/.test(words)) {
        close();
        end = this.start + 1;
        continue;
      }
      if (words.startsWith(' ') || opensBlock(words)) throw UNCERTAIN;
      if (from < 0) from = this.end - words.length;
      end = this.end;
    } while (this.advance() && this.line.startsWith('>'));
    close();
    if (!this.isBlank()) throw UNCERTAIN;
    return { type: 'quote', span: trimmedSpan(this.text, start, end), paragraphs };
  }

  /** A quoted paragraph's lines each begin with `>`, which is no part of what it says. */
  private quotedParagraph(start: number, end: number): Inline {
    const lines = this.text.slice(start, end).split(/\r?\n/);
    const bare = lines.map((line, index) => (index === 0 ? line : line.replace(/^> ?/, ''))).join('\n');
    const inline = scanInline(bare, 0, bare.length);
    // Places inside are right only where nothing was taken out before them.
    if (!inline || (lines.length > 1 && inline.links.length + inline.comments.length > 0)) throw UNCERTAIN;
    const shift = (span: { start: number; end: number }) => ({
      start: span.start + start,
      end: span.end + start,
    });
    return {
      span: trimmedSpan(this.text, start, end),
      text: inline.text,
      links: inline.links.map((link) => ({ ...link, span: shift(link.span) })),
      comments: inline.comments.map((comment) => ({ ...comment, span: shift(comment.span) })),
    };
  }

  private list(): Block {
    const start = this.start;
    const items: Item[] = [];
    let match = this.itemStart();
    const first = match[1] as string;
    do {
      const marker = match[1] as string;
      // Another marker begins another list.
      if (marker.at(-1) !== first.at(-1)) throw UNCERTAIN;
      items.push(this.item(marker.length + (match[2] as string).length, match[3] as string));
      const wasBlank = this.isBlank();
      while (this.start < this.text.length && this.isBlank()) this.advance();
      const next = ITEM.exec(this.line);
      if (!next) {
        if (!wasBlank && this.line !== '' && !HEADING.test(this.line)) throw UNCERTAIN;
        break;
      }
      match = next;
    } while (this.line !== '');
    if (this.line.startsWith(' ') || LOOKS_LIKE_ITEM.test(this.line)) throw UNCERTAIN;
    const { end } = (items[items.length - 1] as Item).span;
    return { type: 'list', ordered: first.length > 1, span: { start, end }, items };
  }

  /** The marker, the blanks after it, and the words of the item that the line in hand begins. */
  private itemStart(): RegExpExecArray {
    const match = ITEM.exec(this.line);
    if (!match) throw UNCERTAIN;
    return match;
  }

  private item(indent: number, words: string): Item {
    const start = this.start;
    const wordsStart = start + indent;
    const box = words.startsWith('[') ? BOX.exec(words) : null;
    const boxed = box?.[0].length ?? 0;
    if (words.startsWith('[') && EMPTY_BOX.test(words)) throw UNCERTAIN;
    if (opensBlock(words) || (boxed > 0 && opensBlock(words.slice(boxed)))) throw UNCERTAIN;
    let end = this.end;
    while (this.advance() && this.line.startsWith(' ') && !this.isBlank()) {
      const continued = this.line.trimStart();
      if (this.line.length - continued.length < indent || opensBlock(continued)) throw UNCERTAIN;
      end = this.end;
    }
    const content = this.inline(wordsStart + boxed, end);
    return {
      span: { start, end: content.span.end },
      box: box ? { checked: box[1] !== ' ', span: { start: wordsStart, end: wordsStart + 3 } } : undefined,
      content,
      blocks: [],
    };
  }

  private comment(): Block {
    const start = this.start;
    if (!this.line.startsWith('<!--')) throw UNCERTAIN;
    const close = this.text.indexOf('-->', start);
    if (close < 0) throw UNCERTAIN;
    while (this.end < close) this.advance();
    const end = close + '-->'.length;
    const text = commentText(this.text.slice(start, end));
    if (text === undefined || this.text.slice(end, this.end).trim() !== '') throw UNCERTAIN;
    this.advance();
    return { type: 'comment', span: { start, end }, text };
  }

  private fence(): Block {
    const start = this.start;
    const mark = (FENCE.exec(this.line) as RegExpExecArray)[0];
    const closing = new RegExp(`^ {0,3}${mark[0]}{${mark.length},} *$`);
    let end = this.end;
    while (this.advance()) {
      end = this.end;
      if (!closing.test(this.line)) continue;
      this.advance();
      break;
    }
    return { type: 'other', span: trimmedSpan(this.text, start, end) };
  }

  private inline(start: number, end: number): Inline {
    const inline = scanInline(this.text, start, end);
    if (!inline) throw UNCERTAIN;
    return inline;
  }

  private isBlank(): boolean {
    return this.line === '' || (this.line.startsWith(' ') && this.line.trimStart() === '');
  }

  /** Takes the next line in hand. False, with an empty line in hand, after the last. */
  private advance(): boolean {
    const { text } = this;
    this.start = this.next;
    if (this.start >= text.length) {
      this.start = this.end = text.length;
      this.line = '';
      return false;
    }
    const feed = text.indexOf('\n', this.start);
    this.next = feed < 0 ? text.length : feed + 1;
    this.end = feed < 0 ? text.length : feed;
    if (this.end > this.start && text.charCodeAt(this.end - 1) === 13) this.end--;
    this.line = text.slice(this.start, this.end);
    return true;
  }
}
