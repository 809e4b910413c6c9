import type { Place } from './checklist.js';

/** A part of a file that is read as prose: Markdown, as it is to stand in a document. */
export type ProseBlock =
  ProseHeading | ProseText | { readonly type: 'picture'; readonly place: Place; readonly text: string };

/** A heading, or a line that stands for one. */
export interface ProseHeading {
  readonly type: 'heading';
  readonly place: Place;
  /** The smaller, the higher; 0 of a file's title. */
  readonly depth: number;
  /** What a reader sees. */
  readonly text: string;
  readonly written: string;
}

/** What stands between two headings, or a part of it. */
export interface ProseText {
  readonly type: 'text';
  readonly place: Place;
  /** What a reader sees. */
  readonly text: string;
  readonly written: string;
  /** What it quotes, where it is a quote: the template's question may be asked there already. */
  readonly quoted?: readonly string[];
}
