import type { Element, PartReading } from './office-package.js';

/** No address is longer. */
const LONGEST_FIELD = 4096;

/** Reads where the words of a Word document lead. */
export class LinkReading implements PartReading {
  /** Where the words in hand lead. */
  address: string | undefined;
  /** What a field of an older Word is to show; nothing outside of the words that say so. */
  private field = '';
  private isField = false;

  /**
   * @param links where links lead, by their ids
   * @param end is told where a link led that ends
   */
  constructor(
    private readonly links: ReadonlyMap<string, string>,
    private readonly end: (address: string) => void,
  ) {}

  open({ name, attributes }: Element): void {
    switch (name) {
      case 'hyperlink':
        this.address = this.links.get(attributes.get('id') ?? '');
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
    }
  }

  close(name: string): void {
    if (name === 'instrText') this.isField = false;
    else if (name === 'hyperlink' || name === 'fldSimple') this.endLink();
  }

  text(text: string): void {
    if (this.isField) this.field = (this.field + text).slice(0, LONGEST_FIELD);
  }

  private readField(part: string | undefined): void {
    if (part === 'separate') this.beginField(this.field);
    else if (part === 'end') this.endLink();
    this.field = '';
  }

  private beginField(field: string): void {
    const [, address] = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field) ?? [];
    this.address ??= address;
  }

  private endLink(): void {
    if (this.address !== undefined) this.end(this.address);
    this.address = undefined;
  }
}
