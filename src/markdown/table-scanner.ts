import { type Span, pointAt } from '../text/span.js';
import type { Block, Inline } from './blocks.js';
import type { RunningText } from './running-text.js';
import { trimmedSpan } from './text.js';
import { UNCERTAIN } from './uncertain.js';

/** Below the head row: what makes lines with bars a table. */
const DELIMITER_ROW = /^\|(?: *:?-+:? *\|)+$/;

/** A line that could be a delimiter row, in whatever container and however written. */
const LIKE_DELIMITER_ROW = /^[ >]*[|:-][ |:-]*\r?$/m;

/** Whether a body may hold a table: elsewhere a bar is a character like any other. */
export function mayHoldTable(text: string, from: number): boolean {
  return text.includes('|', from) && LIKE_DELIMITER_ROW.test(text.slice(from));
}

/**
 * Lines as a table, each cell between two bars, as formatters write them.
 *
 * @param lines where they stand, the head row first
 * @param words reads what stands in the cells
 * @throws UNCERTAIN where they could be anything else
 */
export function readTable(text: string, lines: readonly Span[], words: RunningText): Block {
  // A row that is set in may be none.
  const rows = lines.map(({ start, end }) => ({ start, end: trimmedSpan(text, start, end).end }));
  const [head, delimiter, ...body] = rows;
  if (!head || !delimiter || !DELIMITER_ROW.test(text.slice(delimiter.start, delimiter.end))) throw UNCERTAIN;
  const bars = [head, ...body].map((row) => barsOf(text, row));
  if (bars[0]?.length !== barsOf(text, delimiter).length) throw UNCERTAIN;
  return {
    type: 'table',
    span: { start: head.start, end: (rows[rows.length - 1] as Span).end },
    rows: bars.map((row) => cellsBetween(row, words)),
  };
}

/** Where the bars of a row stand. */
function barsOf(text: string, { start, end }: Span): readonly number[] {
  const row = text.slice(start, end);
  // A backslash makes a bar a character of its cell, and a bar alone has cells on neither side.
  if (!/^\|.*\|$/.test(row) || row.includes('\\')) throw UNCERTAIN;
  return [...row.matchAll(/\|/g)].map(({ index }) => start + index);
}

function cellsBetween(bars: readonly number[], words: RunningText): Inline[] {
  return bars.slice(1).map((end, index) => {
    const start = (bars[index] as number) + 1;
    const { span, ...content } = words.read(start, end);
    if (span.start < span.end) return { span, ...content };
    // An empty cell is where the parser that is the authority has it: the last of a row holds its closing bar.
    return { span: pointAt(index === bars.length - 2 ? end + 1 : start), ...content };
  });
}
