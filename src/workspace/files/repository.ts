import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the git repository that a folder belongs to. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

/**
 * Whether git, asked in a folder, would come upon a repository without a `.git` before it comes upon one with it. Nobody
 * keeps plans in such a one, but a change may bring files that look like it, with settings that name programs to run and
 * branches that say what they like.
 */
export function isInBareRepository(folder: string): boolean {
  return existsSync(folder) && isBareFrom(realpathSync(folder));
}

function isBareFrom(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return false;
  if (looksBare((name) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined))
    return true;
  return dirname(folder) !== folder && isBareFrom(dirname(folder));
}

/** What makes git take a folder for a repository without a `.git`: its parts, links to nothing too, or where they lie. */
function looksBare(has: (name: string) => boolean): boolean {
  return has('HEAD') && (has('commondir') || (has('objects') && has('refs')));
}
