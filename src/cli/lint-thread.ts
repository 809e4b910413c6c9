import { parentPort, workerData } from 'node:worker_threads';
import { dayIn } from '../calendar/time-zone.js';
import type { FoundFile } from '../workspace/discover.js';
import { DocumentLinter } from './document-linter.js';
import type { ThreadAnswer, ThreadReply, ThreadRequest, ThreadStart } from './lint-threads.js';
import { realWorld } from './real-world.js';
import { Session } from './session.js';
import type { World } from './world.js';

/** Checks the files that this thread is given, batch after batch, until it is ended. */
export function answerRequests(): void {
  const { options, cwd } = workerData as ThreadStart;
  // The thread that started this one has told people all that there is to tell.
  const world: World = {
    ...realWorld(process),
    out: () => undefined,
    err: () => undefined,
    dayIn: (timeZone) => dayIn(timeZone, new Date()),
  };
  const session = new Session(world, { ...options, cwd });
  const linter = new DocumentLinter(session, options, [], false);
  // One after the other: which of two documents has an id first is settled by their order.
  let last = Promise.resolve();
  parentPort?.on('message', ({ from, files }: ThreadRequest) => {
    last = last.then(async () => {
      const answers: ThreadAnswer[] = [];
      for (const found of files) answers.push(await answer(found, session, linter));
      const reply: ThreadReply = { from, answers };
      parentPort?.postMessage(reply);
    });
  });
}

/** What takes remark is left: how long it may take is measured by all that the process does. */
async function answer(found: FoundFile, session: Session, linter: DocumentLinter): Promise<ThreadAnswer> {
  const file = await session.runFile(found);
  const open = file && (await session.openUsual(file));
  if (!open) return 'no document';
  if (open === 'unusual') return undefined;
  await linter.examiner.prepare(open.workspace);
  return linter.lint(open);
}
