import { readSync, writeSync } from 'node:fs';
import type { World } from './world.js';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** The process as the world of a command. Streams are written by their numbers: making Node's own costs start-up time. */
export function realWorld(process: NodeJS.Process): World {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    out: (text) => writeAll(STDOUT, text),
    err: (text) => writeAll(STDERR, text),
    readStdin: (most) => readUpTo(STDIN, most),
    isTerminal: {
      get stdin() {
        return isatty(STDIN);
      },
      get stdout() {
        return isatty(STDOUT);
      },
      get stderr() {
        return isatty(STDERR);
      },
    },
    columns: () => (isatty(STDOUT) ? process.stdout.columns : undefined),
    now: () => new Date(),
  };
}

/** Whether a stream is a terminal. Node's module for that is loaded only when somebody asks. */
function isatty(descriptor: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** Writes to the last byte, waiting where a pipe is full; a reader that has seen enough ends it quietly. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Reads to the end, or one byte beyond the most that is asked for: some pipes never end. */
function readUpTo(descriptor: number, most: number): Buffer {
  const bytes = Buffer.alloc(most + 1);
  let length = 0;
  while (length < bytes.length) {
    try {
      const read = readSync(descriptor, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') break;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
  return bytes.subarray(0, length);
}

/** Waits a moment for the other end of a pipe. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
