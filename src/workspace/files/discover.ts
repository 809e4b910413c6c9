import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { message } from '../../languages/messages.js';
import type { Message } from '../../text/finding.js';
import { type IgnoreRule, verdictOf } from '../../text/ignore-rules.js';
import { IGNORE_FILES, ignoreRulesOf } from './ignore-files.js';
import { isInside } from './inside.js';
import { isFolder, relativePath, slashed } from './paths.js';
import { refusedReading } from './refusal.js';
import { repositoryOf } from './repository.js';
import { mayEndSearch } from './root.js';
import { maySign } from './signatures-folder.js';

/** A file to look at, or a place that could not be looked into. */
export interface FoundFile {
  readonly path: string;
  /** Somebody named this very file, so it is a document whatever it holds. */
  readonly named: boolean;
  readonly problem?: Message | undefined;
  /** Where its workspace is sought upward, when the folders below on the way to it were seen to begin none. */
  readonly searchFrom?: string;
  /** The folder it lies in was listed, and holds no signatures. */
  readonly isWithoutSignatures?: boolean;
}

/** What cannot be found at all: a path or pattern that names nothing. */
export class NothingFound extends Error {
  constructor(readonly asked: string) {
    super(asked);
  }
}

/**
 * The Markdown files that paths name: files themselves, all below a folder, all that a glob matches, all below the folders
 * that a glob with a slash at its end matches; each once, in the order of their paths. Hidden folders, `node_modules` and
 * what `.gitignore` and `.serviceplanignore` leave out are left out, unless a file is named itself; so is what a path or
 * glob with `!` before it matches, and all below that. Links are not followed.
 *
 * @param paths as given; relative ones count from `cwd`
 * @param otherwise the folder that is looked at where the paths name nothing, or only what is left out
 * @param mistyped is told what is to leave out something that is not there
 * @throws NothingFound for a path that does not exist or a glob that matches nothing
 */
export async function discover(
  paths: readonly string[],
  cwd: string,
  otherwise: () => string,
  mistyped: (leaving: string) => void = () => undefined,
): Promise<FoundFile[]> {
  const { taking, leaving } = parted(paths, cwd);
  const found = new Map<string, FoundFile>();
  for (const asked of taking.length > 0 ? taking : [otherwise()]) {
    const path = resolve(cwd, asked);
    const files = exists(path) ? atPath(path) : await matching(asked, cwd);
    for (const file of files) if (!found.get(file.path)?.named) found.set(file.path, file);
  }
  const all = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  if (leaving.length === 0) return all;
  for (const asked of leaving) if (!exists(resolve(cwd, await certainPart(asked.slice(1))))) mistyped(asked);
  const isLeftOut = await matcherOfAny(leaving.map(withoutMark), cwd);
  return all.filter(({ path }) => !isLeftOut(path));
}

/** Tells of files that may be gone whether paths name them, by what {@link discover} finds: all where none takes anything. */
export async function naming(paths: readonly string[], cwd: string): Promise<(path: string) => boolean> {
  const { taking, leaving } = parted(paths, cwd);
  const isTaken = await matcherOfAny(taking, cwd);
  const isLeftOut = await matcherOfAny(leaving.map(withoutMark), cwd);
  return (path) => (taking.length === 0 || isTaken(path)) && !isLeftOut(path);
}

/** Paths parted into those that take files, and those with `!` before them, which leave files out. */
function parted(paths: readonly string[], cwd: string) {
  const isLeaving = (asked: string) => asked.startsWith('!') && !exists(resolve(cwd, asked));
  return { taking: paths.filter((asked) => !isLeaving(asked)), leaving: paths.filter(isLeaving) };
}

function withoutMark(asked: string): string {
  return asked.slice(1);
}

/** What of a path or glob stands before the first sign that may mean anything. */
async function certainPart(pattern: string): Promise<string> {
  const { default: picomatch } = await import('picomatch');
  return picomatch.scan(pattern).base;
}

/** Whether any of some paths or globs means a file, or a folder that it lies in. */
async function matcherOfAny(asked: readonly string[], cwd: string): Promise<(path: string) => boolean> {
  const matchers = await Promise.all(asked.map((one) => matcherWithin(one, cwd)));
  return (path) => matchers.some((matches) => matches(path));
}

async function matcherWithin(asked: string, cwd: string): Promise<(path: string) => boolean> {
  const named = resolve(cwd, asked);
  if (exists(named)) return (path) => isInside(path, named);
  const pattern = asked.replace(/\/+$/, '');
  const [matches, liesIn] = await Promise.all([matcherOf(pattern, cwd), matcherOf(`${pattern}/**`, cwd)]);
  return (path) => matches(path) || liesIn(path);
}

/**
 * Tells of files that may be gone whether they would be found below a folder, by what it leaves out today.
 *
 * @returns takes the names of a file's folders from that folder down, and its own at last
 */
