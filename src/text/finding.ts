import type { Edit } from './edit.js';
import type { Span } from './span.js';

/** How much a finding weighs. `off` is a setting, never a finding's own. */
export type Severity = 'error' | 'warning' | 'note';

/** What is to be said, before any language has said it. */
export interface Message {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Something that is wrong at one place of one file. Lines and columns are reckoned only where it is shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  /** The step it concerns. */
  readonly step?: string;
  /** The other place that belongs to it, such as the first of two duplicates. */
  readonly related?: RelatedPlace;
  /** Edits that mend it and keep the meaning. */
  readonly fix?: readonly Edit[];
  /** Edits that mend it if they are what was meant, which a person must say. */
  readonly suggestion?: readonly Edit[];
}

/** A place in this or another file that a finding points to. */
export interface RelatedPlace {
  readonly path: string;
  readonly line: number;
}
