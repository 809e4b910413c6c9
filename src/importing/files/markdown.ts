import type { PlanDocument } from '../../document/document.js';
import { eachInline } from '../../document/links.js';
import type { Block, Inline } from '../../markdown/blocks.js';
import { positionAt, type Source } from '../../text/source.js';
import { type Cell, cellOf, type FoundRow, type FoundTable } from '../checklist.js';

/** The tables of a Markdown file, with the headings and paragraphs above each. */
export function markdownTables(document: PlanDocument): FoundTable[] {
  const tables: FoundTable[] = [];
  let above: string[] = [];
  for (const block of blocksOf(document)) {
    if (block.type === 'table') {
      tables.push({ above, rows: block.rows.map((cells) => rowOf(cells, document.source)) });
      above = [];
    } else eachInline(block, ({ text }) => above.push(text));
  }
  return [...tables, { above, rows: [] }];
}

function* blocksOf({ title, preface, sections }: PlanDocument): Generator<Block> {
  if (title) yield title;
  yield* preface;
  for (const { heading, blocks, entries } of sections) {
    yield heading;
    yield* blocks;
    for (const entry of entries) {
      yield entry.heading;
      yield* entry.blocks;
    }
  }
}

function rowOf(cells: readonly Inline[], source: Source): FoundRow {
  const line = positionAt(source, cells[0]?.span.start ?? 0).line;
  return { place: { line }, cells: cells.map(cellText) };
}

/** A cell's lines; where a link leads is told behind it, because the document will stand elsewhere. */
function cellText({ text, marked = text, links }: Inline): Cell {
  const lines = cellOf(marked.replace(/<br\s*\/?>/gi, '\n'));
  const addresses = links.map(({ url }) => url.replace(/^mailto:/, '')).filter((url) => !text.includes(url));
  if (addresses.length === 0) return lines;
  const last = lines.at(-1) ?? '';
  return [...lines.slice(0, -1), `${last} (${addresses.join(', ')})`.trim()];
}
