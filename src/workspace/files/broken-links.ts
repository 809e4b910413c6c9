import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FileLink } from '../../document/links.js';
import { isInside } from './inside.js';

/** Which of a document's links lead to no file of the workspace: what lies outside is not there on another machine. */
export function brokenLinksOf(
  links: readonly Pick<FileLink, 'target'>[],
  document: string,
  root: string,
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const { target } of links) {
    const path = resolveTarget(target, document, root);
    if (!isInside(path, root) || target.includes('\0') || !exists(path)) broken.add(target);
  }
  return broken;
}

/**
 * The path that a link's target means: one that begins with `/` counts from the workspace's root, every other from the
 * document's folder.
 */
export function resolveTarget(target: string, document: string, root: string): string {
  return target.startsWith('/') ? join(root, target) : resolve(dirname(document), target);
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
