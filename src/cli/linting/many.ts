import type { LintOptions } from './options.js';
import type { LintThreads } from './threads.js';
import type { Progress } from './progress.js';
import type { RunFile, Session } from '../session.js';

/** Fewer files are never worth a thread, not even of ten processors, and are soon checked. */
const MANY = 400;

/** Tells people how far a run has come that takes long. A screen that is drawn anew shows runs that are done. */
export async function progressOf(
  files: readonly RunFile[],
  { quiet, watch }: LintOptions,
  { world }: Session,
): Promise<Progress | undefined> {
  if (files.length < MANY || quiet || watch) return undefined;
  const { Progress } = await import('./progress.js');
  return new Progress(world, files.length);
}

/** Has several threads check files, where there are many and more than one processor. */
export async function lintInThreads(
  files: readonly RunFile[],
  options: LintOptions,
  { world, cwd }: Session,
  progress: Progress | undefined,
): Promise<LintThreads | undefined> {
  if (files.length < MANY) return undefined;
  const { LintThreads, threadsFor } = await import('./threads.js');
  const threads = threadsFor(files.length, world.env);
  return threads > 1 ? new LintThreads(files, { options, cwd }, world, threads, progress) : undefined;
}