export function findingBelow(root: string): (parts: readonly string[]) => boolean {
  const rulesOf = (folder: string): Ignoring => ({ folder, rules: ignoreRulesOf(folder) });
  const above = [...ignoringAbove(root), rulesOf(root)];
  const known = new Map<string, readonly Ignoring[] | undefined>([[root, above]]);
  /** The rules that weigh in a folder; nothing where it is left out itself. */
  const rulesIn = (parts: readonly string[]): readonly Ignoring[] | undefined => {
    const folder = join(root, ...parts);
    if (known.has(folder)) return known.get(folder);
    const around = rulesIn(parts.slice(0, -1));
    const isOut = !around || isLeftOut(parts.at(-1) as string) || isIgnored(folder, true, around);
    const rules = isOut ? undefined : [...around, rulesOf(folder)];
    known.set(folder, rules);
    return rules;
  };
  return (parts) => {
    const ignoring = rulesIn(parts.slice(0, -1));
    return (
      isMarkdown(parts.at(-1) as string) &&
      ignoring !== undefined &&
      !isIgnored(join(root, ...parts), false, ignoring)
    );
  };
}

/** Whether anything stands at a path; what cannot be reached at all, such as a link to itself, is told by reading it. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

function atPath(path: string): FoundFile[] {
  return isFolder(path)
    ? [...below(path, new LinksWithin(path), ignoringAbove(path))]
    : [{ path, named: true }];
}

async function matching(pattern: string, cwd: string): Promise<FoundFile[]> {
  const { default: picomatch } = await import('picomatch');
  const { base, isGlob } = picomatch.scan(pattern);
  const folder = resolve(cwd, base);
  if (!isGlob || !isFolder(folder)) throw new NothingFound(pattern);
  const matches = await matcherOf(pattern.endsWith('/') ? `${pattern}**` : pattern, cwd);
  const files = [...below(folder, new LinksWithin(folder), ignoringAbove(folder))].filter(({ path }) =>
    matches(path),
  );
  if (files.length === 0) throw new NothingFound(pattern);
  return files;
}

/** Whether a glob means an absolute path; a relative glob counts from `cwd`. */
export async function matcherOf(pattern: string, cwd: string): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  if (isAbsolute(pattern)) {
    const matches = picomatch(pattern);
    return (path) => matches(slashed(path));
  }
  const matches = picomatch(pattern.replace(/^\.\//, ''));
  return (path) => matches(relativePath(cwd, path));
}

/** The rules of the ignore files of one folder. */
interface Ignoring {
  readonly folder: string;
  readonly rules: readonly IgnoreRule[];
}

function* below(
  folder: string,
  links: LinksWithin,
  above: readonly Ignoring[],
  searchFrom = folder,
): Generator<FoundFile> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, named: false, problem: refusedReading(error) };
    return;
  }
  const ignoring = withRulesOf(folder, entries, above);
  const from = entries.some(({ name }) => mayEndSearch(name)) ? folder : searchFrom;
  const isWithoutSignatures = !entries.some(({ name }) => maySign(name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isLeftOut(entry.name) || isIgnored(path, true, ignoring)) continue;
      if (isMarkdown(entry.name)) yield { path, named: false, problem: message('unreadable-type', {}) };
      yield* below(path, links, ignoring, from);
    } else if (isMarkdown(entry.name) && !isIgnored(path, false, ignoring)) {
      if (!entry.isSymbolicLink()) yield { path, named: false, searchFrom: from, isWithoutSignatures };
      else if (!links.has(path)) yield { path, named: false, problem: message('unreadable-link', {}) };
    }
  }
}

function withRulesOf(
  folder: string,
  entries: readonly Dirent[],
  above: readonly Ignoring[],
): readonly Ignoring[] {
  const names = IGNORE_FILES.filter((name) => entries.some((entry) => entry.name === name));
  return names.length === 0 ? above : [...above, { folder, rules: ignoreRulesOf(folder, names) }];
}

/** The rules of the folders above one, up to the root of its repository; not those that leave out that very folder. */
function ignoringAbove(folder: string): readonly Ignoring[] {
  const repository = repositoryOf(folder);
  if (repository === undefined || repository === folder) return [];
  const found: Ignoring[] = [];
  for (let at = dirname(folder); ; at = dirname(at)) {
    const rules = ignoreRulesOf(at);
    if (rules.length > 0) found.unshift({ folder: at, rules });
    if (at === repository) break;
  }
  return isInsideIgnored(folder, repository, found) ? [] : found;
}

/** Whether a folder, or one that it lies in, is left out. */
function isInsideIgnored(folder: string, repository: string, ignoring: readonly Ignoring[]): boolean {
  for (let at = folder; at !== repository; at = dirname(at)) {
    if (
      isIgnored(
        at,
        true,
        ignoring.filter((one) => at !== one.folder && isInside(at, one.folder)),
      )
    )
      return true;
  }
  return false;
}

/** What the nearest folder says weighs most. */
function isIgnored(path: string, isDirectory: boolean, ignoring: readonly Ignoring[]): boolean {
  for (const { folder, rules } of ignoring.toReversed()) {
    const verdict = verdictOf(rules, relative(folder, path).split(sep), isDirectory);
    if (verdict !== undefined) return verdict === 'left out';
  }
  return false;
}

/** Knows links below a folder that need no second look: the file that such a one leads to is found by itself. */
class LinksWithin {
  private isFound: ((parts: readonly string[]) => boolean) | undefined;

  constructor(private readonly root: string) {}

  has(link: string): boolean {
    try {
      const root = realpathSync(this.root);
      const target = realpathSync(link);
      this.isFound ??= findingBelow(root);
      return isInside(target, root) && this.isFound(relative(root, target).split(sep));
    } catch {
      return false;
    }
  }
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
