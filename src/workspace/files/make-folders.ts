import { dirname } from 'node:path';
import { type FileOperations, REAL_FILES } from './file-operations.js';

/**
 * Makes a folder and those that it lies in, where they are missing. (Node's own `recursive` never ends where the system says
 * that a folder's parent is missing although it is there, as below `/proc`.)
 *
 * @param mode what the new folders may be used for
 * @throws a system error; `ENOTDIR` where a file is in the way, which versions of Node name in different ways
 */
export function makeFolders(folder: string, files: FileOperations = REAL_FILES, mode = 0o777): void {
  if (isFolder(folder, files)) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder), files, mode);
  try {
    files.mkdirSync(folder, mode);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!isFolder(folder, files)) throw error;
  }
}

function isFolder(path: string, files: FileOperations): boolean {
  const stat = files.statSync(path, { throwIfNoEntry: false });
  if (!stat || stat.isDirectory()) return stat !== undefined;
  const fault = { code: 'ENOTDIR', syscall: 'mkdir', path };
  throw Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${path}'`), fault);
}
