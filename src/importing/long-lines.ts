import { LONGEST_LINE } from '../changes/wrapped.js';

/** A comment that tells style checkers to take longer lines. */
export function longLines(where: 'disable-line' | 'disable' | 'enable'): string {
  return `<!-- markdownlint-${where} MD013 -->`;
}

/** A heading, which cannot be wrapped. */
export function headingLine(rank: number, words: string): string {
  const line = `${'#'.repeat(rank)} ${words}`;
  const allowed = longLines('disable-line');
  // Where no word begins that far out there is nowhere to wrap, and style checkers know that.
  return line.includes(' ', LONGEST_LINE) && !line.endsWith(allowed) ? `${line} ${allowed}` : line;
}
