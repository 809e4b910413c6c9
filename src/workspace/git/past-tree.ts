import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IsoDate } from '../../calendar/date.js';
import { type Notice, notice } from '../../languages/notices.js';
import { meaning } from '../../text/hint.js';
import { nearest } from '../../text/nearest.js';
import { Git } from './git.js';
import { type Blob, contentsOf, filesAt } from './git-blobs.js';
import { relativePath } from '../files/paths.js';
import { isSystemError, reasonOf } from '../files/refusal.js';
import { makeTemporaryFolder } from '../files/temporary-folder.js';
import { unusable } from '../../languages/unusable.js';

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
  const top = await topOf(git);
  const commit = await baseOf(git, ref);
  const own = relativePath(realpathSync(top), realpathSync(folder));
  const root = makeTemporaryFolder('past');
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

/** The folder of the repository. @throws Unusable where there is no git or no repository */
async function topOf(git: Git): Promise<string> {
  const top = await git.line('rev-parse', '--show-toplevel');
  if (top !== undefined) return top;
  if ((await git.line('--version')) === undefined) throw unusable('since-without-git', {});
  throw unusable('since-outside-repository', {});
}

/**
 * The newest commit of what is checked out that was made before a day began.
 *
 * @param timeZone where the day began
 * @returns nothing where the repository is younger
 * @throws Unusable where the clone does not reach back so far, and where there is no git or no repository
 */
export async function commitBefore(
  folder: string,
  day: IsoDate,
  timeZone: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const git = new Git(folder, { ...env, TZ: timeZone });
  // The commits of a branch count from its merge on.
  const commit = await git.line('rev-list', '-1', '--first-parent', `--before=${day} 00:00:00`, 'HEAD');
  if (commit === undefined) await topOf(git);
  if (commit !== '') return commit;
  if (await isShallow(git)) throw unusable('since-too-shallow', { day });
  return undefined;
}

/** Whether a clone has not all of the history. */
async function isShallow(git: Git): Promise<boolean> {
  return (await git.line('rev-parse', '--is-shallow-repository')) === 'true';
}

/** What to do about a ref that git does not know: it may be a day that is none, be mistyped, or not be here yet. */
async function adviceFor(ref: string, git: Git): Promise<Notice> {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(ref)) return notice('advice-day', {});
  if ((await git.line('rev-parse', '--verify', '--quiet', 'HEAD')) === undefined)
    return notice('advice-commit', {});
  return notice('advice-fetch', { hint: meaning(await nearestRef(ref, git)) });
}

/**
 * The branch, the tag or the `HEAD` that a mistyped ref most likely means; nothing for one reckoned from another, or for one
 * that is there, though its commit is not.
 */
export async function nearestRef(ref: string, git: Git): Promise<string | undefined> {
  if (/[~^@]/.test(ref)) return undefined;
  const known = await git.line('for-each-ref', '--format=%(refname:short)', '--count=10000');
  const meant = nearest(ref, ['HEAD', ...(known ?? '').split('\n').filter((name) => name !== '')]);
  return meant === ref ? undefined : meant;
}

/** The commit at which the branch that is checked out left another. */
async function baseOf(git: Git, ref: string): Promise<string> {
  const commit = ref.startsWith('-')
    ? undefined
    : await git.line('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (commit === undefined) {
    const advice = await adviceFor(ref, git);
    throw unusable('since-unknown-commit', { ref, advice, isShallow: await isShallow(git) });
  }
  const base = await git.line('merge-base', 'HEAD', commit);
  if (base !== undefined) return base;
  throw unusable('since-nothing-in-common', { ref, isShallow: await isShallow(git) });
}

async function writeFiles(git: Git, commit: string, folder: string, root: string): Promise<void> {
  const blobs = await filesAt(git, commit, folder);
  if (!blobs) throw unusable('since-files-unlisted', { commit: commit.slice(0, 12) });
  let batch: Blob[] = [];
  let size = 0;
  for (const blob of blobs) {
    if (blob.size > MOST_BYTES) {
      writeOne(root, blob, '');
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
  if (!contents) throw unusable('since-files-unread', {});
  for (const [blob, bytes] of contents) writeOne(root, blob, bytes);
}

/** How systems say that no file can have such a name, or that another has it: git itself writes nothing there either. */
const NO_SUCH_NAMES = ['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EEXIST', 'EINVAL', 'EILSEQ'];

/** @throws Unusable where it cannot be written */
function writeOne(root: string, { path }: Blob, content: string | Buffer): void {
  const file = join(root, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (!NO_SUCH_NAMES.includes(error.code ?? ''))
      throw unusable('not-written', { path: file, reason: reasonOf(error) });
  }
}
