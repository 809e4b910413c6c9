import { linesOfRuns } from '../inline.js';
import { type TypedMark, typedMark } from '../outline.js';
import { cutFrom, isRanked, type WordParagraph } from './word-lines.js';

/** A paragraph, and what begins it where it begins as items do that people type. */
interface Marked {
  readonly paragraph: WordParagraph;
  readonly mark: TypedMark | undefined;
}

type Row = [Marked, ...Marked[]];

/**
 * Paragraphs with those made items that people typed as a list: at least two in a row, and the numbers among them count from
 * one, because a list in a document does.
 */
export function withTypedLists(paragraphs: readonly WordParagraph[]): WordParagraph[] {
  return rowsOf(paragraphs.flatMap(linesIfTyped).map(withMark))
    .flatMap((row) => (countsFromOne(row) ? [row] : rowsOf(row.map(withoutNumber))))
    .flatMap((row) => (row.length > 1 ? row.map(asItem) : row.map(({ paragraph }) => paragraph)));
}

/** What is typed as items in a row, and what is not. */
function rowsOf(all: readonly Marked[]): Row[] {
  const rows: Row[] = [];
  for (const marked of all) {
    const row = rows.at(-1);
    if (row && isTyped(row[0]) === isTyped(marked)) row.push(marked);
    else rows.push([marked]);
  }
  return rows;
}

/** The lines of a paragraph in which a list is typed, as paragraphs; else the paragraph. */
function linesIfTyped(paragraph: WordParagraph): WordParagraph[] {
  const lines = linesOfRuns(paragraph.runs).map((runs) => ({ ...paragraph, runs }));
  const typed = lines.map((line) => isTyped(withMark(line)));
  return typed.some((is, index) => is && typed[index + 1]) ? lines : [paragraph];
}

function withMark(paragraph: WordParagraph): Marked {
  const mark =
    paragraph.what === 'item' || isRanked(paragraph) ? undefined : typedMark(textOf(paragraph).trim());
  // A line in bold that is counted is a heading.
  return { paragraph, mark: paragraph.what === 'heading' && mark?.number !== undefined ? undefined : mark };
}

function isTyped({ mark }: Marked): boolean {
  return mark !== undefined;
}

function countsFromOne(row: Row): boolean {
  const numbers = row.flatMap(({ mark }) => mark?.number ?? []);
  return numbers.every((number, index) => number === index + 1);
}

function withoutNumber({ paragraph, mark }: Marked): Marked {
  return { paragraph, mark: mark?.number === undefined ? mark : undefined };
}

function asItem({ paragraph, mark }: Marked): WordParagraph {
  if (!mark) return paragraph;
  const text = textOf(paragraph);
  const blanks = text.length - text.trimStart().length;
  const runs = cutFrom(paragraph.runs, blanks + mark.length);
  return { ...paragraph, what: 'item', depth: 1, isNumbered: mark.number !== undefined, runs };
}

function textOf({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('');
}
