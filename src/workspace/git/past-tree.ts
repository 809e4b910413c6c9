import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { IsoDate } from '../../calendar/date.js';
import { nearest } from '../../text/nearest.js';
import { Git } from './git.js';
import { type Blob, contentsOf, filesAt } from './git-blobs.js';
import { relativePath } from '../files/paths.js';
import { Unusable } from '../files/unusable.js';

/** A repository's files as they were at a commit, in a folder of their own. */
export interface PastTree {
  /** The folder that stands for the one that was asked about. */
  readonly folder: string;
  readonly commit: string;
  remove(): void;
}

/** Larger files stand there empty: that they are there is all that anybody asks. Bytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** So much is asked of git in one go. Bytes. */
const BATCH = 32 * 1024 * 1024;

/**
 * The files of a folder as they were where a branch left another. Only files are written, by ourselves: no link, no
 * submodule, no filter that the repository may name.
 *
 * @param ref the other branch, or any commit
 * @throws Unusable where there is no git, no repository, no such commit, or too little history
 */
export async function pastTree(
  folder: string,
  ref: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PastTree> {
  const git = new Git(folder, env);
  const top = await git.line('rev-parse', '--show-toplevel');
  if (top === undefined) {
    if ((await git.line('--version')) === undefined)
      throw new Unusable('--since needs git, which is not installed');
    throw new Unusable('--since compares with a commit, but this folder is not in a git repository');
  }
  const commit = await baseOf(git, ref);
  const own = relativePath(realpathSync(top), realpathSync(folder));
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'serviceplan-past-')));
  try {
    // Here the search for settings ends, as at the root of a repository.
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, own), { recursive: true });
    await writeFiles(git, commit, own, root);
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
  return {
    folder: join(root, own),
    commit,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/**
 * The newest commit of what is checked out that was made before a day began.
 *
 * @param timeZone where the day began
 * @returns nothing where the repository is younger, or there is none
 * @throws Unusable where the clone does not reach back so far
 */
export async function commitBefore(
  folder: string,
  day: IsoDate,
  timeZone: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const git = new Git(folder, { ...env, TZ: timeZone });
  const commit = await git.line('rev-list', '-1', `--before=${day} 00:00:00`, 'HEAD');
  if (commit !== '') return commit;
  const hint = await shallowHint(git);
  if (hint !== '') throw new Unusable(`--since: git sees no commit here from before ${day}${hint}`);
  return undefined;
}

/** What keeps git from seeing history, where a clone has not all of it. */
async function shallowHint(git: Git): Promise<string> {
  const isShallow = (await git.line('rev-parse', '--is-shallow-repository')) === 'true';
  return isShallow ? '; this clone is shallow (actions/checkout needs fetch-depth: 0)' : '';
}

/** What to do about a ref that git does not know: it may be a day that is none, be mistyped, or not be here yet. */
async function adviceFor(ref: string, git: Git): Promise<string> {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(ref)) return 'a day is written YYYY-MM-DD, and must be in the calendar';
  if ((await git.line('rev-parse', '--verify', '--quiet', 'HEAD')) === undefined)
    return 'nothing is committed yet';
  const meant = await nearestRef(ref, git);
  return meant === undefined ? 'fetch it first' : `did you mean “${meant}”?`;
}

/** The branch, the tag or the `HEAD` that a mistyped ref most likely means. */
export async function nearestRef(ref: string, git: Git): Promise<string | undefined> {
  const known = await git.line('for-each-ref', '--format=%(refname:short)', '--count=10000');
  return nearest(ref, ['HEAD', ...(known ?? '').split('\n').filter((name) => name !== '')]);
}

/** The commit at which the branch that is checked out left another. */
async function baseOf(git: Git, ref: string): Promise<string> {
  const hint = await shallowHint(git);
  const commit = ref.startsWith('-')
    ? undefined
    : await git.line('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (commit === undefined) {
    throw new Unusable(`--since: git knows no commit “${ref}” here; ${await adviceFor(ref, git)}${hint}`);
  }
  const base = await git.line('merge-base', 'HEAD', commit);
  if (base !== undefined) return base;
  throw new Unusable(`--since: git sees no history that HEAD and “${ref}” have in common${hint}`);
}

async function writeFiles(git: Git, commit: string, folder: string, root: string): Promise<void> {
  const blobs = await filesAt(git, commit, folder);
  if (!blobs) throw new Unusable(`--since: git could not list the files of ${commit.slice(0, 12)}`);
  let batch: Blob[] = [];
  let size = 0;
  for (const blob of blobs) {
    const path = join(root, blob.path);
    mkdirSync(dirname(path), { recursive: true });
    if (blob.size > MOST_BYTES) {
      writeFileSync(path, '');
      continue;
    }
    batch.push(blob);
    size += blob.size;
    if (size < BATCH) continue;
    await writeBatch(git, batch, root);
    [batch, size] = [[], 0];
  }
  await writeBatch(git, batch, root);
}

async function writeBatch(git: Git, blobs: readonly Blob[], root: string): Promise<void> {
  const contents = await contentsOf(git, blobs);
  if (!contents) throw new Unusable('--since: git could not read the files of that commit');
  for (const [{ path }, bytes] of contents) writeFileSync(join(root, path), bytes);
}
