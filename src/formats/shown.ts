import type { LintWords } from '../languages/messages.js';
import type { LintSummary, ReportedFinding } from '../lint/report.js';
import { visible } from '../text/visible.js';

/** The most UTF-16 code units of a message that other programs are given; all that we know of take as many. */
const LONGEST_MESSAGE = 1000;

/** A finding's message for other programs to show: one line of visible characters that none of them finds too long. */
export function shownMessage(message: string): string {
  const shown = visible(message);
  return shown.length <= LONGEST_MESSAGE
    ? shown
    : `${shown.slice(0, LONGEST_MESSAGE - 1).replace(/\p{Cs}$/u, '')}…`;
}

/** A finding on a line of its own, as compilers write them. */
export function findingLine(path: string, { start, severity, message, rule }: ReportedFinding): string {
  return `${visible(path)}:${start.line}:${start.column}: ${severity}: ${shownMessage(message)} [${rule}]\n`;
}

/** How many findings there are of each severity, and in how many documents. */
export function foundText({ files, errors, warnings, notes }: LintSummary, words: LintWords): string {
  const counts = [words.errors(errors), words.warnings(warnings), words.notes(notes)].join(', ');
  return words.found(counts, words.documents(files));
}

/** A path that is relative to the folder worked in, as the repository sees it: `plans/` and `../x.md` make `x.md`. */
export function repositoryPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
