import { execFile } from 'node:child_process';

/** How long git may take to answer, in milliseconds: nobody waits longer for what only adds to an answer. */
const PATIENCE = 5_000;

/** No answer that is asked for is longer, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * What git prints when it is asked something about a folder. Nothing where there is no git, no repository, no answer, or
 * none in time.
 */
export function askGit(
  folder: string,
  args: readonly string[],
  patience = PATIENCE,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(
      'git',
      // Settings of the repository may name programs to run; none of ours need them.
      ['-c', 'core.fsmonitor=false', '--no-pager', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: Math.max(1, patience),
        maxBuffer: MOST_BYTES,
        env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      },
      (error, stdout) => resolve(error ? undefined : stdout),
    );
  });
}
