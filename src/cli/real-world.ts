import { readFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
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
    readStdin: () => readFileSync(STDIN),
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
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
