import { lazyPattern } from '../text/lazy-pattern.js';
import { unusable } from '../languages/unusable.js';

/** Where something stands in the file that it came from, as people find it. All numbers from 1. */
export type Place =
  | { readonly sheet: string; readonly row: number }
  | { readonly table: number; readonly row: number }
  | { readonly paragraph: number }
  | { readonly line: number };

/** A cell of a table: its lines, none of them empty. */
export type Cell = readonly string[];

/** A cell in which nothing stands. */
export const EMPTY: Cell = [];

/** What takes no place, or turns the reading direction, and what ends lines elsewhere. */
const UNSEEN = lazyPattern(String.raw`[\p{Cf}\p{Cs}\p{NChar}]`, 'gu');
const BLANKS = lazyPattern(String.raw`[\p{Cc}\p{Z}]+`, 'gu');

/** A line without what nobody sees, with single blanks. */
export function foldSigns(line: string): string {
  return line.normalize('NFC').replace(UNSEEN(), '').replace(BLANKS(), ' ');
}

/** Dashes stand where there is nothing to say, and lines of dots where somebody should write. */
const NOTHING = /^(?:[-–—]*|[_\s]+|[.…\s]+)$/;

/** No cell of Excel holds more; UTF-16 code units. */
const LONGEST_CELL = 32_767;

/** @throws Unusable where a text is longer than any cell */
export function checkLength(text: string): void {
  if (text.length > LONGEST_CELL) throw unusable('too-long-text', { most: LONGEST_CELL });
}

/**
 * Makes a cell of a text of any number of lines.
 *
 * @throws Unusable where it is longer than any cell
 */
export function cellOf(text: string): Cell {
  checkLength(text);
  return text
    .split(/\r\n|[\n\r\v\u2028\u2029]/)
    .map((line) => foldSigns(line).trim())
    .filter((line) => !NOTHING.test(line));
}

/** How much text stands in a cell, in UTF-16 code units. */
export function lengthOf(cell: Cell): number {
  return cell.reduce((sum, line) => sum + line.length, 0);
}

export interface FoundRow {
  readonly place: Place;
  /** A cell that spans several rows is the same one in each. */
  readonly cells: readonly Cell[];
  /** One cell takes the whole row: it says something of the rows below, and is none of them. */
  readonly isWide?: boolean;
  /** What stands behind the last column that any checklist has: it is told, and not read. */
  readonly beyond?: string;
}

/** No checklist has more rows, nor more text, in UTF-16 code units; a file that has is not read. */
const MOST_ROWS = 10_000;
const MOST_TEXT = 2_000_000;
/** Nor more columns; those behind them are not read. */
export const MOST_COLUMNS = 100;

/** The rows of a file while they are read. */
export class Rows {
  private count = 0;
  private length = 0;

  /** @throws Unusable where a file has more than any checklist */
  add<Row extends FoundRow>(row: Row, to: Row[]): void {
    if (++this.count > MOST_ROWS) throw unusable('too-many-rows', { most: MOST_ROWS });
    this.length += row.cells.reduce((sum, cell) => sum + lengthOf(cell), row.beyond?.length ?? 0);
    this.checkFurther(0);
    to.push(row);
  }

  /**
   * Checks a row that is still being read, of which there is so much text so far.
   *
   * @throws Unusable where a file has more than any checklist
   */
  checkFurther(length: number): void {
    if (this.length + length > MOST_TEXT) throw unusable('too-many-characters', { most: MOST_TEXT });
  }
}

/** A table of a file, as it stands there. */
export interface FoundTable {
  /** The lines between it and the table before, such as headings. */
  readonly above: readonly string[];
  /** What the file calls it, as it does a sheet. */
  readonly name?: string;
  /** None where lines come last in a file. */
  readonly rows: readonly FoundRow[];
}

/** A line that holds a point to consider. */
export interface PointLine {
  readonly text: string;
  /** Of an item of a list: the smaller, the higher. */
  readonly depth?: number;
}

/** What a checklist says of a step, as it stands there: text, none of it understood yet. */
export interface FoundStep {
  readonly place: Place;
  /** Empty where the checklist numbers nothing. */
  readonly id: string;
  readonly title: string;
  /** What must not be forgotten, with its box where it has one. */
  readonly points: readonly PointLine[];
  readonly responsible: string;
  readonly due: string;
  readonly every: string;
  readonly evidence: readonly string[];
  /** Each who signed, and when. */
  readonly signOffs: readonly string[];
  /** What stands in columns of other names, and on further lines of a title. */
  readonly others: readonly { readonly label: string; readonly text: string }[];
}

/** A line of a file that is part of no step. */
export interface PassedOver {
  readonly place: Place | undefined;
  readonly text: string;
}

/** A phase of a checklist: what stands above its steps, and they. The first may have no title. */
export interface FoundPhase {
  readonly title: string | undefined;
  readonly steps: readonly FoundStep[];
}
