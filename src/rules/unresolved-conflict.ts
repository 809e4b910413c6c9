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
  if (from === 0 && text.startsWith(mark)) return 0;
  const before = text.indexOf(`\n${mark}`, from);
  return before < 0 ? -1 : before + 1;
}
