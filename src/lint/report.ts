import type { PlanDocument } from '../document/document.js';
import { type Messages, say } from '../languages/messages.js';
import type { Edit } from '../text/edit.js';
import type { Finding, Message, Severity } from '../text/finding.js';
import { lineText, type Position, positionAt } from '../text/source.js';

/** A finding as people and programs are told of it. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly step: string | undefined;
  readonly message: string;
  /** What the message says before any language has said it: what fingerprints are taken from. Nothing where a part of the run said it. */
  readonly about: Message | undefined;
  /** What it is known by, where a part of the run said it. */
  readonly fingerprint?: string | undefined;
  readonly start: Position;
  readonly end: Position;
  readonly fixable: boolean;
  /** Edits that mend it and keep the meaning, and those that a person must agree to. */
  readonly fix: readonly Edit[] | undefined;
  readonly suggestion: readonly Edit[] | undefined;
  /** The line it begins in. */
  readonly excerpt: string;
  /** What else is known of it, a line each: a diff has `- ` and `+ ` before its lines. */
  readonly details?: readonly string[] | undefined;
  /** The same as the people of the workspace are told it, where a part of a run says it in another language. */
  readonly inTheirs?: ToldToPeople | undefined;
}

/** What of a finding is said in a language. */
export type ToldToPeople = Pick<ReportedFinding, 'message' | 'details'>;

/** The findings of one file. */
export interface FileReport {
  readonly path: string;
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly findings: readonly ReportedFinding[];
}

/** How many files were checked, and what was found in them. */
export interface LintSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/**
 * Says the findings of a document in a language, with lines and columns.
 *
 * @param details what else is known of a finding
 */
export function reportFile(
  document: PlanDocument,
  findings: readonly Finding[],
  messages: Messages,
  details?: ReadonlyMap<Finding, readonly string[]>,
): FileReport {
  const { source, frontmatter } = document;
  return {
    path: source.path,
    kind: frontmatter.kind?.value,
    id: frontmatter.id?.value,
    findings: findings.map((finding) => {
      const start = positionAt(source, finding.span.start);
      const more = details?.get(finding);
      return {
        rule: finding.rule,
        severity: finding.severity,
        step: finding.step === '' ? undefined : finding.step,
        message: say(messages, finding.message),
        about: finding.message,
        start,
        end: positionAt(source, finding.span.end),
        fixable: finding.fix !== undefined,
        fix: finding.fix,
        suggestion: finding.suggestion,
        excerpt: lineText(source, start.line),
        ...(more && { details: more }),
      };
    }),
  };
}

/** The summary of some reports, for a number of files. */
export function countFindings(files: number, counts: Readonly<Record<Severity, number>>): LintSummary {
  return { files, errors: counts.error, warnings: counts.warning, notes: counts.note };
}
