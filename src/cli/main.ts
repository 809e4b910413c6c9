import { VERSION } from './version.js';
import type { World } from './world.js';

export { realWorld } from './real-world.js';

/** Answers, in a thread of `lint`, for the files that the thread is given. */
export async function lintThread(): Promise<void> {
  const { answerRequests } = await import('./linting/thread.js');
  answerRequests();
}

/**
 * Runs the command that the arguments name. Asked for the version alone it answers without loading anything more.
 *
 * @returns the exit code, once everything is written
 */
export async function main(world: World): Promise<number> {
  if (world.argv.length === 1 && (world.argv[0] === '--version' || world.argv[0] === '-V')) {
    world.out(`${VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.js');
  return runProgram(world, VERSION);
}
