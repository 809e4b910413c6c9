import { parentPort, workerData } from 'node:worker_threads';
import { dayIn } from '../../calendar/time-zone.js';
import { type Answer, LintAnswering, type RunStart } from './answering.js';
import type { ThreadReply, ThreadRequest } from './threads.js';
import { realWorld } from '../real-world.js';

/** Checks the files that this thread is given, batch after batch, until it is ended. */
export function answerRequests(): void {
  const world = { ...realWorld(process), dayIn: (timeZone: string) => dayIn(timeZone, new Date()) };
  const answering = new LintAnswering(world, workerData as RunStart);
  let last = Promise.resolve();
  parentPort?.on('message', ({ from, files }: ThreadRequest) => {
    last = last.then(async () => {
      const answers: Answer[] = [];
      for (const found of files) answers.push(await answering.of(found));
      const reply: ThreadReply = { from, answers };
      parentPort?.postMessage(reply);
    });
  });
}
