import { existsSync, readdirSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { nearest } from '../text/nearest.js';

/** The path that a mistyped one most likely means: each of its names that is not there is taken for the nearest that is. */
export function nearestPath(path: string, cwd: string): string | undefined {
  const { root } = parse(path);
  let found = root;
  for (const name of path.slice(root.length).split('/')) {
    const folder = resolve(cwd, found);
    const meant = existsSync(join(folder, name)) ? name : nearest(name, namesIn(folder));
    if (meant === undefined) return undefined;
    found = join(found, meant);
  }
  return found;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
