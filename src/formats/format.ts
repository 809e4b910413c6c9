import type { IsoDate } from '../calendar/date.js';
import type { Language } from '../document/vocabulary.js';
import type { LintWords } from '../languages/messages.js';
import type { FileReport, LintSummary, ReportedFinding } from '../lint/report.js';
import type { RulePage } from '../rules/rule.js';
import type { Paint } from './paint.js';

/** Draws findings as text, a file at a time, so that nothing of a file is kept longer than it is read. */
export interface LintFormat {
  /** The text for one file; empty where there is nothing to say, or where all is said around the files. */
  file(report: FileReport): string;
  /** What stands between the texts of two files, in ASCII; nothing where they follow each other. */
  readonly between?: string;
  /** What stands before and after the texts of all files; asked once, after the last of them. */
  frame(summary: LintSummary): Frame;
}

/** What stands around the texts of all files. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** A part of a run of `lint`, and what it takes to put the parts together again. */
export interface LintPart {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** The same for all parts that belong together. */
  readonly run: string;
  /** The language of the run's first workspace. */
  readonly language: Language;
  /** The folder worked in, as its repository sees it. */
  readonly folder: string;
  /** Workspaces whose settings have faults were not looked at. */
  readonly incomplete?: true | undefined;
}

/** What formats are made of beside the findings; each takes what it needs. */
export interface FormatContext {
  readonly today: IsoDate;
  /** Which part of a run it is, where it is not the whole. */
  readonly part?: LintPart | undefined;
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
