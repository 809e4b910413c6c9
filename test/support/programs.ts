import { spawnSync } from 'node:child_process';

/**
 * Whether a program that a test needs is installed. Where it is not, the test is passed over, and says so; in CI, which
 * installs it, that is an error.
 *
 * @param from the Debian package that has it
 */
export function hasProgram(program: string, from: string): boolean {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined) return true;
  const missing = `${program} is not installed (Debian has it in ${from})`;
  if (process.env['SERVICEPLAN_CI'] === '1') throw new Error(missing);
  console.warn(`${missing}: tests that need it are passed over`);
  return false;
}
