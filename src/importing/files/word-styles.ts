import { DEPTH, type OutlineLine } from '../outline.js';
import { type Element, type PartReading, readPart } from './office-package.js';

/** What Word says of a paragraph, or of a style of paragraphs. */
export interface ParagraphFacts {
  readonly style?: string;
  /** Of a heading: 0 the highest; {@link NO_HEADING} says that it is none. */
  readonly outlineLevel?: number;
  /** The list that it is an item of; 0 says that it is none. */
  readonly list?: string;
  readonly listLevel?: number;
}

const NO_HEADING = 9;
/** Lists have nine levels, the first of them 0. */
const DEEPEST_ITEM = 8;

/** What a paragraph is; nothing where Word wrote it itself, as it does a table of contents. */
export type Shape = Pick<OutlineLine, 'what' | 'depth' | 'isNumbered'> | undefined;

/** The styles and lists of a Word document (Office Open XML, ECMA-376 part 1, 17.7 and 17.9). */
export class WordStyles {
  private readonly styles: StyleReading;
  private readonly lists: ListReading;

  /**
   * @param styles the part `word/styles.xml`, where there is one
   * @param numbering the part `word/numbering.xml`, likewise
   * @throws Unusable where one cannot be read
   */
  constructor(styles: string | undefined, numbering: string | undefined) {
    this.styles = new StyleReading();
    this.lists = new ListReading();
    if (styles !== undefined) readPart(styles, this.styles);
    if (numbering !== undefined) readPart(numbering, this.lists);
  }

  /** What a paragraph is, by what stands there of it and by its style. */
  shapeOf(facts: ParagraphFacts, isBold: boolean): Shape {
    const { name = '', ...styled } = this.styles.of(facts.style);
    const { outlineLevel, list, listLevel = 0 } = { ...styled, ...facts };
    if (/^toc\b/i.test(name)) return undefined;
    if (/^title$/i.test(name)) return { what: 'heading', depth: 0 };
    if (outlineLevel !== undefined && outlineLevel < NO_HEADING)
      return { what: 'heading', depth: outlineLevel + 1 };
    const [, ranked] = /^list\b.*?(\d?)$/i.exec(name) ?? [];
    if (list === undefined ? ranked === undefined || /paragraph/i.test(name) : list === '0')
      return isBold ? { what: 'heading', depth: DEPTH.bold } : { what: 'text', depth: 0 };
    const isNumbered = list === undefined ? /number/i.test(name) : this.lists.isNumbered(list, listLevel);
    return { what: 'item', depth: Math.max(listLevel + 1, Number(ranked ?? 0)), isNumbered };
  }
}

interface Style extends ParagraphFacts {
  readonly name?: string;
  readonly basedOn?: string;
}

/** Styles lean on no more others than this. */
const MOST_BELOW = 20;

class StyleReading implements PartReading {
  private readonly styles = new Map<string, Style>();
  private id = '';

  open({ name, attributes }: Element): void {
    if (name === 'style') this.id = attributes.get('styleId') ?? '';
    const value = attributes.get('val') ?? '';
    const told =
      name === 'name' ? named(value) : name === 'basedOn' ? { basedOn: value } : factOf(name, value);
    if (told && this.id !== '') this.styles.set(this.id, { ...this.styles.get(this.id), ...told });
  }

  close(name: string): void {
    if (name === 'style') this.id = '';
  }

  text(): void {
    // What styles say stands in attributes.
  }

  /** What a style says, and what those that it leans on say beside. */
  of(id: string | undefined): Style {
    let facts: Style = {};
    let below = id;
    for (let count = 0; below !== undefined && count < MOST_BELOW; count++) {
      const style: Style = this.styles.get(below) ?? {};
      facts = { ...style, ...facts };
      below = style.basedOn;
    }
    return facts;
  }
}

/** What a style says by its name: Word has nine for headings, which are called the same in every language. */
function named(name: string): Style {
  const [, rank] = /^heading ([1-9])$/i.exec(name) ?? [];
  return rank === undefined ? { name } : { name, outlineLevel: Number(rank) - 1 };
}

/** A fact of a paragraph, by the element that tells it. */
export function factOf(name: string, value: string): ParagraphFacts | undefined {
  switch (name) {
    case 'pStyle':
      return { style: value };
    case 'outlineLvl':
      return { outlineLevel: levelIn(value, NO_HEADING) };
    case 'numId':
      return { list: value };
    case 'ilvl':
      return { listLevel: levelIn(value, DEEPEST_ITEM) };
    default:
      return undefined;
  }
}

/** The level that a file says: what is none is the first, and what is beyond the last is the last. */
function levelIn(value: string, last: number): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), last);
}

/** Which levels of which lists count. */
class ListReading implements PartReading {
  /** By what a level belongs to, a kind of lists or a single list, and which it is. */
  private readonly formats = new Map<string, string>();
  private readonly kinds = new Map<string, string>();
  private list = '';
  private owner = '';
  private level = '';

  open({ name, attributes }: Element): void {
    const value = attributes.get('val') ?? '';
    if (name === 'abstractNum') this.owner = kindOf(attributes.get('abstractNumId'));
    else if (name === 'lvl') this.level = attributes.get('ilvl') ?? '';
    else if (name === 'numFmt') this.formats.set(`${this.owner} ${this.level}`, value);
    else if (name === 'num') this.owner = this.list = attributes.get('numId') ?? '';
    else if (name === 'abstractNumId') this.kinds.set(this.list, kindOf(value));
  }

  close(): void {
    // What is opened next says where it belongs.
  }

  text(): void {
    // What lists say stands in attributes.
  }

  /** A list may have levels of its own instead of those of its kind. */
  isNumbered(list: string, level: number): boolean {
    const own = this.formats.get(`${list} ${level}`);
    const format = own ?? this.formats.get(`${this.kinds.get(list) ?? ''} ${level}`);
    return format !== undefined && format !== 'bullet' && format !== 'none';
  }
}

/** What keeps the id of a kind of lists apart from that of a list. */
function kindOf(id = ''): string {
  return `kind ${id}`;
}
