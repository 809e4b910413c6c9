import type { Span } from '../text/span.js';

/** A link or image in running text. */
export interface Link {
  readonly url: string;
  readonly span: Span;
}

/** An HTML comment: what stands between `<!--` and `-->`, trimmed. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** Running text as a reader sees it: marks resolved, comments gone, white space folded to single blanks. */
export interface Inline {
  readonly span: Span;
  readonly text: string;
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  /** The text with what words alone do not tell: `~~struck out~~`, raw HTML, `[^references]` to notes; absent without any. */
  readonly marked?: string;
}

/** `#` to `######`, or a line underlined with `===` or `---`. */
export interface Heading {
  readonly type: 'heading';
  readonly depth: number;
  readonly span: Span;
  readonly content: Inline;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly span: Span;
  readonly content: Inline;
}

/** One item of a list: its first paragraph, and what else it holds. */
export interface Item {
  readonly span: Span;
  /** The task box: `checked`, and the span of `[ ]` or `[x]`. */
  readonly box: { readonly checked: boolean; readonly span: Span } | undefined;
  readonly content: Inline;
  readonly blocks: readonly Block[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly span: Span;
  readonly items: readonly Item[];
}

/** A block quote, or a note at the foot; what it holds as running text, a paragraph, a cell or a piece of code each. */
export interface Quote {
  readonly type: 'quote';
  readonly span: Span;
  readonly paragraphs: readonly Inline[];
}

/** A comment that stands as a block of its own. */
export interface CommentBlock extends Comment {
  readonly type: 'comment';
}

/** A GFM table: rows of cells, the head row first. */
export interface Table {
  readonly type: 'table';
  readonly span: Span;
  readonly rows: readonly (readonly Inline[])[];
}

/** Anything that plans read no facts from. */
export interface Other {
  readonly type: 'other';
  readonly what: 'code' | 'html' | 'rule' | 'definition';
  readonly span: Span;
}

export type Block = Heading | Paragraph | List | Quote | CommentBlock | Table | Other;

/**
 * Markdown → its top-level blocks, with spans in the whole text.
 *
 * @param text the whole file, byte order mark taken off
 * @param from the offset at which the body begins
 * @returns the blocks; nothing where this reader is not certain and another must be asked
 */
export type MarkdownReader = (text: string, from: number) => Block[] | undefined;
