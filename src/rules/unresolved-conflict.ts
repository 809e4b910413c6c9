import { message } from '../languages/messages.js';
import { endOfLine } from '../text/source.js';
import type { Rule } from './rule.js';

/** A merge left its marks: both versions stand in the text, and neither is read as it was meant. */
export const unresolvedConflict: Rule = {
  id: 'unresolved-conflict',
  severity: 'error',
  *check({ document }) {
    const { text } = document.source;
    for (let start = lineThatBegins('<<<<<<< ', text, 0); start >= 0;) {
      // The mark at the end is none any more where a formatter has taken it for quotes in quotes.
      const middle = lineThatBegins('=======', text, start);
      if (middle < 0) return;
      yield {
        message: message('unresolved-conflict', {}),
        span: { start, end: endOfLine(text, start) },
      };
      start = lineThatBegins('<<<<<<< ', text, middle);
    }
  },
};

/** Where the next line stands that begins so; -1 where none does. */
function lineThatBegins(mark: string, text: string, from: number): number {
  // The mark alone: its first sign is rare, and so found at once, where a line end stands at every line.
  let start = text.indexOf(mark, from);
  while (start > 0 && text[start - 1] !== '\n') start = text.indexOf(mark, start + 1);
  return start;
}
