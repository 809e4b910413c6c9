import type { Block, Inline, Item } from './blocks.js';
import { characters, codeOf, SPACE } from './characters.js';
import { LineCursor } from './line-cursor.js';
import { NONE, RunningText } from './running-text.js';
import { mayHoldTable } from './table-scanner.js';
import { UNCERTAIN } from './uncertain.js';

const HASH = codeOf('#');
const OPENING = codeOf('[');
const CLOSING = codeOf(']');
const ONE = codeOf('1');
const BULLETS = characters('-+*');
const DIGITS = characters('0123456789');

/** Words that could begin a block of their own, or change what the line before them is. */
const OPENS_A_BLOCK =
  /^(?:#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|`{3}|~{3}|<|\[(?:[^\]\\]|\\.)*(?:\]:|\\?$)|[-=_*:|\s]+$)/;
/** The characters with which such words begin: no letter is among them. */
const MAY_OPEN = characters('#>-+*0123456789`~<[=_:| \u00a0');

const HEADING = /^#{1,6} +\S/;
const NUMBER = /^\d{1,9}[.)]/;
const LOOKS_LIKE_ITEM = /^(?:[-+*]|\d{1,9}[.)])(?: |$)/;

/** A line across the page. */
export const RULE = /^([-_*])(?: *\1){2,} *$/;

/** Reads paragraphs and lists, which hold each other. */
export class ListScan extends LineCursor {
  protected readonly words: RunningText;
  protected readonly hasTables: boolean;

  constructor(text: string, from: number) {
    super(text, from);
    // The parser that is the authority drops a byte order mark, wherever it begins to read.
    if (text.startsWith('\uFEFF', from)) throw UNCERTAIN;
    this.hasTables = mayHoldTable(text, from);
    this.words = new RunningText(text, from);
  }

  protected paragraph(): Block {
    if (this.first === SPACE || this.opensBlock(this.start)) throw UNCERTAIN;
    const { start } = this;
    let { end } = this;
    while (this.advance() && !this.isBlank() && !this.isOut) {
      if (this.endsParagraph()) break;
      if (this.first === SPACE || this.opensBlock(this.start)) throw UNCERTAIN;
      end = this.end;
    }
    const content = this.words.read(start, end);
    return { type: 'paragraph', span: content.span, content };
  }

  /** A heading or a list ends a paragraph without a blank line between, whatever it holds. */
  private endsParagraph(): boolean {
    return this.first === HASH ? HEADING.test(this.line()) : this.beginsList();
  }

  protected list(): Block {
    const { start } = this;
    const items: Item[] = [];
    let marker = this.markerLength();
    const sign = this.text[start + marker - 1];
    do {
      // Another marker begins another list.
      if (this.text[this.start + marker - 1] !== sign) throw UNCERTAIN;
      items.push(this.item(marker));
      if (this.isOver()) break;
      marker = this.markerLength();
      // Words that follow at once belong to what stands above them, however little they are set in.
      if (marker === 0 && !this.isAfterBlank() && !(this.first === HASH && HEADING.test(this.line())))
        throw UNCERTAIN;
    } while (marker > 0);
    if (!this.isOut && (this.first === SPACE || LOOKS_LIKE_ITEM.test(this.line()))) throw UNCERTAIN;
    const { end } = (items[items.length - 1] as Item).span;
    return { type: 'list', ordered: sign === '.' || sign === ')', span: { start, end }, items };
  }

  /** The length of the marker of the item that the line in hand begins; 0 where it begins none. */
  protected markerLength(): number {
    const { text, start, first } = this;
    let length = 0;
    if (BULLETS[first] === 1) length = 1;
    else if (DIGITS[first] === 1) length = NUMBER.exec(this.line())?.[0].length ?? 0;
    if (length === 0 || text.charCodeAt(start + length) !== SPACE) return 0;
    const words = this.skipSpaces(start + length);
    return words - start - length <= 4 && this.hasWords(words) ? length : 0;
  }

  private item(marker: number): Item {
    const { start, end } = this;
    const words = this.skipSpaces(start + marker);
    const boxed = this.afterBox(words);
    // A box followed by a blank opens nothing.
    if (this.opensBlock(boxed)) throw UNCERTAIN;
    this.advance();
    if (this.first === 0) this.skipBlankLines();
    // Nearly always the next words begin no further in, and the item is this one line.
    if (this.first === SPACE) return this.longItem(start, words, boxed, end);
    const content = this.itemWords(words, boxed, end);
    return { span: { start, end: content.span.end }, box: this.box(words, boxed), content, blocks: NONE };
  }

  /** An item whose first line may not be all of it. */
  private longItem(start: number, words: number, boxed: number, firstEnd: number): Item {
    const indent = words - start;
    this.setIn(indent);
    const end = this.isAfterBlank() ? firstEnd : this.endOfWords(firstEnd);
    const content = this.itemWords(words, boxed, end);
    const blocks = this.itemBlocks();
    this.setOut(indent);
    const span = { start, end: (blocks[blocks.length - 1] ?? content).span.end };
    return { span, box: this.box(words, boxed), content, blocks };
  }

  private itemWords(words: number, boxed: number, end: number): Inline {
    // The box's own bracket is no mark of its words.
    if (boxed > words) this.words.passSpecials(words, words + 1);
    return this.words.read(boxed, end);
  }

  private box(words: number, boxed: number): Item['box'] {
    if (boxed === words) return undefined;
    const checked = this.text.charCodeAt(words + 1) !== SPACE;
    return { checked, span: { start: words, end: words + 3 } };
  }

  /** Where the first paragraph of an item ends, of which the lines before the one in hand are known. */
  private endOfWords(known: number): number {
    let end = known;
    while (!this.isOut && !this.isBlank() && !this.beginsList()) {
      if (this.opensBlock(this.skipSpaces(this.start))) throw UNCERTAIN;
      end = this.end;
      this.advance();
    }
    return end;
  }

  /** What an item holds below its first paragraph: lists, and behind a blank line paragraphs. Blank lines below are passed. */
  private itemBlocks(): readonly Block[] {
    this.skipBlankLines();
    if (this.isOver()) return NONE;
    const blocks: Block[] = [];
    do {
      blocks.push(this.markerLength() > 0 ? this.list() : this.paragraph());
      this.skipBlankLines();
    } while (!this.isOver());
    return blocks;
  }

  /** Whether the line in hand begins a list right below words: a bullet does, and a number where it is the first. */
  private beginsList(): boolean {
    if (this.markerLength() === 0) return false;
    return BULLETS[this.first] === 1 ? !RULE.test(this.line()) : this.isFirstNumber();
  }

  private isFirstNumber(): boolean {
    return this.first === ONE && DIGITS[this.text.charCodeAt(this.start + 1)] !== 1;
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

  /** Whether the words of the line in hand from an offset on could begin a block, or change the one before. */
  protected opensBlock(words: number): boolean {
    const { text, end } = this;
    if (MAY_OPEN[text.charCodeAt(words)] === 1 && OPENS_A_BLOCK.test(text.slice(words, end))) return true;
    return this.hasTables && text.slice(words, end).includes('|');
  }
}
