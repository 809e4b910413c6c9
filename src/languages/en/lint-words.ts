import type { LintWords } from '../messages.js';
import { plural } from '../plural.js';

/** The words around findings. */
export const enLintWords: LintWords = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  documents: (count) => `${count} ${count === 1 ? 'document' : 'documents'}`,
  errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  notes: (count) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  found: (counts, documents) => `${counts} in ${documents}`,
  clean: (documents) => `${documents}, no findings`,
  mended: (findings, documents) => `${plural(findings, 'finding', 'findings')} fixed in ${documents}`,
  wouldMend: (findings, documents) =>
    `--fix would fix ${plural(findings, 'finding', 'findings')} in ${documents}`,
  baselineKnown: (findings, file) =>
    `${plural(findings, 'finding', 'findings')} left out, known from ${file}`,
  baselineGone: (findings, file) =>
    `${plural(findings, 'finding', 'findings')} in ${file} gone; shrink it with --write-baseline`,
  baselineWritten: (findings, file) => `${plural(findings, 'finding', 'findings')} written to ${file}`,
  usual: 'usual',
  watching: (time) => `checked at ${time}; Ctrl-C to stop`,
  mendable: (safe, unsafe) =>
    safe === 0
      ? `--fix --unsafe-fixes can fix ${unsafe} of them`
      : `--fix can fix ${safe} of them${unsafe === 0 ? '' : `, --fix --unsafe-fixes ${unsafe} more`}`,
};
