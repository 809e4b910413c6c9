import type { FoundRow, Place } from '../checklist.js';
import { gfmTable } from '../gfm-table.js';
import { type ListLine, listText } from '../list-text.js';
import { setIn } from '../outline.js';
import { paragraphText } from '../paragraph-text.js';
import type { ProseBlock } from '../prose.js';
import { closedSafely } from '../../markdown/safe-lines.js';
import { type WordLine, wordLine, type WordParagraph } from './word-lines.js';
import { withTypedLists } from './word-typed.js';

/** A part of a Word document, in the order of the document. */
export type WordBlock = WordParagraph | WordTable | WordPicture;

interface WordTable {
  readonly type: 'table';
  readonly rows: readonly FoundRow[];
}

interface WordPicture {
  readonly type: 'picture';
  readonly place: Place;
  /** What Word calls it, or what somebody wrote in its place. */
  readonly text: string;
}

/** As the templates have it. */
const LINE_END = '\n';

/** What a Word document says, as Markdown: its headings, and what stands between them. */
export function wordProse(blocks: readonly WordBlock[]): ProseBlock[] {
  const prose: ProseBlock[] = [];
  let paragraphs: WordParagraph[] = [];
  const endParagraphs = () => {
    prose.push(
      ...proseOf(setIn(withTypedLists(paragraphs).flatMap((paragraph) => wordLine(paragraph) ?? []))),
    );
    paragraphs = [];
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') paragraphs.push(block);
    else {
      endParagraphs();
      prose.push(block.type === 'picture' ? block : tableProse(block.rows));
    }
  }
  endParagraphs();
  return prose;
}

/** Lines as headings, lists and paragraphs. */
function proseOf(lines: readonly WordLine[]): ProseBlock[] {
  const prose: ProseBlock[] = [];
  const last = lastOfLists(lines);
  for (let index = 0; index < lines.length;) {
    const [line, end] = [lines[index] as WordLine, endOfList(lines, index, last)];
    const { place, text, what } = line;
    if (what === 'heading') {
      prose.push({ type: 'heading', place, depth: line.depth, text, written: headingText(line) });
    } else {
      const written =
        what === 'item'
          ? listText(lines.slice(index, end) as ListLine[], LINE_END)
          : paragraphText('', line.lines, LINE_END);
      prose.push({
        type: 'text',
        place,
        text: lines
          .slice(index, end)
          .map((one) => one.text)
          .join(' '),
        written,
      });
    }
    index = end;
  }
  return prose;
}

/** The words of a heading: style checkers want none of these signs at its end. */
function headingText({ lines }: WordLine): string {
  return closedSafely(lines.join(' ').replace(/(?<!\\)[.,;:! ]+$/, ''));
}

/** Where what begins at a line ends: of a list with all up to its last number, for text between belongs to it. */
function endOfList(lines: readonly WordLine[], start: number, last: readonly number[]): number {
  let end = start + 1;
  if (lines[start]?.what !== 'item') return end;
  let reach = last[start] ?? start;
  for (let line = lines[end]; line && line.what !== 'heading'; line = lines[++end]) {
    if (line.what !== 'item' && end > reach) break;
    reach = Math.max(reach, last[end] ?? end);
  }
  return end;
}

/** For each line the last that is a number of the same list, before the next heading. */
function lastOfLists(lines: readonly WordLine[]): number[] {
  const last: number[] = [];
  const found = new Map<string, number>();
  for (let index = lines.length - 1; index >= 0; index--) {
    const { what, isNumbered, list } = lines[index] as WordLine;
    if (what === 'heading') found.clear();
    if (!isNumbered || list === undefined) continue;
    if (!found.has(list)) found.set(list, index);
    last[index] = found.get(list) ?? index;
  }
  return last;
}

function tableProse(rows: readonly FoundRow[]): ProseBlock {
  const cells = rows.flatMap((row) => row.cells);
  const place = rows[0]?.place ?? { table: 1, row: 1 };
  return { type: 'text', place, text: cells.flat().join(' '), written: gfmTable(rows, LINE_END) };
}
