import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Block } from '../../markdown/blocks.js';
import type { ReadReply, ReadRequest } from './remark-worker.js';

/**
 * Milliseconds that any text may take, and those that each UTF-16 code unit may add: twice what they take in text full of
 * tables and HTML. They are of the processor's time, because on a busy machine the clock runs on while nothing is read;
 * the clock may take `BUSY` times as many.
 */
const TIME_FOR_ANY = 1500;
const TIME_FOR_UNIT = 0.01;
const BUSY = 5;
/**
 * Milliseconds beyond the usual that all texts of a run may take together. Then none is given more than any may take: no
 * plan that people keep needs more, and it must be read whatever others wrote.
 */
const PATIENCE = 10_000;
const USUAL_TIME = 200;
const USUAL_FOR_UNIT = TIME_FOR_UNIT / 2;
/** Milliseconds after which a text's time is looked at again at the soonest. */
const SHORTEST_WAIT = 20;

/**
 * Reads Markdown with remark in a thread of its own that can be ended, because there are texts for which remark takes
 * time without bound.
 */
export class RemarkClient {
  private worker: Worker | undefined;
  private patience = PATIENCE;
  /** Takes the answer to the text that is being read. */
  private answer: (blocks: Block[] | undefined) => void = () => undefined;
  /** Until all texts that were given are read: one is read at a time, so that each has its own time. */
  private all: Promise<unknown> = Promise.resolve();

  /**
   * Reads a text after those that were given before.
   *
   * @param text the whole file; `from` where its body begins
   * @returns nothing where remark cannot read it within its time, depth and memory
   */
  read(text: string, from: number): Promise<Block[] | undefined> {
    const blocks = this.all.then(() => this.readNext(text, from));
    this.all = blocks.catch(() => undefined);
    return blocks;
  }

  private async readNext(text: string, from: number): Promise<Block[] | undefined> {
    this.worker ??= this.start();
    const { worker } = this;
    let timer: NodeJS.Timeout | undefined;
    const began = process.cpuUsage();
    const most = this.timeFor(text);
    const latest = performance.now() + most * BUSY;
    const watch = () => {
      const left = Math.min(most - millisecondsSince(began), latest - performance.now());
      if (left > 0) timer = setTimeout(watch, Math.max(left, SHORTEST_WAIT));
      else this.giveUp(worker);
    };
    const blocks = await new Promise<Block[] | undefined>((resolve) => {
      this.answer = resolve;
      watch();
      const request: ReadRequest = { text, from };
      worker.postMessage(request);
    });
    clearTimeout(timer);
    this.patience -= Math.max(0, millisecondsSince(began) - USUAL_TIME - text.length * USUAL_FOR_UNIT);
    return blocks;
  }

  /** Milliseconds that a text may take: long ones are given less and less when many have taken long. */
  private timeFor({ length }: string): number {
    return TIME_FOR_ANY + Math.max(0, Math.min(length * TIME_FOR_UNIT, this.patience));
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(join(__dirname, 'remark-worker.cjs'), {
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
    });
    const giveUp = () => this.giveUp(worker);
    return worker
      .on('message', ({ blocks }: ReadReply) => {
        // What was on its way when the thread was given up is the answer to a text that nobody waits for any more.
        if (worker === this.worker) this.answer(blocks);
      })
      .on('messageerror', giveUp)
      .on('error', giveUp)
      .on('exit', giveUp);
  }

  /** Ends a thread that has failed or takes too long; the next text gets a new one. */
  private giveUp(worker: Worker): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    void worker.terminate();
    this.answer(undefined);
  }
}

/** Milliseconds of the processor's time that this process has taken since then, in all its threads. */
function millisecondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
