import type { FileReport, LintSummary, ReportedFinding } from '../../src/lint/report.js';
import type { Severity } from '../../src/text/finding.js';

/** What a stranger may write into a document or a file's name to be taken for something else where findings are shown. */
const HOSTILE_TEXTS = [
  '::error file=x::owned',
  '##[error]owned ##vso[task.complete result=Failed]',
  'a%0A::error::owned\r\n::error::owned',
  '<img src=x onerror=alert(1)> & "quoted" \'too\' ]]> <!-- -->',
  '`code` ``more`` **bold** [link](https://example.com) @everyone #1 | cell',
  '\u001b[31mred\u0007\u202eevil\u0000\ufffe\ud800 {0} ](x)',
  'å😀𝒳 漢字',
  `${'long '.repeat(400)}😀`,
] as const;

/** A finding, with what a test says of it. */
export function finding(of: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'overdue-step',
    severity: 'warning',
    step: 'A1',
    message: 'A1 was due 2026-11-11, 11 days ago.',
    about: { id: 'overdue-step', values: { step: 'A1', due: '2026-11-11', days: 11 } },
    start: { line: 12, column: 8, offset: 100 },
    end: { line: 12, column: 18, offset: 110 },
    fixable: false,
    fix: undefined,
    suggestion: undefined,
    excerpt: '- Due: 2026-11-11',
    ...of,
  };
}

/** The report of a file. */
export function report(path: string, findings: readonly ReportedFinding[]): FileReport {
  return { path, kind: 'lifecycle', id: 'x', findings };
}

/** A report of a file whose name is as hostile as its findings are. */
export const HOSTILE_REPORTS: readonly FileReport[] = HOSTILE_TEXTS.map((text) =>
  report(`plans/${text.slice(0, 60)}.md`, [finding({ message: text, excerpt: text })]),
);

/** The summary of some reports. */
export function summaryOf(reports: readonly FileReport[]): LintSummary {
  const all = reports.flatMap(({ findings }) => findings);
  const count = (severity: Severity) => all.filter((found) => found.severity === severity).length;
  return {
    files: reports.length,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  };
}
