import {
  type Cell,
  cellOf,
  EMPTY,
  type FoundRow,
  type FoundTable,
  lengthOf,
  MOST_COLUMNS,
  Rows,
} from '../checklist.js';
import { unusable } from '../../languages/unusable.js';
import { pushAll } from '../../text/push-all.js';
import { type DayCount, dateStyles, dayOfSerial } from './excel-dates.js';
import {
  type Element,
  type OfficePackage,
  type PartReading,
  readPart,
  relationshipsOf,
} from './office-package.js';

/** Where Excel keeps the list of a workbook's sheets. */
export const WORKBOOK = 'xl/workbook.xml';

/**
 * The sheets of an Excel workbook (Office Open XML, ECMA-376 part 1, 18), each a table with its name above; hidden ones are
 * passed over. Of formulas there is what they came to, dates are `YYYY-MM-DD`.
 *
 * @throws Unusable where the workbook cannot be read
 */
export function excelTables(workbook: OfficePackage): FoundTable[] {
  const { sheets, dayCount } = readWorkbook(workbook.part(WORKBOOK) ?? '');
  const targets = relationshipsOf(workbook.part('xl/_rels/workbook.xml.rels'));
  const strings = new SharedStrings(sharedStrings(workbook.part('xl/sharedStrings.xml')));
  const isDate = dateStyles(workbook.part('xl/styles.xml'));
  const all = new Rows();
  return sheets.flatMap(({ name, id }): FoundTable[] => {
    const xml = workbook.part(partName(targets.get(id) ?? ''));
    if (xml === undefined) return [];
    const reading = new SheetReading(name, all, strings, isDate, dayCount);
    readPart(xml, reading);
    return [{ above: [], name, rows: reading.rows }];
  });
}

/** A target as its part is called: relative to the workbook, or from the package's root. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** No checklist has more sheets. */
const MOST_SHEETS = 1000;

function readWorkbook(xml: string) {
  const sheets: { name: string; id: string }[] = [];
  let dayCount: DayCount = '1900';
  readPart(xml, {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.get('date1904') ?? '')) dayCount = '1904';
      if (name !== 'sheet' || (attributes.get('state') ?? 'visible') !== 'visible') return;
      if (sheets.length === MOST_SHEETS) throw unusable('too-many-sheets', { most: MOST_SHEETS });
      sheets.push({ name: attributes.get('name') ?? '', id: attributes.get('id') ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, dayCount };
}

/** The texts that cells point to by their numbers: any number of cells to each, so that it becomes a cell only once. */
class SharedStrings {
  private readonly cells: (Cell | undefined)[] = [];

  constructor(private readonly texts: readonly string[]) {}

  /** @throws Unusable where it is longer than any cell */
  cell(number: string): Cell {
    const index = Number(number);
    const text = this.texts[index];
    return text === undefined ? EMPTY : (this.cells[index] ??= cellOf(text));
  }
}

/** How something is pronounced is no part of a text. */
function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let isText = false;
  let isPronunciation = false;
  readPart(xml, {
    open: ({ name }) => {
      if (name === 'si') strings.push('');
      else if (name === 't') isText = true;
      else if (name === 'rPh') isPronunciation = true;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPronunciation = false;
    },
    text: (text) => {
      if (isText && !isPronunciation) strings.push((strings.pop() ?? '') + text);
    },
  });
  return strings;
}

/** A row of a sheet, until the cells that were merged are known: they stand behind all rows. */
interface SheetRow extends FoundRow {
  readonly number: number;
  readonly cells: Cell[];
  isWide: boolean;
}

/** No checklist has more cells that were merged. */
const MOST_MERGED = 10_000;

class SheetReading implements PartReading {
  readonly rows: SheetRow[] = [];
  /** Where the row of a number stands among them. */
  private readonly places = new Map<number, number>();
  private merged = 0;
  /** The first column in which anything stands, and the last. */
  private first = Infinity;
  private last = 0;
  private row = 0;
  private cells: Cell[] = [];
  /** What stands in columns that are not read. */
  private beyond: string[] = [];
  private beyondLength = 0;
  private column = 0;
  private type = '';
  private style = 0;
  private value: string | undefined;
  private isValue = false;

