import { notice } from '../../languages/notices.js';
import type { LintSummary } from '../../lint/report.js';
import type { LintOptions } from './options.js';
import type { Session } from '../session.js';

/**
 * Whether what was found makes a run fail; says which flags make it, where errors alone do not.
 *
 * @param failed how many findings fail it
 */
export async function tellsFailure(
  summary: LintSummary,
  failed: number,
  { failOn = [], maxWarnings }: Pick<LintOptions, 'failOn' | 'maxWarnings'>,
  session: Session,
): Promise<boolean> {
  if (failed > summary.errors) {
    const flags = failOn.map((word) => `--fail-on ${word}`).join(', ');
    await session.tell(notice('failing-findings', { flags }));
  }
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  if (tooMany) {
    const flag = `--max-warnings ${maxWarnings}`;
    await session.tell(notice('too-many-warnings', { warnings: summary.warnings, flag }));
  }
  return failed > 0 || tooMany;
}
