import type { ReportedFinding } from '../lint/report.js';
import { visible } from '../text/visible.js';
import type { FormatContext, LintFormat } from './format.js';
import { shownMessage } from './shown.js';

/** The most UTF-16 code units that the findings may take: GitHub and GitLab refuse comments of 65,536 characters. */
const MOST = 60_000;

/** Markdown for the summary of a job or a comment on a pull request. */
export function markdownFormat({ words }: Pick<FormatContext, 'words'>): LintFormat {
  const line = ({ severity, start, message, rule }: ReportedFinding) =>
    `- **${words.severities[severity]}** ${start.line}:${start.column} ${code(shownMessage(message))} ${rule}\n`;
  let room = MOST;
  return {
    file({ path, findings }) {
      if (findings.length === 0 || room < 0) return '';
      const text = `\n### ${code(visible(path))}\n\n${findings.map(line).join('')}`;
      const fitting = text.length <= room ? text : text.slice(0, text.lastIndexOf('\n', room) + 1);
      room -= text.length;
      return fitting;
    },
    frame(summary) {
      const { errors, warnings, notes } = summary;
      const documents = words.documents(summary.files);
      if (errors + warnings + notes === 0)
        return { before: `## serviceplan\n\n${words.clean(documents)}\n`, after: '' };
      const counts = [words.errors(errors), words.warnings(warnings), words.notes(notes)].join(', ');
      return {
        before: `## serviceplan\n\n${words.found(counts, documents)}\n`,
        after: room < 0 ? '\n…\n' : '',
      };
    },
  };
}

/**
 * A text of documents as a span of code. Only there is everything inert: outside, a backslash keeps marks from working but
 * neither names after an @ from being called nor numbers after a # from being linked.
 */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
