import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Block } from '../markdown/blocks.js';
import type { ReadReply, ReadRequest } from './remark-worker.js';

/** Milliseconds that any text may take, and those that each UTF-16 code unit may add: ten times what usual text takes. */
const TIME_FOR_ANY = 2000;
const TIME_FOR_UNIT = 0.02;

/**
 * Reads Markdown with remark in a thread of its own that can be ended, because there are texts for which remark takes
 * time without bound.
 */
export class RemarkClient {
  private worker: Worker | undefined;

  /**
   * @param text the whole file; `from` where its body begins
   * @returns nothing where remark cannot read it within its time, depth and memory
   */
  read(text: string, from: number): Promise<Block[] | undefined> {
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve) => {
      const answer = (blocks: Block[] | undefined) => {
        clearTimeout(timer);
        worker.removeAllListeners().on('error', () => undefined);
        resolve(blocks);
      };
      const giveUp = () => {
        this.worker = undefined;
        void worker.terminate();
        answer(undefined);
      };
      const timer = setTimeout(giveUp, TIME_FOR_ANY + text.length * TIME_FOR_UNIT);
      worker
        .on('message', ({ blocks }: ReadReply) => answer(blocks))
        .on('messageerror', giveUp)
        .on('error', giveUp)
        .on('exit', giveUp);
      const request: ReadRequest = { text, from };
      worker.postMessage(request);
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private start(): Worker {
    const worker = new Worker(join(__dirname, 'remark-worker.js'), {
      resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
    });
    worker.unref();
    return worker;
  }
}
