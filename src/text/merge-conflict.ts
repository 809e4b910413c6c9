import { endOfLine } from './source.js';
import type { Span } from './span.js';

/** The lines with which git's marks of two versions begin, where a merge was not finished. */
export function* mergeConflicts(text: string): Generator<Span> {
  for (let start = lineThatBegins('<<<<<<< ', text, 0); start >= 0;) {
    // The mark at the end is none any more where a formatter has taken it for quotes in quotes.
    const middle = lineThatBegins('=======', text, start);
    if (middle < 0) return;
    yield { start, end: endOfLine(text, start) };
    start = lineThatBegins('<<<<<<< ', text, middle);
  }
}

/** Where the next line stands that begins so; -1 where none does. */
function lineThatBegins(mark: string, text: string, from: number): number {
  // The mark alone: its first sign is rare, and so found at once, where a line end stands at every line.
  let start = text.indexOf(mark, from);
  while (start > 0 && text[start - 1] !== '\n') start = text.indexOf(mark, start + 1);
  return start;
}
