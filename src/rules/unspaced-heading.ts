import type { PlanDocument } from '../document/document.js';
import { message } from '../languages/messages.js';
import type { Block } from '../markdown/blocks.js';
import { lengthOfStart } from '../text/length-of-start.js';
import { pointAt } from '../text/span.js';
import type { Issue } from './rule.js';

/**
 * A line that was meant for a heading and is only text, for want of a blank: `###A2 Prospect inventory`.
 *
 * @param depth how many `#` the heading has
 * @param isMeant whether a title is the one that is looked for
 */
export function unspacedHeading(
  document: PlanDocument,
  depth: number,
  isMeant: (title: string) => boolean,
): Issue | undefined {
  const { text } = document.source;
  let asItIs: readonly Block[] | undefined;
  for (const { index, 0: line, 1: marks = '', 2: title = '' } of text.matchAll(/^(#{1,6})([^#\s].*)$/gm)) {
    if (marks.length !== depth) continue;
    const shown = title.trimEnd().replace(/(?<!\s)\s+#+$/, '');
    if (!isMeant(shown)) continue;
    asItIs ??= literalBlocks(document);
    const before = asItIs[lengthOfStart(asItIs, ({ span }) => span.start <= index) - 1];
    if (before && index < before.span.end) continue;
    return {
      message: message('heading-without-blank', { title: shown }),
      span: { start: index, end: index + line.trimEnd().length },
      fix: [{ span: pointAt(index + depth), text: ' ' }],
    };
  }
  return undefined;
}

/** Code and comments, in the order of the text: what stands in them is meant to be no heading. */
function literalBlocks({ preface, sections }: PlanDocument): Block[] {
  const inSections = sections.flatMap(({ blocks, entries }) => [
    ...blocks,
    ...entries.flatMap((entry) => entry.blocks),
  ]);
  return [...preface, ...inSections].filter(({ type }) => type === 'other' || type === 'comment');
}
