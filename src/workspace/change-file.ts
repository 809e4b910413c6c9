import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { applyEdits, type Edit } from '../text/edit.js';
import type { Source } from '../text/source.js';
import { readTextFile } from './read-file.js';
import { Unusable } from './unusable.js';

/** What a file was when it was read, and what is to become of it. */
export interface FileChange {
  readonly path: string;
  readonly source: Source;
  readonly edits: readonly Edit[];
}

/** Somebody else changed the file after it was read: what was planned for it may be wrong now. */
export class ChangedMeanwhile extends Unusable {
  constructor(shown: string) {
    super(`${shown} was changed meanwhile; nothing was written`);
  }
}

/**
 * Changes files, all or none: each is locked, compared with what was read of it, and replaced in one step, so that
 * nobody ever sees it half written. What an edit does not touch stays as it is, the file's mode too. Left-overs of runs
 * that were killed are swept up.
 *
 * A lock is a folder beside the file with one file in it, which holds the new text already. Renaming a folder with a
 * file in it takes the lock: that fails while another lock stands there. Renaming the file in it to its final place
 * publishes the text and gives the lock back in the same step, so that a lock that was taken away cannot be used.
 *
 * @throws ChangedMeanwhile when a file no longer holds what was read of it
 * @throws Unusable when a file cannot be written or stays locked; `RangeError` when edits overlap
 */
export async function changeFiles(changes: readonly FileChange[]): Promise<void> {
  const pending: PendingChange[] = [];
  try {
    for (const change of changes) {
      const own = new PendingChange(change);
      pending.push(own);
      own.prepare();
    }
    // Two runs that change the same files take their locks in the same order, so that neither waits for the other.
    pending.sort((a, b) => (a.target < b.target ? -1 : 1));
    for (const change of pending) await change.lock();
    for (const change of pending) change.compare();
    for (const change of pending) change.publish();
  } finally {
    for (const change of pending) change.cleanUp();
  }
}

/** How long to wait for a lock, and how long a lock may be held, in milliseconds. Changing a file takes some of them. */
const PATIENCE = 10_000;
const LONGEST_HOLD = 60_000;

class PendingChange {
  /** The file itself, whatever links lead to it. */
  readonly target: string;
  private readonly lockFolder: string;
  private readonly ownFolder: string;
  /** The name of the new text's file, which no other run ever uses. */
  private readonly name: string;
  private folder: string;

  constructor(private readonly change: FileChange) {
    this.target = this.attempt(() => realpathSync(change.path));
    const base = join(dirname(this.target), `.${basename(this.target)}`);
    this.name = holderName();
    this.lockFolder = `${base}.lock`;
    this.ownFolder = `${base}.${this.name}`;
    this.folder = this.ownFolder;
  }

  /** Writes the new text where nobody looks for it. */
  prepare(): void {
    const { source, edits } = this.change;
    const changed = (source.bom ? '\uFEFF' : '') + applyEdits(source.text, edits);
    this.attempt(() => {
      sweep(this.target);
      accessSync(this.target, constants.W_OK);
      mkdirSync(this.ownFolder, { mode: 0o700 });
      writeWhole(join(this.ownFolder, this.name), changed, statSync(this.target).mode);
    });
  }

  async lock(): Promise<void> {
    for (const start = Date.now(); !this.takeLock();) {
      removeLock(this.lockFolder, isLeftOver);
      if (Date.now() - start > PATIENCE) {
        throw new Unusable(
          `${this.shown} is being changed by another run, which holds ${this.lockFolder}; nothing was written`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
    this.folder = this.lockFolder;
  }

  compare(): void {
    const now = readTextFile(this.target, this.shown);
    const { source } = this.change;
    if (!('source' in now) || now.source.text !== source.text || now.source.bom !== source.bom) {
      throw new ChangedMeanwhile(this.shown);
    }
  }

  publish(): void {
    this.attempt(() => {
      renameSync(join(this.folder, this.name), this.target);
      syncFolder(dirname(this.target));
    });
  }

  /** Gives the lock back, and takes away what was not used. */
  cleanUp(): void {
    removeLock(this.folder, (name) => name === this.name);
  }

  private get shown(): string {
    return this.change.source.path;
  }

  /** Another lock stands there, unless its folder is empty: then it was given back at this moment. */
  private takeLock(): boolean {
    try {
      renameSync(this.ownFolder, this.lockFolder);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' || code === 'EACCES') return false;
      throw unwritable(this.shown, error);
    }
  }

  private attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw unwritable(this.shown, error);
    }
  }
}

function unwritable(shown: string, error: unknown): Unusable {
  const { code, message } = error as NodeJS.ErrnoException;
  return new Unusable(`${shown} could not be written (${code ?? message})`);
}

function writeWhole(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Puts a rename on the disk, where the system can. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, constants.O_RDONLY);
  try {
    if (fstatSync(file).isDirectory()) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const HOLDER = /^(\d+)@(.+)-[0-9a-z]+\.tmp$/;

/** A name that tells which process of which machine it belongs to, and that is never used twice. */
function holderName(): string {
  const unique = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  return `${process.pid}@${ownHost()}-${unique}.tmp`;
}

function ownHost(): string {
  return hostname()
    .replace(/[^\w-]/g, '_')
    .slice(0, 60);
}

/** Whether what stands at a path was left by a process that is gone, or that has stood still for too long. */
function isLeftOver(name: string, path: string): boolean {
  const [, pid, host] = HOLDER.exec(name) ?? [];
  if (pid === undefined) return false;
  if (host === ownHost() && !isAlive(Number(pid))) return true;
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > LONGEST_HOLD;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what runs that were killed left beside a file before they had its lock. */
function sweep(target: string): void {
  const start = `.${basename(target)}.`;
  for (const name of readdirSync(dirname(target))) {
    const folder = join(dirname(target), name);
    // Its name is asked first: the folder of a run that has only just made it is still empty.
    if (name.startsWith(start) && isLeftOver(name.slice(start.length), folder))
      removeLock(folder, isLeftOver);
  }
}

/**
 * Removes from a folder the files that are asked for, and then the folder, unless somebody else has put one of theirs
 * into it: the system refuses to remove a folder that is not empty.
 */
function removeLock(folder: string, isUnwanted: (name: string, path: string) => boolean): void {
  try {
    if (!lstatSync(folder).isDirectory()) return;
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (isUnwanted(name, path)) unlinkSync(path);
    }
    rmdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another run was quicker, or holds the lock.
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}
