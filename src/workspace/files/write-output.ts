import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { REAL_FILES } from './file-operations.js';
import { holderName, sweepBeside } from './left-overs.js';
import { makeFolders } from './make-folders.js';
import { reasonOf } from './refusal.js';
import { Unusable, unusable } from '../../languages/unusable.js';

/**
 * Writes a report where somebody asked for it, in place of what stood there: whole or not at all. Folders that are missing
 * are made. What is no file, such as a pipe or `/dev/stderr`, is written as it is.
 *
 * @param path the whole path; `shown` the path as it was asked for
 * @param pieces what to write, one after the other; strings as UTF-8
 * @throws Unusable where it cannot be written
 */
export function writeOutput(path: string, shown: string, pieces: readonly Piece[]): void {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      throw shown === '' ? unusable('output-unnamed', {}) : unusable('output-folder', { path: shown });
    }
    if (stat && !stat.isFile()) {
      writeInto(openSync(path, 'w'), pieces);
      return;
    }
    makeFolders(dirname(path));
    // A link stays a link: what it leads to is written.
    replaceFile(stat ? realpathSync(path) : path, pieces, stat?.mode, fsyncSync);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw unusable('not-written', { path: shown, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
}

type Piece = string | Uint8Array;

/** Writes into an open file, pieces one after the other, and closes it, whatever happens. */
function writeInto(file: number, pieces: readonly Piece[], settle?: () => void): void {
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    settle?.();
  } finally {
    closeSync(file);
  }
}

/**
 * Writes beside a file and gives the result its name, so that nobody ever reads half of it. What runs that were killed have
 * left there is swept up.
 *
 * @param mode who may read and write it; as usual where nothing is said
 * @param settle makes sure of what was written before it gets its name
 */
export function replaceFile(
  target: string,
  pieces: readonly Piece[],
  mode: number | undefined,
  settle?: (file: number) => void,
): void {
  sweepBeside(REAL_FILES, target);
  const temporary = join(dirname(target), `.${basename(target)}.${holderName()}`);
  const file = openSync(temporary, 'wx', mode);
  try {
    writeInto(file, pieces, () => settle?.(file));
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
