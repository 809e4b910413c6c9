import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { NewFile } from '../../scaffold/new-file.js';
import { type FileOperations, REAL_FILES } from './file-operations.js';
import { isInside } from './inside.js';
import { holderName, sweepBeside } from './left-overs.js';
import { makeFolders } from './make-folders.js';
import { reasonOf, tried } from './refusal.js';
import { Unusable, unusable } from '../../languages/unusable.js';
import { syncFolder, writeWhole } from './write-whole.js';

/** What became of it: written, or kept because something stands there already. */
export type Written = 'made' | 'kept';

/**
 * Makes a file that is not there yet, whole or not at all. Nothing is ever overwritten, and nothing is written outside
 * the folder, through symbolic links either. What runs that were killed have left beside it is swept up.
 *
 * @param files what the system is asked with
 * @throws Unusable when the file would lie outside, or its folder cannot be made or written
 */
export function writeNewFile(
  folder: string,
  { path, text, isExecutable = false }: NewFile,
  files: FileOperations = REAL_FILES,
): Written {
  const target = resolve(folder, path);
  try {
    if (stands(target, files)) return 'kept';
    const parent = madeInside(folder, dirname(target), path, files);
    const place = join(parent, basename(target));
    sweepBeside(files, place);
    const temporary = join(parent, `.${basename(target)}.${holderName()}`);
    try {
      writeWhole(files, temporary, text, isExecutable ? 0o777 : 0o666);
      return name(temporary, place, files);
    } finally {
      tried(() => files.unlinkSync(temporary));
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw unusable('not-written', { path, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
}

/** Gives a finished file its name, unless somebody else has taken the name meanwhile. */
function name(temporary: string, place: string, files: FileOperations): Written {
  try {
    files.linkSync(temporary, place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return 'kept';
    // Not every file system has hard links. A copy could be seen half made.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error;
    if (stands(place, files)) return 'kept';
    files.renameSync(temporary, place);
  }
  syncFolder(files, dirname(place));
  return 'made';
}

/** The real path of a folder inside another, made where it was missing. Each part is looked at before one goes on. */
function madeInside(root: string, folder: string, path: string, files: FileOperations): string {
  makeFolders(root, files);
  const realRoot = files.realpathSync(root);
  let at = realRoot;
  for (const part of relative(root, folder).split(sep)) {
    if (part === '') continue;
    const next = join(at, part);
    if (part === '..' || (stands(next, files) && !isInside(files.realpathSync(next), realRoot))) {
      throw unusable('outside-folder', { path, folder: root });
    }
    if (!stands(next, files)) make(next, files);
    at = files.realpathSync(next);
  }
  return at;
}

/** Makes a folder, unless another run has just made it. */
function make(folder: string, files: FileOperations): void {
  try {
    files.mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Whether anything stands at a path, a link to nothing included. */
export function stands(path: string, files: FileOperations = REAL_FILES): boolean {
  return files.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
