import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileOperations } from './file-operations.js';
import { tried } from './refusal.js';

// What is being written stands beside its place until it is whole, under a name that tells whose it is, so that what runs
// that were killed have left can be told from what others are writing.

/** How long something may be held or lie about, in milliseconds. Changing a file takes some of them. */
const LONGEST_HOLD = 60_000;

const HOLDER = /^(\d+)@(.+)-[0-9a-z]+\.tmp$/;

/** A name that tells which process of which machine it belongs to, and that is never used twice. */
export function holderName(): string {
  const unique = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  return `${process.pid}@${ownHost()}-${unique}.tmp`;
}

function ownHost(): string {
  return hostname()
    .replace(/[^\w-]/g, '_')
    .slice(0, 60);
}

/** Tells whether what stands at a path was left by a process that is gone, or that has stood still for too long. */
export function isLeftOver(files: FileOperations): (name: string, path: string) => boolean {
  return (name, path) => {
    const [, pid, host] = HOLDER.exec(name) ?? [];
    if (pid === undefined) return false;
    if (host === ownHost() && !files.isAlive(Number(pid))) return true;
    const made = files.statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    return made !== undefined && Date.now() - made > LONGEST_HOLD;
  };
}

/** Removes what runs that were killed left in the folder of a file. It is in nobody's way where that fails. */
export function sweepBeside(files: FileOperations, target: string): void {
  const folder = dirname(target);
  const isUnwanted = isLeftOver(files);
  const names = tried(() => files.readdirSync(folder)) ?? [];
  for (const name of names) {
    const holder = /^\..+\.(\d+@.+\.tmp)$/.exec(name)?.[1];
    const path = join(folder, name);
    // Its name is asked first: the folder of a run that has only just made it is still empty.
    tried(() => {
      if (holder === undefined || !isUnwanted(holder, path)) return;
      if (files.lstatSync(path).isFile()) files.unlinkSync(path);
      else removeLock(files, path, isUnwanted);
    });
  }
}

/**
 * Removes from a folder the files that are asked for, and then the folder, unless somebody else has put one of theirs
 * into it: the system refuses to remove a folder that is not empty.
 */
export function removeLock(
  files: FileOperations,
  folder: string,
  isUnwanted: (name: string, path: string) => boolean,
): void {
  try {
    if (!files.lstatSync(folder).isDirectory()) return;
    for (const name of files.readdirSync(folder)) {
      const path = join(folder, name);
      if (isUnwanted(name, path)) files.unlinkSync(path);
    }
    files.rmdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another run was quicker, or holds the lock.
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}
