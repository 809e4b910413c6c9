import type { LintFormat } from './format.js';
import { findingLine } from './shown.js';

/** A line a finding, as compilers write them: what editors, problem matchers and grep read. */
export function unixFormat(): LintFormat {
  return {
    file: ({ path, findings }) => findings.map((finding) => findingLine(path, finding)).join(''),
    frame: () => ({ before: '', after: '' }),
  };
}
