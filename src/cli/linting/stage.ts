import type { PlanDocument } from '../../document/document.js';
import type { LintWords } from '../../languages/messages.js';
import type { Finding } from '../../text/finding.js';
import type { Source } from '../../text/source.js';
import type { OpenDocument } from '../session.js';

/** A document of a run of `lint`, and what was found in it. */
export interface CheckedDocument {
  readonly open: OpenDocument;
  /** It is the standard input, and no file of its name need be there. */
  readonly isStdin: boolean;
  /** It is no document of the workspace but the workspace's own: a template, the allowed signers. */
  readonly isOwnFile?: boolean;
  readonly findings: readonly Finding[];
  /** Finds what is wrong with the document in another state. */
  readonly check: (document: PlanDocument) => Promise<readonly Finding[]>;
}

/** What a flag of `lint` puts between checking documents and reporting them. Each is loaded where it is asked for. */
export interface LintStage {
  /** It tells what is new from what is known, of the workspace's own files too. */
  readonly tellsNew?: true;
  process(checked: CheckedDocument): CheckedDocument | Promise<CheckedDocument>;
  /** The standard input is no document of ours. */
  passOver?(input: Source): void;
  /** After the last document. Returns the exit code where this stage settles it. */
  finish(words: LintWords): number | undefined | Promise<number | undefined>;
}
