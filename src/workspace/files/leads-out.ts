import { existsSync, realpathSync } from 'node:fs';
import { unusable } from '../../languages/unusable.js';
import { isInside } from './inside.js';

/**
 * Nothing is written to a path below a folder that leads, by way of links, to a place that is not below it.
 *
 * @param shown the path as people see it
 * @throws Unusable for such a path
 */
export function refuseLeadingOut(path: string, root: string, shown: string): void {
  if (isInside(path, root) && existsSync(path) && !isInside(realpathSync(path), realpathSync(root)))
    throw unusable('leads-outside', { path: shown, folder: root });
}
