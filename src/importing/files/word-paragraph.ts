import { checkLength } from '../checklist.js';
import type { Run } from '../run.js';
import type { Element, PartReading } from './office-package.js';
import { factOf, type ParagraphFacts } from './word-styles.js';

/** What a paragraph of a Word document holds. */
export interface ParagraphContent {
  /** With where its links lead behind them. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly facts: ParagraphFacts;
  /** All its words are. */
  readonly isBold: boolean;
  /** What Word calls the pictures in it, or what somebody wrote in their place. */
  readonly pictures: readonly string[];
}

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

/** No address is longer. */
const LONGEST_FIELD = 4096;

/** What somebody wrote in the place of a picture, else what Word calls it. */
function nameOf(attributes: Element['attributes']): string {
  const [told = ''] = ['descr', 'name'].flatMap((key) => attributes.get(key)?.trim() ?? []).filter(Boolean);
  return told;
}

/** Reads the paragraphs of a Word document, one after the other; boxes are ☐ and ☑. */
export class ParagraphReading implements PartReading {
  private content = '';
  private runs: Run[] = [];
  private facts: ParagraphFacts = {};
  private pictures: string[] = [];
  private isBold = true;
  private isBoldRun = false;
  private isItalicRun = false;
  private isText = false;
  private box: boolean | undefined;
  private link: string | undefined;
  /** What a field of an older Word is to show; nothing outside of the words that say so. */
  private field = '';
  private isField = false;
  private drawing = '';

  /**
   * @param links where links lead, by their ids
   * @param notes what stands at the foot, by the names of the elements that point there and their ids
   */
  constructor(
    private readonly links: ReadonlyMap<string, string>,
    private readonly notes: Map<string, string>,
  ) {}

  open({ name, attributes }: Element): void {
    const value = attributes.get('val');
    this.facts = { ...this.facts, ...factOf(name, value ?? '') };
    switch (name) {
      case 'r':
        this.isBoldRun = false;
        this.isItalicRun = false;
        break;
      case 'b':
        this.isBoldRun = isOn(value);
        break;
      case 'i':
        this.isItalicRun = isOn(value);
        break;
      case 'rStyle':
        this.isBoldRun ||= value === 'Strong';
        this.isItalicRun ||= value === 'Emphasis';
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
      case 'instrText':
        this.isField = true;
        break;
      case 'fldSimple':
        this.beginField(attributes.get('instr') ?? '');
        break;
      case 'fldChar':
        this.readField(attributes.get('fldCharType'));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.writeNote(`${name} ${attributes.get('id') ?? ''}`);
        break;
      case 'docPr':
        this.drawing = nameOf(attributes);
        break;
      case 'blip':
        this.pictures.push(this.drawing);
        break;
    }
  }

  close(name: string): void {
    switch (name) {
      case 't':
        this.isText = false;
        break;
      case 'checkBox':
        this.write(this.box ? '☑ ' : '☐ ');
        this.box = undefined;
        break;
      case 'instrText':
        this.isField = false;
        break;
      case 'hyperlink':
      case 'fldSimple':
        this.endLink();
        break;
    }
  }

  text(text: string): void {
    if (this.isField) this.field = (this.field + text).slice(0, LONGEST_FIELD);
    if (!this.isText) return;
    if (!this.isBoldRun && text.trim() !== '') this.isBold = false;
    this.write(text);
  }

  /** What the paragraph in hand holds; the next one begins. */
  end(): ParagraphContent {
    const { content: text, runs, facts, isBold, pictures } = this;
    this.content = '';
    this.runs = [];
    this.facts = {};
    this.isBold = true;
    this.pictures = [];
    return { text, runs, facts, isBold, pictures };
  }

  private write(text: string): void {
    this.add(text);
    const { isBoldRun: isBold, isItalicRun: isItalic, link } = this;
    this.runs.push({ text, isBold, isItalic, link });
  }

  private add(text: string): void {
    this.content += text;
    checkLength(this.content);
  }

  private readField(part: string | undefined): void {
    if (part === 'separate') this.beginField(this.field);
    else if (part === 'end') this.endLink();
    this.field = '';
  }

  private beginField(field: string): void {
    const [, address] = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field) ?? [];
    this.link ??= address;
  }

  private endLink(): void {
    // A run says itself where it leads.
    if (this.link !== undefined && !this.content.endsWith(this.link)) this.add(` (${this.link})`);
    this.link = undefined;
  }

  /** A note stands where it is first pointed to. */
  private writeNote(key: string): void {
    const note = this.notes.get(key);
    this.notes.delete(key);
    if (note !== undefined && note !== '') this.write(` (${note})`);
  }
}
