import { RETURN, SPACE } from './characters.js';
import { UNCERTAIN } from './uncertain.js';

/** No list that people read is set in so far: columns. */
const DEEPEST = 40;

const FEED = 10;

/** A text with one of its lines in hand. The scanner looks at every line in several ways, so each costs next to nothing. */
export class LineCursor {
  /** Where the line in hand begins within the margin, and where its text ends. */
  protected start = 0;
  protected end = 0;
  /** The code of its first character; 0 where it is empty. */
  protected first = 0;
  /** The line in hand has words that begin left of the margin. */
  protected isOut = false;
  /** Where the line in hand begins, and where the next one does. */
  private lineStart: number;
  private next: number;
  /** How many blanks stand before what is read: what an item of a list holds is set in. */
  private margin = 0;

  constructor(
    protected readonly text: string,
    from: number,
  ) {
    this.lineStart = from;
    this.next = from;
  }

  /** Takes the next line in hand. False, with an empty line in hand, after the last. */
  protected advance(): boolean {
    const { text, next } = this;
    this.lineStart = next;
    if (next >= text.length) {
      this.lineStart = this.end = text.length;
      this.enter();
      return false;
    }
    const feed = text.indexOf('\n', next);
    let end = feed < 0 ? text.length : feed;
    this.next = feed < 0 ? text.length : feed + 1;
    if (end > next && text.charCodeAt(end - 1) === RETURN) end--;
    this.end = end;
    this.enter();
    return true;
  }

  protected skipBlankLines(): void {
    while (!this.isOver() && this.isBlank()) this.advance();
  }

  /** Sets the margin in, from the line in hand on. @throws UNCERTAIN where that is too far in */
  protected setIn(columns: number): void {
    this.margin += columns;
    if (this.margin > DEEPEST) throw UNCERTAIN;
    this.enter();
  }

  /** Sets the margin out again, from the line in hand on. */
  protected setOut(columns: number): void {
    this.margin -= columns;
    this.enter();
  }

  /** Passes the blanks of the margin. */
  private enter(): void {
    const { text, lineStart, end } = this;
    const inside = lineStart + this.margin;
    let at = lineStart;
    while (at < inside && at < end && text.charCodeAt(at) === SPACE) at++;
    this.start = at;
    this.first = at < end ? text.charCodeAt(at) : 0;
    this.isOut = at < inside && at < end;
  }

  /** Whether the line in hand has words at an offset. White space of other scripts is nothing to be certain of. */
  protected hasWords(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return at < this.end && (code < 128 ? code !== SPACE : /\S/.test(this.text.charAt(at)));
  }

  protected skipSpaces(from: number): number {
    let at = from;
    while (at < this.end && this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  protected isBlank(): boolean {
    return this.first === 0 || (this.first === SPACE && this.skipSpaces(this.start) === this.end);
  }

  /** Whether the line before the one in hand is blank. */
  protected isAfterBlank(): boolean {
    const { text } = this;
    let at = this.lineStart - 2;
    while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === RETURN) at--;
    return text.charCodeAt(at) === FEED;
  }

  /** Whether no line follows that stands within the margin. */
  protected isOver(): boolean {
    return this.isOut || this.start >= this.text.length;
  }

  protected line(): string {
    return this.text.slice(this.start, this.end);
  }
}
