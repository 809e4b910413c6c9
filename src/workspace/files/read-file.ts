import { isUtf8 } from 'node:buffer';
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { message } from '../../languages/messages.js';
import type { Message } from '../../text/finding.js';
import { makeSource, type Source } from '../../text/source.js';
import { realFileIn } from './real-file.js';
import { refusedReading } from './refusal.js';

/** No plan that people keep is longer; what is, is not read at all. */
export const MOST_BYTES = 1024 * 1024;

/** A file's text, or why it cannot be had. */
export type FileReading =
  | { readonly source: Source }
  | {
      readonly rule: 'unreadable-file' | 'too-complex';
      readonly message: Message;
      /** What could be seen of it begins as no document of ours does. */
      readonly isForeign: boolean;
    };

/** One buffer for all files: making one for each costs more than reading. */
const pool = Buffer.allocUnsafeSlow(MOST_BYTES + 1);

/**
 * Reads a text file. Whatever else stands at the path (a folder, a pipe, a device, a link to nothing, too much, no UTF-8)
 * is told, never waited for and never read.
 *
 * @param path where it is; `shown` the path that people see
 */
export function readTextFile(path: string, shown: string): FileReading {
  const bytes = readBytes(path);
  return bytes instanceof Uint8Array ? decode(bytes, shown) : bytes;
}

/** Reads a text file as {@link readTextFile} does, but follows no link to what {@link realFileIn} does not find in a folder. */
export function readTextFileIn(root: string, path: string, shown: string): FileReading {
  return leadsOut(path, root) ? unreadable(message('unreadable-link', {})) : readTextFile(path, shown);
}

/** Whether a link stands at a path that leads out of a folder; one that leads nowhere is told by reading it. */
export function leadsOut(path: string, root: string): boolean {
  return isLink(path) && existsSync(path) && realFileIn(root, path) === undefined;
}

/**
 * Reads a file as bytes, which the next file that is read takes the place of; or tells why they cannot be had.
 *
 * @param most how many bytes it may have; more than usual are read into memory of their own
 */
export function readBytes(
  path: string,
  most = MOST_BYTES,
): Buffer | Extract<FileReading, { readonly rule: string }> {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return unreadable(accessProblem(path, error));
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return unreadable(message('unreadable-type', {}));
    if (stat.size > most) {
      return tooLarge(stat.size, pool.subarray(0, readSync(file, pool, 0, FIRST_BYTES, null)));
    }
    const into = most > MOST_BYTES ? Buffer.allocUnsafe(stat.size) : pool;
    return into.subarray(0, fill(file, into, stat.size));
  } catch (error) {
    return unreadable(accessProblem(path, error));
  } finally {
    closeSync(file);
  }
}

/**
 * Reads on until the file or the room for it ends, and says how many bytes there are.
 *
 * @param size how many there were when it was opened; a file that gives no size, as some that the kernel makes up, has 0
 */
function fill(file: number, into: Buffer, size: number): number {
  let length = 0;
  for (;;) {
    const read = readSync(file, into, length, into.length - length, null);
    length += read;
    if (read === 0 || length === size || length === into.length) return length;
  }
}

/** Makes a source of bytes, if they are UTF-8 text. */
export function decode(bytes: Buffer, shown: string): FileReading {
  if (bytes.length > MOST_BYTES) return tooLarge(bytes.length, bytes);
  if (!isUtf8(bytes)) return unreadable(message('unreadable-encoding', {}), isForeign(bytes));
  if (bytes.includes(0)) return unreadable(message('unreadable-nul', {}), isForeign(bytes));
  return { source: makeSource(shown, bytes.toString('utf8')) };
}

function unreadable(said: Message, foreign = false) {
  return { rule: 'unreadable-file' as const, message: said, isForeign: foreign };
}

function tooLarge(bytes: number, start: Buffer) {
  const size = `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const said = message('too-large', { size, limit: `${MOST_BYTES / 1024 / 1024} MB` });
  return { rule: 'too-complex' as const, message: said, isForeign: isForeign(start) };
}

/** So much of a file shows whether it begins with a frontmatter. */
const FIRST_BYTES = 64;

/** Whether a file begins with something else than a frontmatter, in UTF-8 or in UTF-16. */
function isForeign(bytes: Buffer): boolean {
  const latin = bytes.subarray(0, FIRST_BYTES).toString('latin1');
  return !latin.replace(/[\0\xff\xfe]|^\xef\xbb\xbf/g, '').startsWith('---');
}

function accessProblem(path: string, error: unknown): Message {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ELOOP' || (code === 'ENOENT' && isLink(path))) return message('unreadable-link', {});
  if (code === 'ENXIO' || code === 'EISDIR') return message('unreadable-type', {});
  return refusedReading(error);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
