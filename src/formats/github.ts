import type { ReportedFinding } from '../lint/report.js';
import type { Severity } from '../text/finding.js';
import { visible } from '../text/visible.js';
import type { FormatContext, LintFormat } from './format.js';
import { findingLine, foundText, repositoryPath, shownMessage } from './shown.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** The most annotations of one level that GitHub shows for one step of a job. */
const MOST_SHOWN = 10;

type Context = Pick<FormatContext, 'folder' | 'words'>;

/** Workflow commands for GitHub Actions: as many annotations as it shows, then the other findings in plain lines. */
export function githubFormat(context: Context): LintFormat {
  const others: string[] = [];
  const annotations = annotationsFormat(context, (path, finding) => {
    others.push(findingLine(path, finding));
  });
  return {
    file: (report) => annotations.file(report),
    frame: (summary) => ({ before: '', after: `${others.join('')}${foundText(summary, context.words)}\n` }),
  };
}

/**
 * Workflow commands alone, to stand beside output for people.
 *
 * @param leftOut is given each finding beyond those that GitHub shows
 */
export function annotationsFormat(
  { folder }: Context,
  leftOut: (path: string, finding: ReportedFinding) => void = () => undefined,
): LintFormat {
  const shown: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  return {
    file({ path, findings }) {
      const file = property(visible(repositoryPath(folder, path)));
      const lines = findings.flatMap((finding) => {
        if (++shown[finding.severity] <= MOST_SHOWN) return [annotation(file, finding)];
        leftOut(path, finding);
        return [];
      });
      return lines.join('');
    },
    frame: () => ({ before: '', after: '' }),
  };
}

function annotation(file: string, { severity, start, end, rule, message }: ReportedFinding): string {
  // GitHub takes columns only where the annotation begins and ends in one line.
  const place =
    end.line === start.line
      ? `line=${start.line},col=${start.column},endColumn=${end.column}`
      : `line=${start.line},endLine=${end.line}`;
  return `::${LEVELS[severity]} file=${file},${place},title=${property(rule)}::${data(shownMessage(message))}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
