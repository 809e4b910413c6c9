import { codeOf, RETURN, SPACE } from './characters.js';
import type { Inline } from './blocks.js';
import { scanMarks } from './inline-scanner.js';
import type { Span } from '../text/span.js';
import { foldBlanks, trimmedSpan } from './text.js';
import { UNCERTAIN } from './uncertain.js';

/** Running text without marks has neither links nor comments. */
export const NONE: readonly never[] = [];

const BAR = codeOf('|');

/**
 * What running text cannot be read past as it stands: marks of Markdown, and controls, which have rules of their own in
 * Markdown or in regular expressions. One search finds them all; most stretches of a text hold none.
 */
const SPECIAL = /[\0-\x09\x0b-\x1f\u2028\u2029\\`*_[<&!~|]/g;

const DOUBLE_BLANK = / {2}/g;

/** Reads running text of a body, stretch after stretch in their order. */
export class RunningText {
  /** Where special characters stand, in their order, and the first of them that was not passed yet. */
  private readonly specials: readonly number[];
  private passed = 0;
  /** Where two blanks stand side by side, no earlier than the text read last. */
  private doubleBlank = -1;

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.specials = findSpecials(text, from);
  }

  /** Reads running text; of several lines where it ends beyond the line that it begins in. */
  read(start: number, end: number): Inline {
    const span = trimmedSpan(this.text, start, end);
    const raw = this.text.slice(span.start, span.end);
    if (!this.passSpecials(span.start, span.end)) {
      const text = this.isFolded(span, raw) ? raw : foldBlanks(raw);
      return { span, text, links: NONE, comments: NONE };
    }
    const inline = scanMarks(raw, span);
    if (!inline) throw UNCERTAIN;
    return inline;
  }

  /** Whether running text without marks is one line with single blanks, as most is. */
  private isFolded({ start, end }: Span, raw: string): boolean {
    if (this.doubleBlank < start) {
      // An expression: to search for a text that begins as every second word does takes twice as long.
      DOUBLE_BLANK.lastIndex = start;
      this.doubleBlank = DOUBLE_BLANK.test(this.text) ? DOUBLE_BLANK.lastIndex - 2 : Infinity;
    }
    return this.doubleBlank >= end && !raw.includes('\n');
  }

  /** Whether special characters stand in a stretch of the text. Stretches are asked for in their order. */
  passSpecials(start: number, end: number): boolean {
    const { specials } = this;
    let at = this.passed;
    while ((specials[at] as number) < start) at++;
    const from = at;
    while ((specials[at] as number) < end) at++;
    this.passed = at;
    return at > from;
  }
}

/** Where a body's special characters stand, with one beyond its end; line ends of two characters are none. */
function findSpecials(text: string, from: number): number[] {
  const found: number[] = [];
  SPECIAL.lastIndex = from;
  while (SPECIAL.test(text)) {
    const at = SPECIAL.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code > SPACE && code < 128) {
      if (code !== BAR) found.push(at);
    } else if (code !== RETURN || text.charCodeAt(at + 1) !== 10) throw UNCERTAIN;
  }
  found.push(Infinity);
  return found;
}
