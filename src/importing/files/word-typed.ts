import { linesOfRuns } from '../inline.js';
import { type TypedMark, typedMark } from '../outline.js';
import { cutFrom, isRanked, type WordParagraph } from './word-lines.js';

/** A paragraph, and what begins it where it begins as items do that people type. */
interface Marked {
  readonly paragraph: WordParagraph;
  readonly mark: TypedMark | undefined;
}

/**
 * Paragraphs with those made items that people typed as a list: at least two in a row, and the numbers among them count from
 * one, because a list in a document does.
 */
export function withTypedLists(paragraphs: readonly WordParagraph[]): WordParagraph[] {
  const rows: [Marked, ...Marked[]][] = [];
  for (const marked of paragraphs.flatMap(linesIfTyped).map(withMark)) {
    const row = rows.at(-1);
    if (row && isTyped(row[0]) === isTyped(marked)) row.push(marked);
    else rows.push([marked]);
  }
  return rows.flatMap((row) => (isList(row) ? row.map(asItem) : row.map(({ paragraph }) => paragraph)));
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

function isList(row: readonly Marked[]): boolean {
  const numbers = row.flatMap(({ mark }) => mark?.number ?? []);
  return row.length > 1 && row.every(isTyped) && numbers.every((number, index) => number === index + 1);
}

function asItem({ paragraph, mark }: Marked): WordParagraph {
  const text = textOf(paragraph);
  const blanks = text.length - text.trimStart().length;
  const runs = cutFrom(paragraph.runs, blanks + (mark?.length ?? 0));
  return { ...paragraph, what: 'item', depth: 1, isNumbered: mark?.number !== undefined, runs };
}

function textOf({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('');
}
