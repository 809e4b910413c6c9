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
  clean: (documents) => `${documents}, nothing to remark`,
  mended: (findings, documents) => `${plural(findings, 'finding', 'findings')} mended in ${documents}`,
  wouldMend: (findings, documents) =>
    `--fix would mend ${plural(findings, 'finding', 'findings')} in ${documents}`,
  baselineKnown: (findings, file) =>
    `${plural(findings, 'finding', 'findings')} left out, known from ${file}`,
  baselineGone: (findings, file) =>
    `${plural(findings, 'finding', 'findings')} of ${file} gone; let it shrink with --write-baseline`,
  baselineWritten: (findings, file) => `${plural(findings, 'finding', 'findings')} written into ${file}`,
  usual: 'usual',
  watching: (time) => `checked at ${time}; Ctrl-C ends`,
  mendable: (safe, unsafe) =>
    safe === 0
      ? `--fix --unsafe-fixes can mend ${unsafe} of them`
      : `--fix can mend ${safe} of them${unsafe === 0 ? '' : `, --fix --unsafe-fixes ${unsafe} more`}`,
};
