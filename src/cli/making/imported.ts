import type { FoundFile } from '../../importing/outline.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import type { Session } from '../session.js';

/** What `import` was told. */
export interface ImportOptions extends GlobalOptions {
  readonly kind?: string;
  readonly customer?: string;
  readonly set?: readonly string[];
  readonly dryRun?: boolean;
}

/** A file that is to become a document. */
export interface ImportOrder {
  readonly found: FoundFile;
  /** The file as people see it, and as the command line names it. */
  readonly shown: string;
  readonly file: string;
  readonly kind: string;
  readonly name: string | undefined;
  readonly options: ImportOptions;
  readonly session: Session;
  readonly workspace: Workspace;
}

/** What a file becomes. */
export interface Imported {
  /** Where it is to stand in the workspace. */
  readonly path: string;
  readonly text: string;
  /** What came of it, and what somebody should look at. */
  readonly said: string;
  /** Writes it where it is to stand. */
  write(): Promise<void>;
}