  constructor(
    private readonly sheet: string,
    private readonly all: Rows,
    private readonly strings: SharedStrings,
    private readonly isDate: (style: number) => boolean,
    private readonly dayCount: DayCount,
  ) {}

  open({ name, attributes }: Element): void {
    switch (name) {
      case 'row':
        this.row = Number(attributes.get('r') ?? this.row + 1);
        this.cells = [];
        this.beyond = [];
        this.beyondLength = 0;
        this.column = 0;
        break;
      case 'c': {
        const at = /^([A-Z]+)/.exec(attributes.get('r') ?? '')?.[1];
        this.column = at === undefined ? this.column + 1 : columnNumber(at);
        this.type = attributes.get('t') ?? 'n';
        this.style = Number(attributes.get('s') ?? 0);
        this.value = undefined;
        break;
      }
      case 'v':
      case 't':
        this.isValue = true;
        break;
      case 'mergeCell':
        this.merge(attributes.get('ref') ?? '');
        break;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.isValue = false;
        break;
      case 'c':
        this.endCell();
        break;
      case 'row':
        this.endRow();
        break;
    }
  }

  text(text: string): void {
    if (this.isValue) this.value = (this.value ?? '') + text;
  }

  private endRow(): void {
    const { sheet, row: number, cells } = this;
    const beyond = this.beyond.join(' ');
    if (cells.length === 0 && beyond === '') return;
    this.places.set(number, this.rows.length);
    this.all.add({ place: { sheet, row: number }, number, cells, beyond, isWide: false }, this.rows);
  }

  private endCell(): void {
    if (this.value === undefined) return;
    const cell = this.type === 's' ? this.strings.cell(this.value) : cellOf(this.shown(this.value));
    if (this.column > MOST_COLUMNS) {
      pushAll(this.beyond, cell);
      this.beyondLength += lengthOf(cell);
      this.all.checkFurther(this.beyondLength);
      return;
    }
    while (this.cells.length < this.column - 1) this.cells.push(EMPTY);
    this.cells[this.column - 1] = cell;
    this.first = Math.min(this.first, this.column);
    this.last = Math.max(this.last, this.column);
  }

  /** Puts what `B3:B5` holds into each row that it spans; what spans all columns makes its row a wide one. */
  private merge(range: string): void {
    if (++this.merged > MOST_MERGED) throw unusable('too-many-merged-cells', { most: MOST_MERGED });
    const [, left = '', top = '', right = '', bottom = ''] = RANGE.exec(range) ?? [];
    const at = columnNumber(left) - 1;
    const place = this.places.get(Number(top)) ?? Infinity;
    const upper = this.rows[place];
    const cell = upper?.cells[at];
    if (!upper || !cell) return;
    const isAlone = upper.cells.every((other) => other === cell || other.length === 0);
    upper.isWide = isAlone && at < this.first && columnNumber(right) >= this.last && left !== right;
    for (const { cells } of this.rowsBelow(place, Number(bottom))) {
      while (cells.length < at) cells.push(EMPTY);
      if ((cells[at] ?? EMPTY).length === 0) cells[at] = cell;
    }
  }

  /** The rows behind a place, up to that of a number: rows stand in the order of their numbers. */
  private *rowsBelow(place: number, bottom: number): Generator<SheetRow> {
    for (let next = place + 1; next < this.rows.length; next++) {
      const row = this.rows[next] as SheetRow;
      if (row.number > bottom) return;
      yield row;
    }
  }

  private shown(value: string): string {
    if (this.type === 'b') return value === '1' ? '☑' : '☐';
    if (this.type === 'd') return value.slice(0, 10);
    if (this.type !== 'n' || !this.isDate(this.style)) return value;
    return dayOfSerial(Number.parseFloat(value), this.dayCount) ?? value;
  }
}

/** Two corners, each a column and a row. */
const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

/** `A` → 1, `AB` → 28. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
