import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isInside } from './inside.js';

/**
 * The file that a path leads to, by way of links too. Nothing where it leads to none, out of the folder that all must lie
 * in, or among what git keeps there, which may hold secrets: a stranger may have written the path, or made the link.
 */
export function realFileIn(root: string, path: string): string | undefined {
  try {
    const [folder, real] = [realpathSync(root), realpathSync(path)];
    const isOurs =
      isInside(real, folder) && !relative(folder, real).toLowerCase().split(sep).includes('.git');
    return isOurs ? real : undefined;
  } catch {
    return undefined;
  }
}
