import type { ReportFormatName } from '../../reports/all.js';
import type { GlobalOptions } from '../arguments/global-flags.js';
import type { StatusQuery } from './gather-status.js';

/** What `report` is told beside paths. */
export interface ReportOptions extends GlobalOptions, StatusQuery {
  readonly format?: ReportFormatName;
  readonly output?: string;
  readonly form?: string;
  readonly pdf?: boolean;
  readonly merge?: boolean;
}

/** A report that was made, and how the run ends. */
export interface MadeReport {
  readonly pieces: Iterable<string>;
  readonly code: number;
}
