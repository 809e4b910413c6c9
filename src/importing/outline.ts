import { columnOf } from './columns.js';
import { type Cell, cellOf, type FoundTable, type Place } from './checklist.js';
import { unusable } from '../languages/unusable.js';
import type { ProseBlock } from './prose.js';

/** A line of a file that is read without regard to tables. */
export interface OutlineLine {
  readonly place: Place;
  readonly what: 'heading' | 'item' | 'text';
  /** Of a heading or an item: the smaller, the higher. Of text: that of the item that it stands in, 0 outside of lists. */
  readonly depth: number;
  /** An item of a list that counts. */
  readonly isNumbered?: boolean;
  /** With its box in front, where it has one. */
  readonly text: string;
}

/** What a file holds: its tables, all that stands in it as lines, and as prose; none where it can hold nothing but tables. */
export interface FoundFile {
  readonly tables: readonly FoundTable[];
  readonly outline: readonly OutlineLine[];
  readonly prose: readonly ProseBlock[];
}

/** No checklist has more lines, rows of tables included. */
const MOST_LINES = 10_000;

/** The lines of a file while they are read. */
export class Lines {
  readonly all: OutlineLine[] = [];

  /** @throws Unusable where a file has more than any checklist */
  add(lines: readonly OutlineLine[]): void {
    if (this.all.length + lines.length > MOST_LINES) throw unusable('too-many-lines', { most: MOST_LINES });
    this.all.push(...lines);
  }
}

/** How deep a line counts that is no heading but stands for one, below all that are: in bold, or by what it says. */
export const DEPTH = { phaseInText: 10, bold: 11, stepInText: 12 } as const;

/** A row of a table as a line: `Responsible: Anna Berg` where one cell says what the next is. */
export function rowLine(place: Place, cells: readonly Cell[]): OutlineLine {
  const texts = cells.map((cell) => cell.join(' '));
  const isLabel = (text: string) => columnOf(text) !== undefined;
  const arePairs = texts.length === 2 || texts.every((text, index) => index % 2 > 0 || isLabel(text));
  const pairs = texts.map((text, index) =>
    arePairs && index % 2 === 0 && texts.length % 2 === 0 && text !== ''
      ? `${text.replace(/:$/, '')}:`
      : text,
  );
  return { place, what: 'text', depth: 0, text: pairs.join(' ').trim() };
}

/** What begins an item of a list that somebody typed: a bullet or a box, or a number. */
const TYPED = /^(?:[-–—•·▪◦‣*]\s+|(?=[☐□☑☒✓✔🗹]|\[[ xX]?\]\s)|\(?(\d{1,2})[.)]\s+)(?=\S)/u;

/** Lines with what people typed as lists made lists, and with bullets set in below the numbers that they follow. */
export function withLists(lines: readonly OutlineLine[]): OutlineLine[] {
  return setIn(lines.map((line) => (line.what === 'text' ? typedItem(line) : line)));
}

/** Lines with bullets set in below the numbers that they follow: writers of Word rarely set them in. */
export function setIn<
  Line extends Pick<OutlineLine, 'what' | 'depth'> & { readonly isNumbered?: boolean | undefined },
>(lines: readonly Line[]): Line[] {
  let numbered: readonly number[] = [];
  return lines.map((item) => {
    if (item.what === 'heading') numbered = [];
    if (item.what !== 'item') return item;
    const { depth } = item;
    numbered = numbered.filter((other) => other <= depth);
    if (!item.isNumbered) return numbered.includes(depth) ? { ...item, depth: depth + 1 } : item;
    if (!numbered.includes(depth)) numbered = [...numbered, depth];
    return item;
  });
}

/** What begins an item that somebody typed: how many characters it takes, and the number in it. */
export interface TypedMark {
  readonly length: number;
  readonly number: number | undefined;
}

/** What begins a line as items begin that people type; nothing where it is no such line. */
export function typedMark(line: string): TypedMark | undefined {
  const [mark, number] = TYPED.exec(line) ?? [];
  return mark === undefined
    ? undefined
    : { length: mark.length, number: number === undefined ? undefined : Number(number) };
}

function typedItem(line: OutlineLine): OutlineLine {
  const mark = typedMark(line.text);
  if (!mark) return line;
  const text = line.text.slice(mark.length);
  return { ...line, what: 'item', depth: line.depth + 1, isNumbered: mark.number !== undefined, text };
}

/** The lines of a text: what stands first, and what follows it as text of the same depth. */
export function linesOf(text: string, first: Omit<OutlineLine, 'text'>): OutlineLine[] {
  const { place, what, depth } = first;
  const below = { place, what: 'text', depth: what === 'item' ? depth : 0 } as const;
  return cellOf(text).map((line, index) => ({ ...(index === 0 ? first : below), text: line }));
}
