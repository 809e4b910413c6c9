import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { message } from '../languages/messages.js';
import type { Message } from '../text/finding.js';

/** A file to look at, or a place that could not be looked into. */
export interface FoundFile {
  readonly path: string;
  /** Somebody named this very file, so it is a document whatever it holds. */
  readonly named: boolean;
  readonly problem?: Message;
}

/** What cannot be found at all: a path or pattern that names nothing. */
export class NothingFound extends Error {
  constructor(readonly asked: string) {
    super(asked);
  }
}

/**
 * The Markdown files that paths name: files themselves, all below a folder, all that a glob matches; each once, in the
 * order of their paths. Hidden folders, `node_modules` and folders of templates are left out; links are not followed.
 *
 * @param paths as given; relative ones count from `cwd`
 * @throws NothingFound for a path that does not exist or a glob that matches nothing
 */
export async function discover(paths: readonly string[], cwd: string): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const asked of paths) {
    const path = resolve(cwd, asked);
    const files = exists(path) ? atPath(path) : await matching(asked, cwd);
    for (const file of files) if (!found.get(file.path)?.named) found.set(file.path, file);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether anything stands at a path; what cannot be reached at all, such as a link to itself, is told by reading it. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function atPath(path: string): FoundFile[] {
  return isFolder(path) ? [...below(path, path)] : [{ path, named: true }];
}

async function matching(pattern: string, cwd: string): Promise<FoundFile[]> {
  const { default: picomatch } = await import('picomatch');
  const { base, isGlob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  if (!isGlob || !isFolder(folder)) throw new NothingFound(pattern);
  const matches = picomatch(isAbsolute(pattern) ? pattern : pattern.replace(/^\.\//, ''));
  const from = isAbsolute(pattern) ? '' : cwd;
  const files = [...below(folder, folder)].filter(({ path }) =>
    matches(slashed(from === '' ? path : relative(from, path))),
  );
  if (files.length === 0) throw new NothingFound(pattern);
  return files;
}

function* below(folder: string, root: string): Generator<FoundFile> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    yield { path: folder, named: false, problem: message('unreadable-access', { code }) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isMarkdown(entry.name)) yield { path, named: false, problem: message('unreadable-type', {}) };
      if (!isLeftOut(entry.name)) yield* below(path, root);
    } else if (isMarkdown(entry.name)) {
      if (!entry.isSymbolicLink()) yield { path, named: false };
      else if (!leadsInto(path, root)) yield { path, named: false, problem: message('unreadable-link', {}) };
    }
  }
}

/** A link into the workspace needs no second look: the file it leads to is found by itself. */
function leadsInto(link: string, root: string): boolean {
  try {
    return realpathSync(link).startsWith(realpathSync(root) + sep);
  } catch {
    return false;
  }
}

function isMarkdown(name: string): boolean {
  return name.endsWith('.md') || name.endsWith('.markdown');
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A path as people and JSON see it: relative to a folder, `/` between. */
export function shownPath(path: string, cwd: string): string {
  return slashed(relative(cwd, path)) || '.';
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
