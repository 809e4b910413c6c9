import { visible } from '../../text/visible.js';

/** Text that is HTML already. Only {@link html} makes it, so that no text of a document can be taken for it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text and numbers are escaped, markup stands as it is, nothing is left out. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

/**
 * HTML from a template: everything put into it is escaped, in text and in quoted attributes alike. Line breaks and indents of
 * the template are its own layout, and become one blank, or none beside elements that blanks do not matter to.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let layout = layouts.get(strings);
  if (!layout) layouts.set(strings, (layout = strings.map(compact)));
  let text = layout[0] as string;
  for (let index = 0; index < parts.length; index++) {
    text += written(parts[index]) + (layout[index + 1] as string);
  }
  return new Markup(text);
}

/** A template is written many times, and laid out once. */
const layouts = new WeakMap<TemplateStringsArray, string[]>();

const BLOCKS =
  'aside|body|caption|circle|dd|defs|desc|details|div|dl|dt|figcaption|figure|footer|g|h[1-6]|header|li|line|main|nav|ol|p|path|rect|section|summary|table|tbody|td|text|th|thead|title|tr|ul|use';
const BEFORE_BLOCK = new RegExp(` (</?(?:${BLOCKS})\\b)`, 'g');
const AFTER_BLOCK = new RegExp(`(</?(?:${BLOCKS})\\b[^<>]*>) `, 'g');
/** Ends that HTML lets be left out; thousands of rows are a tenth smaller without. */
const MAY_BE_LEFT_OUT = /<\/(?:td|th|tr|li|dt|dd)>/g;

function compact(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ (\/?>)/g, '$1')
    .replace(BEFORE_BLOCK, '$1')
    .replace(AFTER_BLOCK, '$1')
    .replace(MAY_BE_LEFT_OUT, '');
}

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  if (part === undefined || part === false) return '';
  let text = '';
  for (const one of part) text += written(one);
  return text;
}

/** A text of documents as HTML shows it: marks escaped, characters that nobody sees spelt out. */
function escape(text: string): string {
  const shown = visible(text);
  return /[&<>"']/.test(shown) ? shown.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`) : shown;
}

/** Every so many UTF-16 code units a piece. */
const PIECE = 1 << 18;

/** Markup in pieces that are no longer than they need be: the whole of many documents would fill the memory. */
export function* inPieces(parts: Iterable<Markup>): Generator<string> {
  let piece = '';
  for (const { text } of parts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
