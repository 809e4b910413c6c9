import type { PlanDocument } from '../document/document.js';
import { message } from '../languages/messages.js';
import { pointAt } from '../text/span.js';
import type { Issue } from './rule.js';

/**
 * A line that was meant for a heading and is only text, for want of a blank: `###A2 Prospect inventory`.
 *
 * @param depth how many `#` the heading has
 * @param isMeant whether a title is the one that is looked for
 */
export function unspacedHeading(
  { source: { text }, preface, sections }: PlanDocument,
  depth: number,
  isMeant: (title: string) => boolean,
): Issue | undefined {
  const blocks = sections.flatMap((section) => [
    ...section.blocks,
    ...section.entries.flatMap((entry) => entry.blocks),
  ]);
  // What stands in code or in a comment is meant to be no heading.
  const asItIs = [...preface, ...blocks].filter(({ type }) => type === 'other' || type === 'comment');
  for (const { index, 0: line, 1: marks = '', 2: title = '' } of text.matchAll(/^(#{1,6})([^#\s].*)$/gm)) {
    const shown = title.replace(/\s+#*\s*$/, '');
    if (marks.length !== depth || !isMeant(shown)) continue;
    if (asItIs.some(({ span }) => span.start <= index && index < span.end)) continue;
    return {
      message: message('heading-without-blank', { title: shown }),
      span: { start: index, end: index + line.trimEnd().length },
      fix: [{ span: pointAt(index + depth), text: ' ' }],
    };
  }
  return undefined;
}
