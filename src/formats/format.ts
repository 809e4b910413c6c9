import type { IsoDate } from '../calendar/date.js';
import type { LintWords } from '../languages/messages.js';
import type { FileReport, LintSummary, ReportedFinding } from '../lint/report.js';
import type { RulePage } from '../rules/rule.js';
import type { Paint } from './paint.js';

/** Draws findings as text, a file at a time, so that nothing of a file is kept longer than it is read. */
export interface LintFormat {
  /** The text for one file; empty where there is nothing to say, or where all is said at the end. */
  file(report: FileReport): string;
  /** All of it: what `file` gave, joined, with what stands before and after. */
  whole(files: readonly string[], summary: LintSummary): string;
}

/** What formats are made of beside the findings; each takes what it needs. */
export interface FormatContext {
  readonly today: IsoDate;
  /** The product's version. */
  readonly version: string;
  readonly words: LintWords;
  readonly paint: () => Promise<Paint>;
  /** The folder worked in, as its repository sees it: empty at the repository's root, else such as `plans/`. */
  readonly folder: string;
  /** Gives what looks up a rule's page. */
  readonly rulePages: () => Promise<(rule: string) => RulePage>;
  /** Whether a finding makes the run fail. */
  readonly fails: (finding: ReportedFinding) => boolean;
}
