import type { Entry } from './document.js';

/** Ids that no entry of a document has yet. */
export class FreeIds {
  private readonly taken: ReadonlySet<string>;
  /** The number after the last that was proposed, for each beginning. */
  private readonly next = new Map<string, number>();

  constructor(entries: readonly Entry[]) {
    this.taken = new Set(entries.map(({ id }) => id.value));
  }

  /** The next free id, which is then taken too: `A8`, `B1.7`. @param least the least number that it may have */
  take(lead: string, least: number): string {
    let number = Math.max(least, this.next.get(lead) ?? 1);
    while (this.taken.has(`${lead}${number}`)) number++;
    this.next.set(lead, number + 1);
    return `${lead}${number}`;
  }

  /** The next free id behind another, which is then taken too: `A8` behind `A7`. */
  after(id: string): string {
    const [, lead = '', number = '0'] = /^(.*?)(\d*)$/.exec(id) ?? [];
    return this.take(lead, Number(number) + 1);
  }
}
