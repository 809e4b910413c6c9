/** UTF-16 code units after which what was collected becomes bytes. */
const PIECE = 1 << 16;
/** The most bytes that one of them becomes. */
const MOST_BYTES = 3;
const NONE: Uint8Array = new Uint8Array();

/**
 * Text that grows and is read once, at the end. It is kept as UTF-8 outside the heap: strings hold on to what they were
 * made of, which is whole documents. Bytes that follow one another in memory, as texts out of one file do, stay where they
 * are.
 */
export class TextStore {
  private pending = '';
  /** Bytes that were added last, as long as those that are added continue them. */
  private run = NONE;
  private readonly pieces: Uint8Array[] = [];
  /** The last of the pieces while it has room, and how much of it is filled. */
  private filling = Buffer.alloc(0);
  private filled = 0;

  get isEmpty(): boolean {
    return this.pending === '' && this.run.length === 0 && this.filled === 0 && this.pieces.length === 0;
  }

  add(text: string | Uint8Array): void {
    if (typeof text !== 'string') this.extend(text);
    else if (text !== '') {
      this.endRun();
      this.pending += text;
      if (this.pending.length >= PIECE) this.settle();
    }
  }

  /** All that was added, as UTF-8 in pieces, none of them ending within a character. */
  take(): Uint8Array[] {
    this.endRun();
    this.settle();
    this.end();
    return this.pieces.splice(0);
  }

  private extend(bytes: Uint8Array): void {
    const { buffer, byteOffset, length } = this.run;
    if (length > 0 && bytes.buffer === buffer && bytes.byteOffset === byteOffset + length) {
      this.run = new Uint8Array(buffer, byteOffset, length + bytes.length);
      return;
    }
    this.endRun();
    this.settle();
    this.run = bytes;
  }

  private endRun(): void {
    if (this.run.length > 0) this.addBytes(this.run);
    this.run = NONE;
  }

  private settle(): void {
    const { pending, filling, filled } = this;
    const mayFit = pending.length * MOST_BYTES <= filling.length - filled;
    if (mayFit) this.filled += filling.write(pending, filled, 'utf8');
    else this.addBytes(Buffer.from(pending, 'utf8'));
    this.pending = '';
  }

  private addBytes(bytes: Uint8Array): void {
    if (this.filled + bytes.length > this.filling.length) {
      this.end();
      if (bytes.length >= PIECE) {
        this.pieces.push(bytes);
        return;
      }
      this.filling = Buffer.allocUnsafeSlow(PIECE);
    }
    this.filling.set(bytes, this.filled);
    this.filled += bytes.length;
  }

  private end(): void {
    if (this.filled > 0) this.pieces.push(this.filling.subarray(0, this.filled));
    this.filling = Buffer.alloc(0);
    this.filled = 0;
  }
}
