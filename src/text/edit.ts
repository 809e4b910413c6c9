import type { Span } from './span.js';

/** A replacement of one span. Everything outside the spans of a set of edits stays as it is. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Applies edits to a text, every other character kept. Edits at the same empty place are made in the order given.
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ edit, order }))
    .sort(
      (a, b) =>
        a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.order - b.order,
    );
  let result = '';
  let kept = 0;
  for (const { edit } of ordered) {
    const { start, end } = edit.span;
    if (start < kept || end < start || end > text.length) {
      throw new RangeError(`edit ${start}–${end} overlaps another or lies outside the text`);
    }
    result += text.slice(kept, start) + edit.text;
    kept = end;
  }
  return result + text.slice(kept);
}
