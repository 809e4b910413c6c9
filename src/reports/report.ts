import type { Language } from '../document/vocabulary.js';
import type { Notice } from '../languages/notices.js';
import type { SignedPast } from '../status/signed-past.js';
import type { Status } from '../status/status.js';
import type { PastEnds } from './burn-up.js';

/** What a report is made from beside the status. */
export interface ReportContext {
  /** Whose report it is: the company, and the person or customer it is about. */
  readonly heading: string;
  /** What people are spoken to in; the words of documents stand in their own. */
  readonly language: Language;
  /** Looks up how the files stood at the end of days gone by, where their history can tell of these very documents. */
  readonly lookUp?: (ends: PastEnds) => Promise<SignedPast | undefined>;
  /** Says what the report leaves out, to whoever makes it. */
  readonly tell: (said: Notice) => void;
}

/** A status to hand over, as text in pieces, one after the other. */
export type ReportFormat = (
  status: Status,
  context: ReportContext,
) => Iterable<string> | Promise<readonly string[]>;
