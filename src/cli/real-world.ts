import { fstatSync, readSync, writeSync } from 'node:fs';
import { withoutCommands } from '../text/without-commands.js';
import { isSystemError, reasonOf, tried } from '../workspace/files/refusal.js';
import { unusable } from '../languages/unusable.js';
import { localDay } from './local-day.js';
import { asText, type World } from './world.js';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** Environment variables of the CI services that obey commands in what is written to the log. */
const LOG_READERS = ['GITHUB_ACTIONS', 'TF_BUILD', 'TEAMCITY_VERSION'];

/** The process as the world of a command. Streams are written by their numbers: making Node's own costs start-up time. */
export function realWorld(process: NodeJS.Process): World {
  const isRead = LOG_READERS.some((name) => process.env[name] !== undefined);
  let isHeard = true;
  const write = (descriptor: number, text: string | Uint8Array) =>
    writeAll(descriptor, isRead && !isFile(descriptor) ? withoutCommands(asText(text)) : text);
  return {
    argv: process.argv.slice(2),
    env: process.env,
    get cwd() {
      return folderOf(process);
    },
    out(text) {
      isHeard = inFull(() => write(STDOUT, text)) && isHeard;
    },
    // Where nobody can be told, the exit code tells.
    err: (text) => void tried(() => write(STDERR, text)),
    command(stream, text) {
      if (stream === 'stdout') inFull(() => writeAll(STDOUT, text));
      else writeAll(STDERR, text);
    },
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
    pause: (milliseconds) => waitUnlessInterrupted(process, milliseconds),
    withoutColours() {
      delete process.env['FORCE_COLOR'];
      process.env['NO_COLOR'] = '1';
    },
    isHeard: () => isHeard,
    dayIn: (timeZone) => localDay(process.env, timeZone, new Date()),
    now: () => new Date(),
  };
}

/** @throws Unusable where the folder is gone, removed under the shell that stands in it */
function folderOf(process: NodeJS.Process): string {
  const folder = tried(() => process.cwd());
  if (folder === undefined) throw unusable('folder-gone', {});
  return folder;
}

/** Waits; Ctrl-C, which ends the process at any other time, ends the waiting. */
function waitUnlessInterrupted(process: NodeJS.Process, milliseconds: number) {
  return new Promise<'passed' | 'interrupted'>((resolve) => {
    const end = (how: 'passed' | 'interrupted') => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      resolve(how);
    };
    const interrupt = () => end('interrupted');
    const timer = setTimeout(() => end('passed'), milliseconds);
    process.on('SIGINT', interrupt);
  });
}

/** Whether a stream leads into a file, which no CI service reads as its log. */
function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** Whether a stream is a terminal. Node's module for that is loaded only when somebody asks. */
function isatty(descriptor: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** @throws Unusable where the system does not take what is written, as on a disk that is full */
function inFull<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw unusable('output-cut-short', { reason: reasonOf(error) });
  }
}

/** Writes to the last byte, waiting where a pipe is full. Returns whether the reader took it all; one may have seen enough. */
function writeAll(descriptor: number, text: string | Uint8Array): boolean {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
  return true;
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
