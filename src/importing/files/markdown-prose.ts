import type { PlanDocument } from '../../document/document.js';
import { eachInline } from '../../document/links.js';
import type { Block } from '../../markdown/blocks.js';
import { closedSafely } from '../../markdown/safe-lines.js';
import { foldBlanks } from '../../markdown/text.js';
import { positionAt, startOfLine } from '../../text/source.js';
import type { ProseBlock } from '../prose.js';
import { blocksOf } from './markdown.js';

/** What a Markdown file says: its headings, and the source of what stands between them, as it stands there. */
export function markdownProse(document: PlanDocument): ProseBlock[] {
  const { text } = document.source;
  const prose: ProseBlock[] = [];
  let between: Block[] = [];
  let isBegun = false;
  const endText = () => {
    if (between.length > 0) prose.push(proseText(between, document));
    between = [];
  };
  for (const block of [...blocksOf(document)].sort((a, b) => a.span.start - b.span.start)) {
    const isQuestion = block.type === 'quote' && !isBegun;
    if (block.type === 'heading' || isQuestion) endText();
    if (block.type === 'heading') {
      const { span, text: words } = block.content;
      const written = closedSafely(foldBlanks(text.slice(span.start, span.end)));
      prose.push({
        type: 'heading',
        place: placeOf(block, document),
        depth: block.depth,
        text: words,
        written,
      });
    } else between.push(block);
    if (isQuestion) endText();
    isBegun = block.type !== 'heading' && (isBegun || block.type !== 'comment');
  }
  endText();
  return prose;
}

/** Blocks that follow each other, with what stands between them. */
function proseText(blocks: readonly Block[], document: PlanDocument): ProseBlock {
  const [first, last] = [blocks[0] as Block, blocks.at(-1) as Block];
  const { text: source } = document.source;
  const written = source.slice(startOfLine(source, first.span.start), last.span.end);
  const words: string[] = [];
  for (const block of blocks) eachInline(block, ({ text }) => words.push(text));
  return {
    type: 'text',
    place: placeOf(first, document),
    text: words.join(' ') || foldBlanks(written),
    written: written.replace(/\r\n?/g, '\n'),
    ...(first.type === 'quote' &&
      blocks.length === 1 && { quoted: first.paragraphs.map(({ text }) => text) }),
  };
}

function placeOf({ span }: Block, { source }: PlanDocument) {
  return { line: positionAt(source, span.start).line };
}
