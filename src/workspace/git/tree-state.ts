import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { IGNORE_FILES } from '../files/ignore-files.js';

/**
 * The state that the files below folders are in, as a text that is another once a file is written, renamed, made or
 * removed. All files count, for documents link to them; hidden ones and `node_modules` do not. Links to folders are not
 * followed. The folders are looked through, because not every file system tells of changes.
 *
 * @param folders none within another
 * @param files others that count, wherever they are
 * @param leftOut files and folders that do not count
 */
export function treeState(
  folders: readonly string[],
  files: readonly string[],
  leftOut: ReadonlySet<string>,
): string {
  const lines = files.map(stateOf);
  for (const folder of folders) addStates(folder, leftOut, lines);
  return lines.join('\n');
}

function addStates(folder: string, leftOut: ReadonlySet<string>, lines: string[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    lines.push(`${folder} ${(error as NodeJS.ErrnoException).code ?? ''}`);
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!counts(entry.name) || leftOut.has(path)) continue;
    if (entry.isDirectory()) addStates(path, leftOut, lines);
    else lines.push(stateOf(path));
  }
}

function counts(name: string): boolean {
  return IGNORE_FILES.includes(name) || !(name.startsWith('.') || name === 'node_modules');
}

function stateOf(path: string): string {
  let stat: Stats | undefined;
  try {
    stat = statSync(path, { throwIfNoEntry: false });
  } catch {
    // What cannot be looked at is as if it were not there, until it can.
  }
  return stat ? `${path} ${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : path;
}
