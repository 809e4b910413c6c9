import type { Block, Inline, Item } from '../markdown/blocks.js';

/** Whether somebody who reads the page sees more of a block than room: text, a box that is ticked, code, a picture. */
export function isSeen(block: Block): boolean {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return hasWords(block.content);
    case 'list':
      return block.items.some(isSeenItem);
    case 'quote':
      return block.paragraphs.some(hasWords);
    case 'table':
      // The names of columns say nothing as long as there is nothing in them.
      return block.rows.slice(1).some((cells) => cells.some(hasWords));
    case 'comment':
      return false;
    case 'other':
      return block.what === 'code' || block.what === 'html';
  }
}

function isSeenItem({ content, box, blocks }: Item): boolean {
  return box?.checked === true || (hasWords(content) && content.text !== EMPTY_BOX) || blocks.some(isSeen);
}

/** A box with no words behind it, which Markdown takes for text. */
const EMPTY_BOX = '[ ]';

/** Whether running text holds more than blanks of any kind. */
export function hasWords({ text, links, marked }: Inline): boolean {
  return /[^\s\u200B-\u200D\u2060]/.test(text) || links.length > 0 || marked !== undefined;
}
