import {
  chmodSync,
  copyFileSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { NewFile } from '../scaffold/new-file.js';
import { isInside } from './inside.js';
import { Unusable } from './unusable.js';

/** What became of it: written, or kept because something stands there already. */
export type Written = 'made' | 'kept';

/**
 * Makes a file that is not there yet, whole or not at all. Nothing is ever overwritten, and nothing is written outside
 * the folder, through symbolic links either.
 *
 * @throws Unusable when the file would lie outside, or its folder cannot be made or written
 */
export function writeNewFile(folder: string, { path, text, isExecutable = false }: NewFile): Written {
  const target = resolve(folder, path);
  try {
    if (stands(target)) return 'kept';
    const parent = madeInside(folder, dirname(target), path);
    const temporary = join(parent, `.${basename(target)}.${process.pid}.tmp`);
    writeFileSync(temporary, text, { flag: 'wx' });
    try {
      if (isExecutable) chmodSync(temporary, 0o755);
      return place(temporary, join(parent, basename(target)));
    } finally {
      unlinkSync(temporary);
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Unusable(`${path} could not be written (${code ?? message})`);
  }
}

/** Gives a finished file its name, unless somebody else has taken the name meanwhile. */
function place(temporary: string, target: string): Written {
  try {
    linkSync(temporary, target);
    return 'made';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return 'kept';
    // Not every file system has hard links.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error;
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
    return 'made';
  }
}

/** The real path of a folder inside another, made where it was missing. Each part is looked at before one goes on. */
function madeInside(root: string, folder: string, path: string): string {
  mkdirSync(root, { recursive: true });
  const realRoot = realpathSync(root);
  let at = realRoot;
  for (const part of relative(root, folder).split(sep)) {
    if (part === '') continue;
    const next = join(at, part);
    if (part === '..' || (stands(next) && !isInside(realpathSync(next), realRoot))) {
      throw new Unusable(`${path} would lie outside ${root}; nothing was written there`);
    }
    if (!stands(next)) mkdirSync(next);
    at = realpathSync(next);
  }
  return at;
}

/** Whether anything stands at a path, a link to nothing included. */
function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
