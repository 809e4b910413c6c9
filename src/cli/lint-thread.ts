import { parentPort, workerData } from 'node:worker_threads';
import { DocumentLinter } from './document-linter.js';
import type { FoundFile } from '../workspace/discover.js';
import type { ThreadAnswer, ThreadReply, ThreadRequest, ThreadStart } from './lint-threads.js';
import { realWorld } from './real-world.js';
import { Session } from './session.js';

const { options, cwd } = workerData as ThreadStart;

// The thread that started this one has told people all that there is to tell.
const session = new Session(
  { ...realWorld(process), out: () => undefined, err: () => undefined },
  { ...options, cwd },
);
const linter = new DocumentLinter(session, options, [], false);

/** One after the other: which of two documents has an id first is settled by their order. */
let last = Promise.resolve();

parentPort?.on('message', (request: ThreadRequest) => {
  last = last.then(() => reply(request));
});

async function reply({ from, files }: ThreadRequest): Promise<void> {
  const answers: ThreadAnswer[] = [];
  for (const found of files) answers.push(await answer(found));
  const message: ThreadReply = { from, answers };
  parentPort?.postMessage(message);
}

/** What takes the authorities is left: how long they may take is measured by all that the process does. */
async function answer(found: FoundFile): Promise<ThreadAnswer> {
  const file = await session.runFile(found);
  const open = file && session.openUsual(file);
  if (!open) return 'no document';
  if (open === 'unusual') return undefined;
  await linter.ownFiles(open.workspace);
  return linter.lint(open);
}
