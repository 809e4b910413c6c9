import type { PlanDocument } from '../../document/document.js';
import { eachInline } from '../../document/links.js';
import type { Block, Inline, Item, List, Other } from '../../markdown/blocks.js';
import { lazyPattern } from '../../text/lazy-pattern.js';
import { positionAt, type Source } from '../../text/source.js';
import { type Cell, cellOf, type FoundRow, type FoundTable } from '../checklist.js';
import { labelledIn } from '../labels.js';
import { DEPTH, Lines, linesOf, type OutlineLine, rowLine, typedMark } from '../outline.js';

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

/** All lines of a Markdown file. */
export function markdownOutline(document: PlanDocument): OutlineLine[] {
  const reading = new OutlineReading(document.source);
  for (const block of blocksOf(document)) reading.read(block, 0);
  return reading.lines.all;
}

export function* blocksOf({ title, preface, sections }: PlanDocument): Generator<Block> {
  if (title) yield title;
  yield* preface;
  for (const { heading, blocks, entries } of sections) {
    yield heading;
    yield* blocks;
    for (const entry of entries) {
      yield entry.heading;
      yield* inOrder([...entry.fields.map(listOf), ...entry.blocks]);
    }
  }
}

/** A field of a document of our own form as the list item that it was read from. */
function listOf({ label, value, span, blocks }: PlanDocument['entries'][number]['fields'][number]): List {
  const withLabel = (text: string) => (label.value === '' ? text : `${label.value}: ${text}`);
  const { text, marked = text } = value;
  const content = { ...value, text: withLabel(text), marked: withLabel(marked) };
  return { type: 'list', ordered: false, span, items: [{ span, box: undefined, content, blocks }] };
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.span.start - b.span.start);
}

class OutlineReading {
  readonly lines = new Lines();

  constructor(private readonly source: Source) {}

  /** @param depth of the item that the block stands in; 0 outside of lists */
  read(block: Block, depth: number): void {
    if (block.type === 'list') for (const item of block.items) this.readItem(item, depth + 1, block.ordered);
    else if (block.type === 'table') {
      for (const cells of block.rows) {
        const row = rowOf(cells, this.source);
        this.lines.add([rowLine(row.place, row.cells)]);
      }
    } else if (block.type === 'heading' && depth === 0)
      this.add(block.content, { what: 'heading', depth: block.depth });
    else if (block.type === 'other') this.addOther(block, depth);
    else eachInline(block, (inline) => this.addText(inline, depth));
  }

  /** Code and HTML are text here, without what sets them apart. */
  private addOther({ what, span }: Other, depth: number): void {
    if (what !== 'code' && what !== 'html') return;
    const written = this.source.text.slice(span.start, span.end);
    const text = what === 'code' ? written.replace(FENCES, '') : written.replace(/<[^<>]*>/g, ' ');
    const place = { line: positionAt(this.source, span.start).line };
    this.lines.add(linesOf(text, { what: 'text', depth, place }));
  }

  private readItem({ box, content, blocks }: Item, depth: number, isNumbered: boolean): void {
    const lead = box ? (box.checked ? '☑ ' : '☐ ') : '';
    this.add(content, { what: 'item', depth, isNumbered }, lead);
    for (const block of blocks) this.read(block, depth);
  }

  private addText(content: Inline, depth: number): void {
    const { start, end } = content.span;
    const isBold = depth === 0 && BEGINS_BOLD.test(this.source.text.slice(start, end));
    this.add(content, isBold ? { what: 'heading', depth: DEPTH.bold } : { what: 'text', depth });
  }

  private add(content: Inline, line: Pick<OutlineLine, 'what' | 'depth' | 'isNumbered'>, lead = ''): void {
    const place = { line: positionAt(this.source, content.span.start).line };
    const text = lead + cellText({ ...content, marked: this.asLines(content) }).join('\n');
    this.lines.add(linesOf(text, { ...line, place }));
  }

  /** Running text with its lines as they stand in the file, where they mean something and each holds as many words as are read. */
  private asLines({ span, text, marked = text }: Inline): string {
    const written = this.source.text.slice(span.start, span.end);
    const lines = written.split(/\r?\n/);
    const words = marked.split(' ');
    const counts = lines.map(
      (line) =>
        line
          .replace(/\s*\\$/, '')
          .trim()
          .split(/\s+/).length,
    );
    if (lines.length === 1 || counts.reduce((sum, count) => sum + count, 0) !== words.length) return marked;
    let from = 0;
    const read = counts.map((count) => words.slice(from, (from += count)).join(' '));
    return BEGINS_BOLD.test(written) || read.some(isOfItsOwn) ? read.join('\n') : marked;
  }
}

/** Whether a line is more than the going on of the one above. */
function isOfItsOwn(line: string): boolean {
  return typedMark(line) !== undefined || LIKE_LABEL().test(line) || labelledIn(line).labelled.length > 0;
}

/** The lines above and below code. */
const FENCES = /^[ \t>]*(?:```|~~~).*$/gm;

/** What begins as with a label: `Remark: keep the keys`. */
const LIKE_LABEL = lazyPattern(String.raw`^\p{Lu}[^:.]{1,30}: `, 'u');

/** A line of nothing but bold words. */
const BEGINS_BOLD = /^(\*\*|__)(?![\s*_])[^*_\n]+\1(?:[ \\]*\r?\n|$)/;

function rowOf(cells: readonly Inline[], source: Source): FoundRow {
  const line = positionAt(source, cells[0]?.span.start ?? 0).line;
  return { place: { line }, cells: cells.map(cellText) };
}

/** A cell's lines; where a link leads is told behind it, because the document will stand elsewhere. */
function cellText({ text, marked = text, links }: Inline): Cell {
  const lines = cellOf(withoutStruckOut(marked.replace(BREAKS, '\n').replace(SETS_OFF, '')));
  const addresses = links.map(({ url }) => url.replace(/^mailto:/, '')).filter((url) => !text.includes(url));
  if (addresses.length === 0) return lines;
  const last = lines.at(-1) ?? '';
  return [...lines.slice(0, -1), `${last} (${addresses.join(', ')})`.trim()];
}

/** HTML that begins or ends a line, as programs write lists into the cells of tables. */
const BREAKS = /<br\s*\/?>|<\/?(?:ul|ol|li|p|div)(?:\s[^<>]*)?>/gi;
/** HTML that only sets words off. */
const SETS_OFF = /<\/?(?:b|strong|i|em|u|span|font|mark)(?:\s[^<>]*)?>/gi;

/** A text without what is struck out in it; one that is struck out as a whole says so, and is left to who knows what it is of. */
function withoutStruckOut(text: string): string {
  const left = text.replace(/~~(?:(?!~~).)+~~/gs, '');
  return left.trim() === '' ? text : left;
}
