import { statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { FileLink } from '../document/links.js';

/**
 * Which of a document's links lead to no file of the workspace: what lies outside is not there on another machine. A link that begins with `/` counts from the workspace's root, every other
 * from the document's folder.
 */
export function brokenLinksOf(
  links: readonly FileLink[],
  document: string,
  root: string,
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const { target } of links) {
    const path = target.startsWith('/') ? join(root, target) : resolve(dirname(document), target);
    const isInside = path === root || path.startsWith(root + sep);
    if (!isInside || target.includes('\0') || !exists(path)) broken.add(target);
  }
  return broken;
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
