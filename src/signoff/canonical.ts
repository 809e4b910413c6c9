import { recurs, type SignOff, type Step } from '../document/document.js';
import type { Block, Inline, Item } from '../markdown/blocks.js';
import type { Source } from '../text/source.js';

/** The version of the canonical form, as written before a digest. */
export const CANONICAL_VERSION = 1;

/** What a sign-off vouches in: who, when, in what sense. */
export type Vouching = Pick<SignOff, 'meaning'> & { readonly name: string; readonly date: string };

/**
 * The content of a step as it is signed, in the form that docs/sign-off.md sets out byte by byte: a line for each fact,
 * in a fixed order, free of everything that formatters change (line ends, wrapping, markers, ticks, composition).
 */
export function canonicalStep(source: Source, documentId: string, step: Step, vouching: Vouching): string {
  const lines = [
    `serviceplan sign-off ${CANONICAL_VERSION}`,
    `document: ${documentId}`,
    `step: ${step.id.value}`,
    `title: ${step.title}`,
    ...fieldLines(step),
    ...step.blocks.flatMap((block) => blockLines(source, block)),
    `signer: ${vouching.name}`,
    `date: ${vouching.date}`,
    `meaning: ${vouching.meaning}`,
  ];
  return `${lines.join('\n')}\n`.normalize('NFC');
}

/** The fields that a sign-off covers, in this order whatever theirs. */
const COVERED = ['responsible', 'due', 'every', 'evidence'] as const;

/** In a step that recurs these belong to the next occurrence, not to the one that was signed. */
const OF_THE_NEXT: readonly string[] = ['responsible', 'due'];

function fieldLines(step: Step): string[] {
  return COVERED.filter((id) => !recurs(step) || !OF_THE_NEXT.includes(id)).flatMap((id) =>
    step.fields
      .filter((field) => field.id === id && field.value.text !== '')
      .map((field) => `${id}: ${inlineText(field.value)}`),
  );
}

function blockLines(source: Source, block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`# ${inlineText(block.content)}`];
    case 'paragraph':
      return [inlineText(block.content)].filter((text) => text !== '').map((text) => `text: ${text}`);
    case 'quote':
      return block.paragraphs.map((paragraph) => `> ${inlineText(paragraph)}`);
    case 'list':
      return block.items.flatMap((item) => itemLines(source, item));
    case 'table':
      return block.rows.map((row) => `| ${row.map(inlineText).join(' | ')}`);
    case 'comment':
      return [];
    case 'other':
      return source.text
        .slice(block.span.start, block.span.end)
        .split(/\r\n|\n|\r/)
        .map((line) => `code: ${line.trimEnd()}`);
  }
}

function itemLines(source: Source, item: Item): string[] {
  const nested = item.blocks.flatMap((block) => blockLines(source, block));
  return [`- ${inlineText(item.content)}`, ...nested.map((line) => `  ${line}`)];
}

/** Running text as rendered, with the addresses of its links, which are content too. */
function inlineText({ text, links }: Inline): string {
  return [text, ...links.map(({ url }) => `<${url}>`)].join(' ');
}
