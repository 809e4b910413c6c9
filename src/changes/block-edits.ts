import type { PlanDocument } from '../document/document.js';
import { trimmedEnd } from '../markdown/text.js';
import type { Edit } from '../text/edit.js';
import { lineEndOf } from '../text/source.js';
import { pointAt, type Span } from '../text/span.js';

/** Where a section or step is to stand: before the heading at an offset, or after the last word of what ends at one. */
export type Place = { readonly before: number } | { readonly after: number };

/** The offset at which a place is. */
function offsetOf(place: Place): number {
  return 'before' in place ? place.before : place.after;
}

/**
 * Whether sections and steps can be put into a document and moved within it: its frontmatter ends, and so does whatever
 * its last words belong to. What stood after an open fence would be code.
 */
export function takesBlocks({
  source: { text },
  frontmatter,
  preface,
  sections,
  faults,
}: PlanDocument): boolean {
  if (faults.some(({ message }) => message.id === 'frontmatter-unclosed')) return false;
  const section = sections.at(-1);
  const last = section ? (section.entries.at(-1) ?? section).blocks.at(-1) : preface.at(-1);
  if (last?.type !== 'other') return text.length > frontmatter.span.end;
  const [first = '', ...rest] = text.slice(last.span.start, last.span.end).split('\n');
  const fence = /^(?:`{3,}|~{3,})/.exec(first)?.[0];
  if (fence === undefined) return !first.startsWith('<');
  const closing = rest.at(-1)?.trim() ?? '';
  return closing.startsWith(fence) && closing === closing[0]?.repeat(closing.length);
}

/** Puts a section or step into a text, a blank line between it and its neighbours. */
export function insertBlock(text: string, block: string, place: Place): Edit {
  const blank = lineEndOf(text).repeat(2);
  const span = pointAt(offsetOf(place));
  return { span, text: 'before' in place ? `${block}${blank}` : `${blank}${block}` };
}

/**
 * Moves a section or step within a text, with the blank lines that keep it apart.
 *
 * @param span from its heading to its last word
 * @param next the offset of the heading that follows it; nothing where it is the last
 */
export function moveBlock(text: string, span: Span, next: number | undefined, place: Place): Edit[] {
  const left: Span =
    next === undefined
      ? { start: trimmedEnd(text, span.start), end: span.end }
      : { start: span.start, end: next };
  return [{ span: left, text: '' }, insertBlock(text, text.slice(span.start, span.end), place)];
}
