import { checkLength } from '../checklist.js';
import type { Run } from '../run.js';
import type { Element, PartReading } from './office-package.js';
import { LinkReading } from './word-links.js';
import { signOf } from './word-signs.js';
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

/** Whether what is either so or not is: it is where nothing else is said. */
function isOn(value: string | undefined): boolean {
  return value === undefined || /^(?:1|true|on)$/.test(value);
}

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
  private drawing = '';
  private readonly link: LinkReading;

  /**
   * @param links where links lead, by their ids
   * @param notes what stands at the foot, by the names of the elements that point there and their ids
   */
  constructor(
    links: ReadonlyMap<string, string>,
    private readonly notes: Map<string, string>,
  ) {
    this.link = new LinkReading(links, (address) => this.endLink(address));
  }

  open(element: Element): void {
    const { name, attributes } = element;
    const value = attributes.get('val');
    this.link.open(element);
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
    this.link.close(name);
    if (name === 't') this.isText = false;
    else if (name === 'checkBox') {
      this.write(this.box ? '☑ ' : '☐ ');
      this.box = undefined;
    }
  }

  text(text: string): void {
    this.link.text(text);
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
    this.runs.push({ text, isBold, isItalic, link: link.address });
  }

  private add(text: string): void {
    this.content += text;
    checkLength(this.content);
  }

  /** Tells behind its words where a link led; a run says it itself. */
  private endLink(address: string): void {
    if (!this.content.endsWith(address)) this.add(` (${address})`);
  }

  /** A note stands where it is first pointed to. */
  private writeNote(key: string): void {
    const note = this.notes.get(key);
    this.notes.delete(key);
    if (note !== undefined && note !== '') this.write(` (${note})`);
  }
}
