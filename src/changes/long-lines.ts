import { LONGEST_LINE } from './wrapped.js';

/** A comment that tells style checkers to take longer lines. */
export function longLines(where: 'disable-line' | 'disable' | 'enable'): string {
  return `<!-- markdownlint-${where} MD013 -->`;
}

/** A heading, which cannot be wrapped. */
export function headingLine(rank: number, words: string): string {
  return allowedLine(`${'#'.repeat(rank)} ${words}`);
}

/** A line that cannot be wrapped, with what lets it be longer where it is. */
export function allowedLine(line: string): string {
  const allowed = longLines('disable-line');
  // Where no word begins that far out there is nowhere to wrap, and style checkers know that.
  return line.includes(' ', LONGEST_LINE) && !line.endsWith(allowed) ? `${line} ${allowed}` : line;
}
