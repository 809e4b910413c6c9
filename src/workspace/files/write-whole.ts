import { constants, type Stats } from 'node:fs';
import type { FileOperations } from './file-operations.js';
import { isSystemError, tried } from './refusal.js';

/**
 * Writes a new file to the last byte, and on to the disk.
 *
 * @param mode what people may do with it, as far as the system lets new files have it
 * @param settle does what else is to be done before it is closed
 */
export function writeWhole(
  files: FileOperations,
  path: string,
  text: string,
  mode: number,
  settle?: (file: number) => void,
): void {
  const file = files.openSync(path, 'wx', mode);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length;) written += files.writeSync(file, bytes, written);
    settle?.(file);
    files.fsyncSync(file);
  } finally {
    files.closeSync(file);
  }
}

/** Gives an open file the mode and the owner of the one it stands in for. */
export function settleLike(files: FileOperations, file: number, like: Stats): void {
  keepOwner(files, file, like);
  files.fchmodSync(file, like.mode & 0o7777);
}

/** A file of somebody else stays theirs where the system allows it, and their group's in any case. */
function keepOwner(files: FileOperations, file: number, { uid, gid }: Stats): void {
  if (uid === process.geteuid?.() && gid === process.getegid?.()) return;
  try {
    files.fchownSync(file, uid, gid);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EPERM') throw error;
    files.fchownSync(file, process.geteuid?.() ?? uid, gid);
  }
}

/** Puts a rename on the disk, where the system can. What was renamed stays renamed where it cannot. */
export function syncFolder(files: FileOperations, folder: string): void {
  if (process.platform === 'win32') return;
  tried(() => {
    const file = files.openSync(folder, constants.O_RDONLY);
    try {
      files.fsyncSync(file);
    } finally {
      files.closeSync(file);
    }
  });
}
