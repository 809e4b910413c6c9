import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPath } from './discover.js';

/** A folder as its repository sees it: empty at the repository's root or where there is none, else such as `plans/`. */
export function folderInRepository(folder: string): string {
  const path = shownPath(folder, repositoryOf(folder) ?? folder);
  return path === '.' ? '' : `${path}/`;
}

/** The root of the git repository that a folder belongs to. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}
