import { RETURN, SPACE } from './characters.js';

/** A text with one of its lines in hand. The scanner looks at every line in several ways, so each costs next to nothing. */
export class LineCursor {
  /** Where the line in hand begins, and where its text ends. */
  protected start = 0;
  protected end = 0;
  /** The code of its first character; 0 where it is empty. */
  protected first = 0;
  /** Where the next line begins. */
  private next: number;

  constructor(
    protected readonly text: string,
    from: number,
  ) {
    this.next = from;
  }

  /** Takes the next line in hand. False, with an empty line in hand, after the last. */
  protected advance(): boolean {
    const { text } = this;
    const start = this.next;
    this.start = start;
    if (start >= text.length) {
      this.start = this.end = text.length;
      this.first = 0;
      return false;
    }
    const feed = text.indexOf('\n', start);
    let end = feed < 0 ? text.length : feed;
    this.next = feed < 0 ? text.length : feed + 1;
    if (end > start && text.charCodeAt(end - 1) === RETURN) end--;
    this.end = end;
    this.first = end > start ? text.charCodeAt(start) : 0;
    return true;
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

  protected isOver(): boolean {
    return this.start >= this.text.length;
  }

  protected line(): string {
    return this.text.slice(this.start, this.end);
  }
}
