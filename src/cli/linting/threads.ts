import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FoundFile } from '../../workspace/files/discover.js';
import { unusable } from '../../languages/unusable.js';
import { type Answer, LintAnswering, type RunStart } from './answering.js';
import { detachedOutcome } from './outcome.js';
import type { Progress } from './progress.js';
import type { RunFile } from '../session.js';
import type { World } from '../world.js';

/** Some files to check, and the answer for each, in the same order. */
export interface ThreadRequest {
  readonly from: number;
  readonly files: readonly FoundFile[];
}
export interface ThreadReply {
  readonly from: number;
  readonly answers: readonly Answer[];
}

/** Files that a thread takes at a time. */
const BATCH = 20;
/** Batches that a thread has before it, so that it need not wait for the next. */
const AHEAD = 2;
/** More threads than this gain nothing: one thread puts together what they find. */
const MOST_THREADS = 8;

/** What a document leaves behind is soon known for waste, so that little room for what is new holds it all. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/**
 * So many files, parted among the threads, are enough for each to make up for the time in which its code warms up: with
 * four threads 3,000, with eight 1,500.
 */
const ENOUGH_FOR_ALL = 12_000;
/** Two threads gain a quarter of the time and take twice the memory: that is for those who wait longest. */
const ENOUGH_FOR_TWO = 20_000;

/**
 * How many threads check so many files, the main one among them: as many as there are processors where that pays, unless
 * `SERVICEPLAN_THREADS` says how many.
 */
export function threadsFor(
  files: number,
  env: Readonly<Record<string, string | undefined>>,
  processors = availableParallelism(),
): number {
  const { SERVICEPLAN_THREADS: asked = '' } = env;
  if (asked === '') {
    const threads = Math.min(processors, MOST_THREADS);
    const isEnough = threads === 2 ? files >= ENOUGH_FOR_TWO : files * threads >= ENOUGH_FOR_ALL;
    return isEnough ? threads : 1;
  }
  if (/^[1-9]\d?$/.test(asked)) return Number(asked);
  throw unusable('no-threads', { given: asked });
}

/** An answer that waits for its turn. */
function kept(answer: Answer): Answer {
  return typeof answer === 'object' ? detachedOutcome(answer) : answer;
}

/** Checks files in this thread and in others beside it: whoever is done takes the next. */
export class LintThreads {
  private readonly own: LintAnswering;
  private readonly workers: Worker[];
  private readonly answers = new Map<RunFile, Answer>();
  private next = 0;
  private wake: () => void = () => undefined;

  /** @param threads how many there are, this one among them */
  constructor(
    private readonly files: readonly RunFile[],
    start: RunStart,
    world: World,
    threads: number,
    private readonly progress: Progress | undefined,
  ) {
    this.own = new LintAnswering(world, start);
    this.workers = Array.from({ length: threads - 1 }, () => this.startWorker(start));
  }

  /** What was found in a file, which is told once; nothing where it is left to who asks. */
  async of(file: RunFile): Promise<Answer> {
    while (!this.answers.has(file)) await this.advance();
    const answer = this.answers.get(file);
    this.answers.delete(file);
    return answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
    await this.own.close();
  }

  /** Takes the next files, or waits for those that others have taken. */
  private async advance(): Promise<void> {
    const { from, batch } = this.takeBatch();
    if (batch.length === 0) {
      await new Promise<void>((resolve) => (this.wake = resolve));
      return;
    }
    const answers: Answer[] = [];
    for (const file of batch) answers.push(await this.own.of(file));
    this.take(from, answers);
    // Others may have answered meanwhile, and wait for more.
    await setImmediate();
  }

  private takeBatch(): { from: number; batch: readonly RunFile[] } {
    const from = this.next;
    const batch = this.files.slice(from, from + BATCH);
    this.next += batch.length;
    return { from, batch };
  }

  private take(from: number, answers: readonly Answer[]): void {
    answers.forEach((answer, index) => this.answers.set(this.files[from + index] as RunFile, kept(answer)));
    this.progress?.add(answers.filter((answer) => answer !== undefined).length);
    this.wake();
  }

  private startWorker(start: RunStart): Worker {
    const worker = new Worker(join(__dirname, '../bin/lint-thread.js'), {
      workerData: start,
      resourceLimits: LIMITS,
    });
    const taken = new Map<number, number>();
    const ask = () => {
      const { from, batch } = this.takeBatch();
      if (batch.length === 0) return;
      taken.set(from, batch.length);
      const files = batch.map(({ path, named, problem }) => ({ path, named, problem }));
      worker.postMessage({ from, files } satisfies ThreadRequest);
    };
    // What a thread cannot do is left to who asks.
    const leave = () => {
      for (const [from, count] of taken) this.take(from, Array<Answer>(count).fill(undefined));
      taken.clear();
    };
    worker
      .on('message', ({ from, answers }: ThreadReply) => {
        taken.delete(from);
        ask();
        this.take(from, answers);
      })
      .on('error', leave)
      .on('exit', leave);
    for (let count = 0; count < AHEAD; count++) ask();
    return worker;
  }
}
