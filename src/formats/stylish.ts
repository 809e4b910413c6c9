import type { LintSummary, ReportedFinding } from '../lint/report.js';
import type { Severity } from '../text/finding.js';
import { width } from '../text/columns.js';
import { visible } from '../text/visible.js';
import type { LintWords } from '../languages/messages.js';
import type { LintFormat } from './format.js';
import type { Paint } from './paint.js';
import { foundText, shownMessage } from './shown.js';

/** Longer lines are cut: what matters is where the finding points. */
const LONGEST_EXCERPT = 100;

/** For people at a terminal: the files, their findings in the order of the text, the place pointed to, a summary. */
export function stylishFormat(paint: Paint, words: LintWords): LintFormat {
  const severityWidth = Math.max(...Object.values(words.severities).map((word) => word.length));
  const colours: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    note: paint.blue,
  };

  const findingLines = (finding: ReportedFinding, placeWidth: number): string => {
    const place = `${finding.start.line}:${finding.start.column}`.padEnd(placeWidth);
    const severity = colours[finding.severity](words.severities[finding.severity].padEnd(severityWidth));
    const line = `  ${paint.dim(place)}  ${severity}  ${shownMessage(finding.message)}  ${paint.dim(finding.rule)}`;
    return [line, ...excerptLines(finding, paint), ...detailLines(finding, paint)].join('\n');
  };

  return {
    file({ path, findings }) {
      if (findings.length === 0) return '';
      const places = findings.map(({ start }) => `${start.line}:${start.column}`.length);
      const width = places.reduce((most, place) => Math.max(most, place), 0);
      return `${paint.underline(visible(path))}\n${findings.map((finding) => findingLines(finding, width)).join('\n')}\n\n`;
    },
    frame: (summary) => ({ before: '', after: `${summaryLine(summary, paint, words)}\n` }),
  };
}

/** The line of the file with the part pointed to underlined; nothing where the finding is about the whole line. */
function excerptLines({ start, end, excerpt }: ReportedFinding, paint: Paint): string[] {
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : excerpt.length;
  const isPart = to > from && (from > 0 || to < excerpt.trimEnd().length);
  if (!isPart || excerpt.startsWith('#')) return [];
  const cut = from > LONGEST_EXCERPT - 20 ? from - 20 : 0;
  const before = visible(excerpt.slice(cut, from));
  const part = visible(excerpt.slice(from, Math.min(to, cut + LONGEST_EXCERPT)));
  const after = visible(excerpt.slice(Math.min(to, cut + LONGEST_EXCERPT), cut + LONGEST_EXCERPT));
  return [
    `      ${paint.dim(before)}${part}${paint.dim(after)}`,
    `      ${' '.repeat(width(before))}${paint.dim('~'.repeat(Math.max(width(part), 1)))}`,
  ];
}

function detailLines({ details = [] }: ReportedFinding, paint: Paint): string[] {
  return details.map((detail) => {
    const colour = detail.startsWith('- ') ? paint.red : detail.startsWith('+ ') ? paint.green : paint.dim;
    return `      ${colour(visible(detail))}`;
  });
}

function summaryLine(summary: LintSummary, paint: Paint, words: LintWords): string {
  const { files, errors, warnings, notes } = summary;
  if (errors + warnings + notes === 0) return paint.green(`✔ ${words.clean(words.documents(files))}`);
  const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.blue;
  return colour(`${errors > 0 ? '✖' : '!'} ${foundText(summary, words)}`);
}
