/** UTF-16 code units after which what was collected becomes bytes. */
const PIECE = 1 << 16;

/**
 * Text that grows and is read once, at the end. It is kept as UTF-8 outside the heap: strings hold on to what they were
 * made of, which is whole documents.
 */
export class TextStore {
  private pending = '';
  private readonly pieces: Uint8Array[] = [];

  get isEmpty(): boolean {
    return this.pending === '' && this.pieces.length === 0;
  }

  add(text: string | Uint8Array): void {
    if (typeof text === 'string') {
      this.pending += text;
      if (this.pending.length >= PIECE) this.settle();
    } else {
      this.settle();
      this.pieces.push(text);
    }
  }

  /** All that was added, as UTF-8 in pieces, none of them ending within a character. */
  take(): Uint8Array[] {
    this.settle();
    return this.pieces.splice(0);
  }

  private settle(): void {
    if (this.pending === '') return;
    this.pieces.push(Buffer.from(this.pending, 'utf8'));
    this.pending = '';
  }
}
