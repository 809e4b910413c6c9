import { visible } from '../text/visible.js';
import type { LintFormat } from './format.js';
import { shownMessage } from './shown.js';

/** A line a finding, as compilers write them: what editors, problem matchers and grep read. */
export function unixFormat(): LintFormat {
  return {
    file({ path, findings }) {
      const lines = findings.map(
        ({ start, severity, message, rule }) =>
          `${visible(path)}:${start.line}:${start.column}: ${severity}: ${shownMessage(message)} [${rule}]\n`,
      );
      return lines.join('');
    },
    frame: () => ({ before: '', after: '' }),
  };
}
