import { parentPort } from 'node:worker_threads';
import type { Block } from '../../markdown/blocks.js';
import { readWithRemark } from '../../markdown/remark-reader.js';

/** What the thread is asked: a file's text, and where its body begins. */
export interface ReadRequest {
  readonly text: string;
  readonly from: number;
}

/** What it answers: the blocks; nothing where the text nests too deep. */
export interface ReadReply {
  readonly blocks: Block[] | undefined;
}

parentPort?.on('message', ({ text, from }: ReadRequest) => {
  const reply: ReadReply = { blocks: readWithRemark(text, from) };
  parentPort?.postMessage(reply);
});
