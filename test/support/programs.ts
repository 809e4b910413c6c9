import { spawnSync } from 'node:child_process';

/**
 * Whether a program that a test needs is installed. Where it is not, the test is passed over, and says so; in CI, which
 * installs it, that is an error.
 *
 * @param from the Debian package that has it
 */
export function hasProgram(program: string, from: string): boolean {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  return isThere(error === undefined, program, from);
}

/** The same of a module of Python. */
export function hasPythonModule(module: string, from: string): boolean {
  const { status } = spawnSync('python3', ['-c', `import ${module}`], { stdio: 'ignore' });
  return isThere(status === 0, `${module} of Python`, from);
}

function isThere(isInstalled: boolean, what: string, from: string): boolean {
  if (isInstalled) return true;
  const missing = `${what} is not installed (Debian has it in ${from})`;
  if (process.env['SERVICEPLAN_CI'] === '1') throw new Error(missing);
  console.warn(`${missing}: tests that need it are passed over`);
  return false;
}
