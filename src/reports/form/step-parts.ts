import type { Evidence, Step } from '../../document/document.js';
import type { Block, Inline } from '../../markdown/blocks.js';
import type { Source } from '../../text/source.js';

/** So much text fills a page in one of the columns. UTF-16 code units. */
const PAGEFUL = 2000;

/** Whether a step may not fit a page: it is let run over rather than leave a page empty in front of it. */
export function isLong({ span, tasks }: Step, { text }: Source): boolean {
  return text.slice(span.start, span.end).length > PAGEFUL || tasks.length > 30;
}

/** What a step points to, without the digits that only a machine compares. */
export function withoutPin(evidence: Evidence): Inline {
  return { ...evidence, text: evidence.text.replace(/(?<!\s)\s*sha256:[0-9a-f]+\s*$/i, '') };
}

/** Whether a block is the line that announces the points after it, which the head of the column says on paper. */
export function leadsTo(
  blocks: readonly Block[],
  index: number,
  isPoints: (block: Block) => boolean,
): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return (
    block?.type === 'paragraph' &&
    /^[^.!?]{0,40}:$/.test(block.content.text) &&
    next !== undefined &&
    isPoints(next)
  );
}
