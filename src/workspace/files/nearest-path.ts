import { existsSync, readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { type Hint, meaning } from '../../text/hint.js';
import { nearest, onlyBegun } from '../../text/nearest.js';

/** What helps who named a path that leads to nothing: the one that it most likely means. */
export function pathHint(path: string, cwd: string): Hint {
  return meaning(nearestPath(path, cwd));
}

/**
 * The path that a mistyped one most likely means: each of its names that is not there is taken for the nearest that is,
 * or for the only one that it begins.
 */
export function nearestPath(path: string, cwd: string): string | undefined {
  const { root } = parse(path);
  let found = root;
  for (const name of path.slice(root.length).split('/')) {
    const folder = resolve(cwd, found);
    const meant = existsSync(join(folder, name)) ? name : nameMeant(name, namesIn(folder));
    if (meant === undefined) return undefined;
    found = join(found, meant);
  }
  return found;
}

function nameMeant(name: string, known: readonly string[]): string | undefined {
  return nearest(name, known) ?? onlyBegun(name, known);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
