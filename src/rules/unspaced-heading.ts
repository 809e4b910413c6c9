import { blocksWithin } from '../document/blocks-within.js';
import type { PlanDocument } from '../document/document.js';
import { message } from '../languages/messages.js';
import type { Block } from '../markdown/blocks.js';
import { lengthOfStart } from '../text/length-of-start.js';
import { pointAt } from '../text/span.js';
import type { Issue } from './rule.js';

/** A line that was meant for a heading and is only text, for want of a blank: `###A2 Prospect inventory`. */
export interface UnspacedHeading {
  /** What the heading would say. */
  readonly title: string;
  readonly issue: Issue;
}

/**
 * The lines of a document that were meant for headings of a rank, in their order.
 *
 * @param depth how many `#` such a heading has
 */
export function unspacedHeadings(document: PlanDocument, depth: number): UnspacedHeading[] {
  const { text } = document.source;
  const found: UnspacedHeading[] = [];
  let asItIs: readonly Block[] | undefined;
  for (const { index, 0: line, 1: marks = '', 2: rest = '' } of text.matchAll(/^(#{1,6})([^#\s].*)$/gm)) {
    if (marks.length !== depth) continue;
    asItIs ??= literalBlocks(document);
    const before = asItIs[lengthOfStart(asItIs, ({ span }) => span.start <= index) - 1];
    if (before && index < before.span.end) continue;
    const title = rest.trimEnd().replace(/(?<!\s)\s+#+$/, '');
    const issue: Issue = {
      message: message('heading-without-blank', { title }),
      span: { start: index, end: index + line.trimEnd().length },
      fix: [{ span: pointAt(index + depth), text: ' ' }],
    };
    found.push({ title, issue });
  }
  return found;
}

/** Code and comments, in the order of the text: what stands in them is meant to be no heading. */
function literalBlocks(document: PlanDocument): Block[] {
  return blocksWithin(document).filter(({ type }) => type === 'other' || type === 'comment');
}
