import { applyEdits, type Edit } from './edit.js';
import { lengthOfStart } from './length-of-start.js';
import { pushAll } from './push-all.js';

/** A stretch that stands as it stood, by its place in the text as it was; or words that are new. */
type Piece = { readonly from: number; readonly to: number } | { readonly added: string };

/** A text that is edited several times over: what it is now, and the edits that make it of what it was. */
export class EditedText {
  private pieces: readonly Piece[];
  private current: string;

  constructor(readonly original: string) {
    this.current = original;
    this.pieces = [{ from: 0, to: original.length }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.current;
  }

  /** The edits between the text as it was and as it is, in their order. What was never touched is in none of them. */
  get edits(): Edit[] {
    const edits: Edit[] = [];
    let reached = 0;
    let added = '';
    const close = (start: number) => {
      if (start > reached || added !== '') edits.push({ span: { start: reached, end: start }, text: added });
      added = '';
    };
    for (const piece of this.pieces) {
      if ('added' in piece) {
        added += piece.added;
      } else {
        close(piece.from);
        reached = piece.to;
      }
    }
    close(this.original.length);
    return edits;
  }

  /**
   * Edits the text as it is now.
   *
   * @throws RangeError as {@link applyEdits} does; nothing is changed then
   */
  apply(edits: readonly Edit[]): void {
    const text = applyEdits(this.current, edits);
    const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let reached = 0;
    const ends = this.pieces.map((piece) => (reached += lengthOf(piece)));
    const pieces: Piece[] = [];
    let kept = 0;
    for (const edit of ordered) {
      pushAll(pieces, this.cut(ends, kept, edit.span.start));
      if (edit.text !== '') pieces.push({ added: edit.text });
      kept = edit.span.end;
    }
    pushAll(pieces, this.cut(ends, kept, this.current.length));
    this.pieces = pieces;
    this.current = text;
  }

  /**
   * The pieces of a stretch of the text as it is now.
   *
   * @param ends where each piece of the text ends
   */
  private *cut(ends: readonly number[], start: number, end: number): Generator<Piece> {
    for (let index = lengthOfStart(ends, (reached) => reached <= start); index < ends.length; index++) {
      const piece = this.pieces[index] as Piece;
      const at = ends[index - 1] ?? 0;
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, lengthOf(piece));
      if (from >= to) return;
      yield 'added' in piece
        ? { added: piece.added.slice(from, to) }
        : { from: piece.from + from, to: piece.from + to };
    }
  }
}

function lengthOf(piece: Piece): number {
  return 'added' in piece ? piece.added.length : piece.to - piece.from;
}
