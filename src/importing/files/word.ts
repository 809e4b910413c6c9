import {
  type Cell,
  cellOf,
  checkLength,
  EMPTY,
  type FoundRow,
  type FoundTable,
  MOST_COLUMNS,
  Rows,
} from '../checklist.js';
import { type FoundFile, Lines, linesOf, type OutlineLine, rowLine } from '../outline.js';
import {
  type Element,
  type OfficePackage,
  type PartReading,
  readPart,
  relationshipsOf,
} from './office-package.js';
import { factOf, type ParagraphFacts, WordStyles } from './word-styles.js';

/** Where Word keeps the text of a document. */
export const WORD_TEXT = 'word/document.xml';

/**
 * What a Word document holds (Office Open XML, ECMA-376 part 1, 17): its tables, with the paragraphs above each, and all its
 * lines. Text that was deleted
 * with changes tracked is not there; boxes are ☐ and ☑; what a table within a cell says belongs to the cell.
 *
 * @throws Error where the document cannot be read
 */
export function wordFile(document: OfficePackage): FoundFile {
  const links = relationshipsOf(document.part('word/_rels/document.xml.rels'));
  const styles = new WordStyles(document.part('word/styles.xml'), document.part('word/numbering.xml'));
  const reading = new WordReading(links, styles);
  readPart(document.part(WORD_TEXT) ?? '', reading);
  reading.endTable();
  return reading;
}

/** Parts of a document that are not what a reader sees: deleted, moved away, how it was, or drawn again for older programs. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'pPrChange', 'rPrChange']);

/** Boxes in fonts of signs, by their codes without what Word adds to them. */
const BOXES: Readonly<Record<string, string>> = {
  fe: '☑',
  fc: '☑',
  '52': '☑',
  a8: '☐',
  '6f': '☐',
  '71': '☐',
  a3: '☐',
};

/** The sign of a code: of a font of signs a box, where it is one; else the character. */
function signOf(code: string): string {
  const number = parseInt(code, 16);
  if (number >= 0xf000 && number <= 0xf0ff) return BOXES[(number - 0xf000).toString(16)] ?? '';
  return number > 0xff ? String.fromCharCode(number) : (BOXES[number.toString(16)] ?? '');
}

/** Whether what is either so or not is: it is where nothing else is said. */
function isOn(value: string | undefined): boolean {
  return value === undefined || /^(?:1|true|on)$/.test(value);
}

class WordReading implements PartReading, FoundFile {
  readonly tables: FoundTable[] = [];
  private readonly told = new Lines();
  private readonly all = new Rows();
  private above: string[] = [];
  private rows: FoundRow[] = [];
  private cells: Cell[] = [];
  private lines: string[] = [];
  private paragraph = '';
  private facts: ParagraphFacts = {};
  private paragraphs = 0;
  private isBoldRun = false;
  /** All words of the paragraph in hand are. */
  private isBold = true;
  private tableDepth = 0;
  private unseen = 0;
  private isText = false;
  private isContinued = false;
  private span = 1;
  /** How many cells the row in hand has, not counting what wider ones take the place of. */
  private written = 0;
  private box: boolean | undefined;
  private link: string | undefined;

  constructor(
    private readonly links: ReadonlyMap<string, string>,
    private readonly styles: WordStyles,
  ) {}

  get outline(): readonly OutlineLine[] {
    return this.told.all;
  }

  open({ name, attributes }: Element): void {
    if (UNSEEN.has(name)) this.unseen++;
    if (this.unseen > 0) return;
    const value = attributes.get('val');
    this.facts = { ...this.facts, ...factOf(name, value ?? '') };
    switch (name) {
      case 'r':
        this.isBoldRun = false;
        break;
      case 'b':
        this.isBoldRun = isOn(value);
        break;
      case 'rStyle':
        this.isBoldRun ||= value === 'Strong';
        break;
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
      case 't':
        this.isText = true;
        break;
      case 'tab':
      case 'noBreakHyphen':
        this.write(name === 'tab' ? ' ' : '-');
        break;
      case 'br':
      case 'cr':
        this.write('\n');
        break;
      case 'sym':
        this.write(signOf(attributes.get('char') ?? ''));
        break;
      case 'checkBox':
        this.box = false;
        break;
      case 'default':
      case 'checked':
        if (this.box !== undefined) this.box = isOn(value);
        break;
      case 'hyperlink':
        this.link = this.links.get(attributes.get('id') ?? '');
        break;
    }
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.unseen--;
    if (this.unseen > 0) return;
    switch (name) {
      case 't':
        this.isText = false;
        break;
      case 'checkBox':
        this.write(this.box ? '☑ ' : '☐ ');
        this.box = undefined;
        break;
      case 'hyperlink':
        if (this.link !== undefined && !this.paragraph.endsWith(this.link)) this.write(` (${this.link})`);
        this.link = undefined;
        break;
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
    if (!this.isText || this.unseen > 0) return;
    if (!this.isBoldRun && text.trim() !== '') this.isBold = false;
    this.write(text);
  }

  private write(text: string): void {
    this.paragraph += text;
    checkLength(this.paragraph);
  }

  private endParagraph(): void {
    const lines = cellOf(this.paragraph);
    if (this.tableDepth > 0) this.lines.push(...lines);
    else {
      this.above.push(...lines);
      this.addToOutline();
    }
    this.paragraph = '';
    this.facts = {};
    this.isBold = true;
  }

  private addToOutline(): void {
    const shape = this.styles.shapeOf(this.facts, this.isBold);
    if (!shape || this.paragraph.trim() === '') return;
    const place = { paragraph: ++this.paragraphs };
    this.told.add(linesOf(this.paragraph, { ...shape, place }));
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
    this.above = [];
    this.rows = [];
  }
}
