import { existsSync, realpathSync, statSync, readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { visible } from '../text/visible.js';
import { Unusable, unusable } from '../languages/unusable.js';
import { matcherOf } from '../workspace/files/discover.js';
import { shownPath } from '../workspace/files/paths.js';
import type { Session } from './session.js';

/** A file to merge. */
interface MergedFile {
  readonly path: string;
  /** As people see it. */
  readonly shown: string;
}

/** No workspace of ten thousand documents says more about itself. Bytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The files that paths name, each once, in the order given; what a pattern matches in the order of its paths, for shells
 * that do not know patterns.
 *
 * @param output the file that will be written, which would be merged into itself the next time
 * @throws Unusable where there is nothing to merge
 */
export async function filesToMerge(
  paths: readonly string[],
  { cwd }: Session,
  output: string | undefined,
): Promise<MergedFile[]> {
  const files = new Map<string, MergedFile>();
  for (const asked of paths) {
    for (const shown of existsSync(resolve(cwd, asked)) ? [asked] : await matching(asked, cwd)) {
      const path = resolve(cwd, shown);
      files.set(realpathSync(path), { path, shown });
    }
  }
  if (files.size === 0) throw unusable('nothing-to-merge', {});
  const target = output === undefined ? undefined : resolve(cwd, output);
  if (target !== undefined && existsSync(target) && files.has(realpathSync(target)))
    throw unusable('merged-into-itself', { path: visible(output ?? '') });
  return [...files.values()];
}

async function matching(pattern: string, cwd: string): Promise<string[]> {
  const { readdirSync } = await import('node:fs');
  const { default: picomatch } = await import('picomatch');
  const { base, isGlob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  const matches = await matcherOf(pattern, cwd);
  const found =
    isGlob && existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => resolve(folder, name))
          .filter(matches)
      : [];
  if (found.length === 0) throw unusable('no-match', { asked: visible(pattern) });
  return found.map((path) => shownPath(path, cwd)).sort();
}

/** The text of a file to merge. @throws Unusable where it cannot be had */
export function readMerged(path: string, shown: string): string {
  const name = visible(shown);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw unusable('no-file-to-read', { path: name });
    if (stat.size > MOST_BYTES)
      throw unusable('file-too-large', { path: name, size: `${MOST_BYTES / 1024 / 1024} MB` });
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) throw unusable('not-utf8', { path: name });
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw unusable('not-read', { path: name, reason: code ?? message });
  }
}
