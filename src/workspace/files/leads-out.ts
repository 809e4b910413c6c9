import { existsSync, realpathSync } from 'node:fs';
import { isInside } from './inside.js';

/** Whether a path below a folder leads, by way of links, to a place that is not below it. */
export function leadsOut(path: string, root: string): boolean {
  return isInside(path, root) && existsSync(path) && !isInside(realpathSync(path), realpathSync(root));
}
