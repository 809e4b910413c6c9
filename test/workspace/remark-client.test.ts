import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../src/markdown/blocks.js';
import type { ReadRequest } from '../../src/workspace/reading/remark-worker.js';

/** A thread that reads what it is told to; what it was begun with, and the texts that it was given. */
class Thread extends EventEmitter {
  static readonly all: Thread[] = [];
  readonly texts: string[] = [];

  constructor() {
    super();
    Thread.all.push(this);
  }

  postMessage({ text }: ReadRequest) {
    this.texts.push(text);
  }

  terminate() {
    return Promise.resolve();
  }

  /** Answers with a heading that says which text this was the answer to. */
  answer(text: string) {
    this.emit('message', { blocks: blocksOf(text) });
  }
}

vi.doMock('node:worker_threads', () => ({ Worker: Thread }));
const { RemarkClient } = await import('../../src/workspace/reading/remark-client.js');

const blocksOf = (text: string) => [{ type: 'other', text }] as unknown as Block[];
const threads = () => Thread.all.length;
const texts = () => Thread.all.map((thread) => thread.texts);

describe('the thread in which remark reads', () => {
  beforeEach(() => {
    Thread.all.length = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers texts that are given at once one after another, each with its own blocks', async () => {
    const client = new RemarkClient();
    const both = Promise.all([client.read('one', 0), client.read('two', 0)]);
    await vi.waitFor(() => expect(texts()).toEqual([['one']]));
    Thread.all[0]?.answer('one');
    await vi.waitFor(() => expect(texts()).toEqual([['one', 'two']]));
    Thread.all[0]?.answer('two');
    expect(await both).toEqual([blocksOf('one'), blocksOf('two')]);
  });

  it('takes an answer that comes too late for that to no other text', async () => {
    const client = new RemarkClient();
    const slow = client.read('slow', 0);
    await vi.waitFor(() => expect(threads()).toBe(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await slow).toBeUndefined();

    const next = client.read('next', 0);
    await vi.waitFor(() => expect(threads()).toBe(2));
    Thread.all[0]?.answer('slow');
    Thread.all[1]?.answer('next');
    expect(await next).toEqual(blocksOf('next'));
  });

  it('reads on in a new one when one has failed', async () => {
    const client = new RemarkClient();
    const failing = client.read('failing', 0);
    const next = client.read('next', 0);
    await vi.waitFor(() => expect(threads()).toBe(1));
    Thread.all[0]?.emit('error', new Error('out of memory'));
    expect(await failing).toBeUndefined();
    await vi.waitFor(() => expect(threads()).toBe(2));
    Thread.all[1]?.answer('next');
    expect(await next).toEqual(blocksOf('next'));
  });
});
