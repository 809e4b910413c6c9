import type { Inline } from '../markdown/blocks.js';
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';
import type { Section } from './document.js';
import { eachInline } from './links.js';

/** All running text of a section but what is quoted: there the template asks. */
export function writtenIn({ blocks, entries }: Section): readonly Inline[] {
  const found: Inline[] = [];
  const all = [...blocks, ...entries.flatMap((entry) => entry.blocks)];
  for (const block of all) {
    if (block.type !== 'quote') eachInline(block, (inline) => found.push(inline));
  }
  return found;
}

/** Where some words of running text stand in the source; the whole of the text where marks stand between them. */
export function spanOfWords({ text }: Source, { span }: Inline, words: string): Span {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = new RegExp(pattern).exec(text.slice(span.start, span.end));
  if (!found) return span;
  const start = span.start + found.index;
  return { start, end: start + found[0].length };
}
