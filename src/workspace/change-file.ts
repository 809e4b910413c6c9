import { constants, type Stats } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { applyEdits, type Edit } from '../text/edit.js';
import type { Source } from '../text/source.js';
import { type FileOperations, REAL_FILES } from './file-operations.js';
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

/** The system refused: whose fault it is, and how it names it. */
class Refused extends Error {
  constructor(
    readonly shown: string,
    readonly reason: string,
  ) {
    super(reason);
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
 * All that can fail is done before the first file is replaced, so that nothing but a failing disk can part them; then
 * those that were replaced are named.
 *
 * @param files what the system is asked with
 * @throws ChangedMeanwhile when a file no longer holds what was read of it
 * @throws Unusable when a file cannot be written or stays locked; `RangeError` when edits overlap
 */
export async function changeFiles(
  changes: readonly FileChange[],
  files: FileOperations = REAL_FILES,
): Promise<void> {
  const pending: PendingChange[] = [];
  const written: string[] = [];
  try {
    for (const change of changes) {
      const own = new PendingChange(change, files);
      pending.push(own);
      own.prepare();
    }
    // Two runs that change the same files take their locks in the same order, so that neither waits for the other.
    pending.sort((a, b) => (a.target < b.target ? -1 : 1));
    refuseSameFile(pending);
    for (const change of pending) await change.lock();
    for (const change of pending) change.compare();
    for (const change of pending) {
      change.publish();
      written.push(change.shown);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const rest = written.length === 0 ? 'nothing was written' : `written before that: ${written.join(', ')}`;
    throw new Unusable(`${error.shown} could not be written (${error.reason}); ${rest}`);
  } finally {
    for (const change of pending) change.cleanUp();
  }
}

/** @throws Unusable where links make one file of two that are named */
function refuseSameFile(pending: readonly PendingChange[]): void {
  pending.forEach(({ target, shown }, index) => {
    const before = pending[index - 1];
    if (before?.target !== target) return;
    throw new Unusable(`${before.shown} and ${shown} are the same file; name it once. Nothing was written`);
  });
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

  constructor(
    private readonly change: FileChange,
    private readonly files: FileOperations,
  ) {
    this.target = this.attempt(() => files.realpathSync(change.path));
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
      sweep(this.files, this.target);
      const stat = this.files.statSync(this.target);
      // Who may do everything is told too that a file was not meant to be written.
      if ((stat.mode & 0o222) === 0) throw new Refused(this.shown, 'it is read-only');
      this.files.accessSync(this.target, constants.W_OK);
      this.files.mkdirSync(this.ownFolder, { mode: 0o700 });
      writeWhole(this.files, join(this.ownFolder, this.name), changed, stat);
    });
  }

  async lock(): Promise<void> {
    for (const start = Date.now(); !this.takeLock();) {
      this.attempt(() => removeLock(this.files, this.lockFolder, isLeftOver(this.files)));
      if (Date.now() - start > PATIENCE) {
        throw new Unusable(
          `${this.shown} is being changed by another run, which holds ${this.lockFolder}; nothing was written`,
        );
      }
      await this.files.pause(5 + Math.random() * 20);
    }
    this.folder = this.lockFolder;
  }

  compare(): void {
    const now = this.files.readText(this.target, this.shown);
    const { source } = this.change;
    if (!('source' in now) || now.source.text !== source.text || now.source.bom !== source.bom) {
      throw new ChangedMeanwhile(this.shown);
    }
  }

  publish(): void {
    this.attempt(() => this.files.renameSync(join(this.folder, this.name), this.target));
    syncFolder(this.files, dirname(this.target));
  }

  /** Gives the lock back, and takes away what was not used. What cannot be taken away now the next run sweeps up. */
  cleanUp(): void {
    try {
      removeLock(this.files, this.folder, (name) => name === this.name);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }

  get shown(): string {
    return this.change.source.path;
  }

  /** Another lock stands there, unless its folder is empty: then it was given back at this moment. */
  private takeLock(): boolean {
    try {
      this.files.renameSync(this.ownFolder, this.lockFolder);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
      // Windows says so where a folder stands in the way.
      if ((code === 'EPERM' || code === 'EACCES') && process.platform === 'win32') return false;
      throw refusal(this.shown, error);
    }
  }

  private attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw refusal(this.shown, error);
    }
  }
}

/** What the system refused, as something to tell people; whatever else went wrong stays what it is. */
function refusal(shown: string, error: unknown): unknown {
  return isSystemError(error) ? new Refused(shown, error.code ?? error.message) : error;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string';
}

/** Writes a new file to the last byte, and on to the disk, with the mode and the owner of the one it stands in for. */
function writeWhole(files: FileOperations, path: string, text: string, like: Stats): void {
  const file = files.openSync(path, 'wx', 0o600);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let written = 0; written < bytes.length;) written += files.writeSync(file, bytes, written);
    keepOwner(files, file, like);
    files.fchmodSync(file, like.mode & 0o7777);
    files.fsyncSync(file);
  } finally {
    files.closeSync(file);
  }
}

/** A file of somebody else stays theirs where the system allows it, and their group's in any case. */
function keepOwner(files: FileOperations, file: number, { uid, gid }: Stats): void {
  if (uid === process.geteuid?.() && gid === process.getegid?.()) return;
  try {
    files.fchownSync(file, uid, gid);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EPERM') throw error;
    files.fchownSync(file, process.geteuid?.() ?? uid, gid);
  }
}

/** Puts a rename on the disk, where the system can. What was renamed stays renamed where it cannot. */
function syncFolder(files: FileOperations, folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const file = files.openSync(folder, constants.O_RDONLY);
    try {
      files.fsyncSync(file);
    } finally {
      files.closeSync(file);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
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

/** Tells whether what stands at a path was left by a process that is gone, or that has stood still for too long. */
function isLeftOver(files: FileOperations): (name: string, path: string) => boolean {
  return (name, path) => {
    const [, pid, host] = HOLDER.exec(name) ?? [];
    if (pid === undefined) return false;
    if (host === ownHost() && !files.isAlive(Number(pid))) return true;
    const made = files.statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    return made !== undefined && Date.now() - made > LONGEST_HOLD;
  };
}

/** Removes what runs that were killed left beside a file before they had its lock. It is in nobody's way where that fails. */
function sweep(files: FileOperations, target: string): void {
  const start = `.${basename(target)}.`;
  const isUnwanted = isLeftOver(files);
  try {
    for (const name of files.readdirSync(dirname(target))) {
      const folder = join(dirname(target), name);
      // Its name is asked first: the folder of a run that has only just made it is still empty.
      if (name.startsWith(start) && isUnwanted(name.slice(start.length), folder))
        removeLock(files, folder, isUnwanted);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/**
 * Removes from a folder the files that are asked for, and then the folder, unless somebody else has put one of theirs
 * into it: the system refuses to remove a folder that is not empty.
 */
function removeLock(
  files: FileOperations,
  folder: string,
  isUnwanted: (name: string, path: string) => boolean,
): void {
  try {
    if (!files.lstatSync(folder).isDirectory()) return;
    for (const name of files.readdirSync(folder)) {
      const path = join(folder, name);
      if (isUnwanted(name, path)) files.unlinkSync(path);
    }
    files.rmdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Another run was quicker, or holds the lock.
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}
