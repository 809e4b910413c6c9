import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { repositoryOf } from './repository.js';

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** A path as people and JSON see it: relative to a folder, `/` between. */
export function shownPath(path: string, cwd: string): string {
  return relativePath(cwd, path) || '.';
}

/** A path as another folder names it, `/` between; empty where it is that folder. */
export function relativePath(folder: string, path: string): string {
  return slashed(relative(folder, path));
}

/** A path with `/` between, whatever the system puts there. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A folder as its repository sees it: empty at the repository's root or where there is none, else such as `plans/`. */
export function folderInRepository(folder: string): string {
  const path = relativePath(repositoryOf(folder) ?? folder, folder);
  return path === '' ? '' : `${path}/`;
}
