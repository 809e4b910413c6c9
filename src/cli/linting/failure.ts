import type { LintSummary } from '../../lint/report.js';
import type { LintOptions } from './options.js';
import { tell } from '../tell.js';
import type { World } from '../world.js';

/**
 * Whether what was found makes a run fail; says which flags make it, where errors alone do not.
 *
 * @param failed how many findings fail it
 */
export function tellsFailure(
  summary: LintSummary,
  failed: number,
  { failOn = [], maxWarnings }: Pick<LintOptions, 'failOn' | 'maxWarnings'>,
  world: World,
): boolean {
  if (failed > summary.errors) {
    const flags = failOn.map((word) => `--fail-on ${word}`).join(', ');
    tell(world, `findings that are not errors fail this run (${flags})`);
  }
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  if (tooMany) {
    const limit = `--max-warnings ${maxWarnings}`;
    tell(world, `${summary.warnings} warnings, more than ${limit}`);
  }
  return failed > 0 || tooMany;
}
