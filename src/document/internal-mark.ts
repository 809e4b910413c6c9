import type { Block, Comment, CommentBlock, Heading, Item } from '../markdown/blocks.js';

/** The words that mark what customers may not see, as a pattern: `internal`, or what Swedes and Norwegians write for it. */
export const INTERNAL = String.raw`intern(?:al|t|e|a)?\.?`;

const WHOLE_INTERNAL = new RegExp(`^${INTERNAL}$`, 'i');

/** The mark `<!-- internal -->`. */
export function isInternalMark({ text }: Pick<Comment, 'text'>): boolean {
  return WHOLE_INTERNAL.test(text);
}

/** The mark on a line of its own. */
export function isMarkBlock(block: Block): block is CommentBlock {
  return block.type === 'comment' && isInternalMark(block);
}

/**
 * A heading and the blocks under it are internal when the mark stands at its end or among the comments right below it.
 *
 * @param from which of the blocks is the first below it
 */
export function isMarkedInternal(heading: Heading, blocks: readonly Block[], from = 0): boolean {
  if (heading.content.comments.some(isInternalMark)) return true;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.type !== 'comment') return false;
    if (isInternalMark(block)) return true;
  }
  return false;
}

/** A field, a point or another item is internal when the mark ends its line, or stands below that, where formatters wrap it to. */
export function isMarkedItem({ content, blocks }: Pick<Item, 'content' | 'blocks'>): boolean {
  return (
    content.comments.some(isInternalMark) ||
    blocks.some(
      (block) =>
        isMarkBlock(block) || (block.type === 'paragraph' && block.content.comments.some(isInternalMark)),
    )
  );
}
