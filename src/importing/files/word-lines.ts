import { cellOf, type Place } from '../checklist.js';
import { LONGEST_TITLE } from '../heading-roles.js';
import { inlineMarkdown } from '../inline.js';
import type { ListLine } from '../list-text.js';
import { DEPTH, type OutlineLine } from '../outline.js';
import { boxedIn } from '../points.js';
import type { Run } from '../run.js';

/** A paragraph of a Word document outside of tables, in which something stands. */
export interface WordParagraph extends Pick<OutlineLine, 'what' | 'depth' | 'isNumbered'> {
  readonly type: 'paragraph';
  readonly place: Place;
  readonly runs: readonly Run[];
  /** The list that it is an item of. */
  readonly list: string | undefined;
}

/** A paragraph as prose: what begins with a box is an item. */
export interface WordLine extends Omit<ListLine, 'what'>, Pick<WordParagraph, 'place' | 'list'> {
  readonly what: 'heading' | 'item' | 'text';
  /** What a reader sees. */
  readonly text: string;
}

/** What a paragraph says; nothing where it only holds a line on which to write. */
export function wordLine(paragraph: WordParagraph): WordLine | undefined {
  const { what, depth, isNumbered, place, runs, list } = paragraph;
  const all = runs.map(({ text }) => text).join('');
  const said = cellOf(all);
  if (said.length === 0) return undefined;
  const line = { depth, isNumbered, place, list, text: said.join(' ') };
  const { text, checked } = boxedIn(all);
  const box = all.trimEnd().length - text.length;
  if (text !== '' && all.slice(0, box).trim() !== '' && !isRanked(paragraph)) {
    const item = what === 'item' ? line : { ...line, depth: 1, isNumbered: false };
    return { ...item, what: 'item', checked, lines: inlineMarkdown(cutFrom(runs, box)) };
  }
  const isSentence = said.length > 1 || /[.!?]$/.test(line.text);
  const isTitle = /[\p{L}\p{N}]/u.test(line.text) && line.text.length <= LONGEST_TITLE;
  if (what !== 'heading' || !isTitle || (isSentence && !isRanked(paragraph)))
    return { ...line, what: what === 'heading' ? 'text' : what, lines: inlineMarkdown(runs) };
  const plain = runs.map((run) => ({ ...run, isBold: false, isItalic: false }));
  return { ...line, what, lines: inlineMarkdown(plain) };
}

/** Whether a paragraph is a heading for Word too, and no line in bold. */
export function isRanked({ what, depth }: WordParagraph): boolean {
  return what === 'heading' && depth < DEPTH.bold;
}

/** Runs without the first so many characters. */
export function cutFrom(runs: readonly Run[], length: number): Run[] {
  let left = length;
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
}
