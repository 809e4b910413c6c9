import type { Span } from '../text/span.js';
import type { Block, Inline } from './blocks.js';
import { codeOf, SPACE } from './characters.js';
import { scanMarks } from './inline-scanner.js';
import { ListScan, RULE } from './list-scanner.js';
import { NONE } from './running-text.js';
import { readTable } from './table-scanner.js';
import { commentText, foldBlanks, trimmedSpan } from './text.js';
import { UNCERTAIN } from './uncertain.js';

const HASH = codeOf('#');

const LACKS_SPACE = /^#{1,6}[^#\s]/;
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * The fast way for documents of the usual shape: top-level headings, paragraphs, quotes of paragraphs, tables, comments,
 * fenced code, and lists that hold paragraphs and lists. It reads a line at a time and gives up the whole document at the
 * first line that Markdown could read in another way, so what it does return is what remark would have returned.
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

class LineScan extends ListScan {
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
      case '*':
      case '_':
        if (this.isRule()) return this.rule();
        break;
      case '|':
        if (this.hasTables) return this.table();
        break;
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

  private isRule(): boolean {
    // Most lines that begin so are items of lists, and no second mark follows the first.
    const second = this.skipSpaces(this.start + 1);
    return this.text.charCodeAt(second) === this.first && RULE.test(this.line());
  }

  private rule(): Block {
    const span = trimmedSpan(this.text, this.start, this.end);
    this.advance();
    return { type: 'other', what: 'rule', span };
  }

  /** A line of nothing but a table's cells, and those like it that follow. */
  private table(): Block {
    const rows: Span[] = [];
    do rows.push({ start: this.start, end: this.end });
    while (this.advance() && !this.isBlank());
    return readTable(this.text, rows, this.words);
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
}
