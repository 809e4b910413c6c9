import {
  type Cell,
  cellOf,
  EMPTY,
  type FoundRow,
  type FoundTable,
  MOST_COLUMNS,
  Rows,
} from '../checklist.js';
import { type FoundFile, Lines, linesOf, type OutlineLine, rowLine } from '../outline.js';
import type { ProseBlock } from '../prose.js';
import {
  type Element,
  type OfficePackage,
  type PartReading,
  readPart,
  relationshipsOf,
} from './office-package.js';
import { wordNotes } from './word-notes.js';
import { type ParagraphContent, ParagraphReading } from './word-paragraph.js';
import { type WordBlock, wordProse } from './word-prose.js';
import { WordStyles } from './word-styles.js';
import { withoutUnseen } from './word-unseen.js';

/** Where Word keeps the text of a document. */
export const WORD_TEXT = 'word/document.xml';

/**
 * What a Word document holds (Office Open XML, ECMA-376 part 1, 17): its tables, with the paragraphs above each, all its
 * lines, and its prose. Text that was deleted with changes tracked is not there; boxes are ☐ and ☑; what a table within a
 * cell says belongs to the cell.
 *
 * @throws Unusable where the document cannot be read
 */
export function wordFile(document: OfficePackage): FoundFile {
  const links = relationshipsOf(document.part('word/_rels/document.xml.rels'));
  const styles = new WordStyles(document.part('word/styles.xml'), document.part('word/numbering.xml'));
  const reading = new WordReading(links, wordNotes(document), styles);
  readPart(document.part(WORD_TEXT) ?? '', withoutUnseen(reading));
  reading.endTable();
  return reading;
}

class WordReading implements PartReading, FoundFile {
  readonly tables: FoundTable[] = [];
  private readonly told = new Lines();
  private readonly all = new Rows();
  private readonly blocks: WordBlock[] = [];
  private readonly paragraph: ParagraphReading;
  private above: string[] = [];
  private rows: FoundRow[] = [];
  private cells: Cell[] = [];
  private lines: string[] = [];
  private paragraphs = 0;
  private tableDepth = 0;
  private isContinued = false;
  private span = 1;
  /** How many cells the row in hand has, not counting what wider ones take the place of. */
  private written = 0;

  constructor(
    links: ReadonlyMap<string, string>,
    notes: Map<string, string>,
    private readonly styles: WordStyles,
  ) {
    this.paragraph = new ParagraphReading(links, notes);
  }

  get outline(): readonly OutlineLine[] {
    return this.told.all;
  }

  get prose(): readonly ProseBlock[] {
    return wordProse(this.blocks);
  }

  open(element: Element): void {
    this.paragraph.open(element);
    const value = element.attributes.get('val');
    switch (element.name) {
      case 'tbl':
        this.tableDepth++;
        break;
      case 'gridBefore':
        this.addEmpty(Number(value));
        break;
      case 'tc':
        if (this.tableDepth === 1) this.beginCell();
        break;
      case 'gridSpan':
        if (this.tableDepth === 1) this.span = Number(value);
        break;
      case 'vMerge':
        if (this.tableDepth === 1) this.isContinued = value !== 'restart';
        break;
    }
  }

  close(name: string): void {
    this.paragraph.close(name);
    switch (name) {
      case 'p':
        this.endParagraph();
        break;
      case 'tc':
        if (this.tableDepth === 1) this.endCell();
        break;
      case 'tr':
        if (this.tableDepth === 1) this.endRow();
        break;
      case 'tbl':
        if (--this.tableDepth === 0) this.endTable();
        break;
    }
  }

  text(text: string): void {
    this.paragraph.text(text);
  }

  private endParagraph(): void {
    const content = this.paragraph.end();
    const lines = cellOf(content.text);
    if (this.tableDepth > 0) this.lines.push(...lines);
    else {
      this.above.push(...lines);
      this.addToOutline(content);
    }
    const place = { paragraph: this.paragraphs };
    for (const text of content.pictures) this.blocks.push({ type: 'picture', place, text });
  }

  private addToOutline({ text, facts, isBold, runs }: ParagraphContent): void {
    const shape = this.styles.shapeOf(facts, isBold);
    if (!shape || text.trim() === '') return;
    const place = { paragraph: ++this.paragraphs };
    this.told.add(linesOf(text, { ...shape, place }));
    this.blocks.push({ type: 'paragraph', ...shape, place, runs, list: facts.list });
  }

  private beginCell(): void {
    this.lines = [];
    this.isContinued = false;
    this.span = 1;
  }

  private endCell(): void {
    const above = this.rows.at(-1)?.cells[this.cells.length] ?? EMPTY;
    if (this.cells.length < MOST_COLUMNS) this.cells.push(this.isContinued ? above : this.lines);
    this.written++;
    this.addEmpty(this.span - 1);
    this.lines = [];
  }

  /** Cells that a wider one takes the place of. */
  private addEmpty(count: number): void {
    const width = Math.min(this.cells.length + count, MOST_COLUMNS);
    while (this.tableDepth === 1 && this.cells.length < width) this.cells.push(EMPTY);
  }

  private endRow(): void {
    const place = { table: this.tables.length + 1, row: this.rows.length + 1 };
    const isWide = this.written === 1 && this.cells.length > 1;
    this.all.add({ place, cells: this.cells, isWide }, this.rows);
    this.told.add([rowLine(place, this.cells)]);
    this.cells = [];
    this.written = 0;
  }

  /** Ends a table, or the lines behind the last. */
  endTable(): void {
    this.tables.push({ above: this.above, rows: this.rows });
    if (this.rows.length > 0) this.blocks.push({ type: 'table', rows: this.rows });
    this.above = [];
    this.rows = [];
  }
}
