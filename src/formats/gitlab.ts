import { fingerprintsOf } from '../lint/fingerprint.js';
import type { Severity } from '../text/finding.js';
import { sha256 } from '../text/sha256.js';
import type { FormatContext, LintFormat } from './format.js';
import { jsonText } from '../text/json-text.js';
import { repositoryPath, shownMessage } from './shown.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/** GitLab's code quality report, which merge requests show beside the lines. */
export function gitlabFormat({ folder }: Pick<FormatContext, 'folder'>): LintFormat {
  return {
    file(report) {
      const path = repositoryPath(folder, report.path);
      const fingerprints = fingerprintsOf(report.findings);
      return report.findings
        .map(({ rule, severity, message, start, end }, index) =>
          jsonText({
            description: shownMessage(message),
            check_name: rule,
            // Theirs is unique among all files, ours among those of one.
            fingerprint: sha256(`${path}\n${fingerprints[index]}`),
            severity: SEVERITIES[severity],
            location: { path, lines: { begin: start.line, end: end.line } },
          }),
        )
        .join(',\n');
    },
    between: ',\n',
    frame: () => ({ before: '[', after: ']\n' }),
  };
}
