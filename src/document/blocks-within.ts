import type { Block } from '../markdown/blocks.js';
import type { PlanDocument } from './document.js';

/** All blocks of a document in their order, headings of entries among them; not its title, the headings of sections, and fields. */
export function blocksWithin({ preface, sections }: PlanDocument): Block[] {
  const inSections = sections.flatMap(({ blocks, entries }) => [
    ...blocks,
    ...entries.flatMap((entry) => [entry.heading, ...entry.blocks]),
  ]);
  return [...preface, ...inSections];
}
