import type { FileReport, LintSummary } from '../lint/report.js';

/** Draws findings as text, a file at a time, so that nothing of a file is kept longer than it is read. */
export interface LintFormat {
  /** The text for one file; empty where there is nothing to say. */
  file(report: FileReport): string;
  /** All of it: what `file` gave, joined, with what stands before and after. */
  whole(files: readonly string[], summary: LintSummary): string;
}
