import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Unusable } from './unusable.js';

/**
 * Writes a report where somebody asked for it, in place of what stood there: whole or not at all. Folders that are missing
 * are made. What is no file, such as a pipe or `/dev/stderr`, is written as it is.
 *
 * @param path the whole path; `shown` the path as it was asked for
 * @throws Unusable where it cannot be written
 */
export function writeOutput(path: string, shown: string, text: string): void {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) {
      writeFileSync(path, text);
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    // A link stays a link: what it leads to is written.
    replace(stat ? realpathSync(path) : path, text, stat?.mode);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Unusable(`${shown} could not be written (${code ?? message})`);
  }
}

/** Writes beside the file and gives the result its name, so that nobody ever reads half of it. */
function replace(target: string, text: string, mode: number | undefined): void {
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (mode !== undefined) chmodSync(temporary, mode & 0o777);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
