import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FoundFile } from '../workspace/discover.js';
import { Unusable } from '../workspace/unusable.js';
import type { LintOptions } from './lint-options.js';
import type { Outcome } from './lint-outcome.js';
import type { Progress } from './progress.js';
import type { RunFile } from './session.js';

/** What a thread is told when it starts. */
export interface ThreadStart {
  readonly options: LintOptions;
  readonly cwd: string;
}

/** What a thread says of a file; nothing where it leaves it to the thread that asked. */
export type ThreadAnswer = Outcome | 'no document' | undefined;

/** Some files to check, and the answer for each, in the same order. */
export interface ThreadRequest {
  readonly from: number;
  readonly files: readonly FoundFile[];
}
export interface ThreadReply {
  readonly from: number;
  readonly answers: readonly ThreadAnswer[];
}

/** Files that a thread is given at a time. */
const BATCH = 40;
/** Batches that a thread has before it, so that it need not wait for the next. */
const AHEAD = 2;
/** More threads than this gain nothing: one thread puts together what they find. */
const MOST_THREADS = 8;

/** What a document leaves behind is soon known for waste, so that little room for what is new holds it all. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/**
 * So many files, parted among the threads, are enough for each to make up for the second in which its code warms up: with
 * two threads 6,000, with four 3,000.
 */
const ENOUGH_FOR_ALL = 12_000;

/**
 * How many threads check so many files: as many as there are processors where that pays, unless `SERVICEPLAN_THREADS` says
 * how many.
 */
export function threadsFor(
  files: number,
  env: Readonly<Record<string, string | undefined>>,
  processors = availableParallelism(),
): number {
  const { SERVICEPLAN_THREADS: asked = '' } = env;
  if (asked === '') {
    const threads = Math.min(processors, MOST_THREADS);
    return files * threads >= ENOUGH_FOR_ALL ? threads : 1;
  }
  if (/^[1-9]\d?$/.test(asked)) return Number(asked);
  throw new Unusable(`SERVICEPLAN_THREADS must be a number from 1 to 99, not “${asked}”`);
}

/**
 * Checks files in threads beside this one.
 *
 * @returns what was found; files that the threads leave to this one are not among them
 */
export async function lintInThreads(
  files: readonly RunFile[],
  start: ThreadStart,
  threads: number,
  progress?: Progress,
): Promise<Map<RunFile, Outcome | 'no document'>> {
  const found = new Map<RunFile, Outcome | 'no document'>();
  let next = 0;
  const work = (worker: Worker) => {
    const ask = () => {
      const from = next;
      if (from >= files.length) return false;
      next += BATCH;
      const batch = files.slice(from, next).map(({ path, named, problem }) => ({ path, named, problem }));
      const request: ThreadRequest = { from, files: batch };
      worker.postMessage(request);
      return true;
    };
    return new Promise<void>((resolve) => {
      let asked = 0;
      for (let count = 0; count < AHEAD; count++) if (ask()) asked++;
      if (asked === 0) resolve();
      worker
        .on('message', ({ from, answers }: ThreadReply) => {
          for (const [index, answer] of answers.entries()) {
            if (answer) found.set(files[from + index] as RunFile, answer);
          }
          progress?.add(answers.filter((answer) => answer !== undefined).length);
          if (!ask() && --asked === 0) resolve();
        })
        // What a thread cannot do is left to this one.
        .on('error', () => resolve())
        .on('exit', () => resolve());
    });
  };
  const workers = Array.from(
    { length: threads },
    () => new Worker(join(__dirname, '../bin/lint-thread.js'), { workerData: start, resourceLimits: LIMITS }),
  );
  try {
    await Promise.all(workers.map(work));
    return found;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
