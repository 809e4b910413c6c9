import type { ReportedFinding } from '../lint/report.js';
import { markdownCode, MOST_MARKDOWN } from '../text/markdown-code.js';
import { visible } from '../text/visible.js';
import type { FormatContext, LintFormat } from './format.js';
import { foundText, shownMessage } from './shown.js';

/** Markdown for the summary of a job or a comment on a pull request. */
export function markdownFormat({ words }: Pick<FormatContext, 'words'>): LintFormat {
  const line = ({ severity, start, message, rule }: ReportedFinding) =>
    `- **${words.severities[severity]}** ${start.line}:${start.column} ${markdownCode(shownMessage(message))} ${rule}\n`;
  let room = MOST_MARKDOWN;
  return {
    file({ path, findings }) {
      if (findings.length === 0 || room < 0) return '';
      const text = `\n### ${markdownCode(visible(path))}\n\n${findings.map(line).join('')}`;
      const fitting = text.length <= room ? text : text.slice(0, text.lastIndexOf('\n', room) + 1);
      room -= text.length;
      return fitting;
    },
    frame(summary) {
      const { errors, warnings, notes } = summary;
      if (errors + warnings + notes === 0)
        return { before: `## serviceplan\n\n${words.clean(words.documents(summary.files))}\n`, after: '' };
      return {
        before: `## serviceplan\n\n${foundText(summary, words)}\n`,
        after: room < 0 ? '\n…\n' : '',
      };
    },
  };
}
