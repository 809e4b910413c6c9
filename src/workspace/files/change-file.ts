import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Notice, notice } from '../../languages/notices.js';
import { applyEdits, type Edit } from '../../text/edit.js';
import { compare } from '../../text/compare.js';
import { type Source, withMark } from '../../text/source.js';
import { type FileOperations, REAL_FILES } from './file-operations.js';
import { holderName, isLeftOver, removeLock, sweepBeside } from './left-overs.js';
import { isSystemError, reasonOf, tried } from './refusal.js';
import { Unusable, unusable } from '../../languages/unusable.js';
import { settleLike, syncFolder, writeWhole } from './write-whole.js';

/** What a file was when it was read, and what is to become of it. */
export interface FileChange {
  readonly path: string;
  readonly source: Source;
  readonly edits: readonly Edit[];
}

/** Somebody else changed the file after it was read: what was planned for it may be wrong now. */
export class ChangedMeanwhile extends Unusable {
  constructor(shown: string) {
    super(notice('changed-meanwhile', { path: shown }));
  }
}

/** Some of several files were written, and then the system refused. */
export class PartlyWritten extends Unusable {
  constructor(
    said: Notice,
    /** The paths of the files that were. */
    readonly written: readonly string[],
  ) {
    super(said);
  }
}

/** The system refused: whose fault it is, and how it names it. */
class Refused extends Error {
  constructor(
    readonly shown: string,
    readonly reason: string | Notice,
  ) {
    super('refused');
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
  const written: PendingChange[] = [];
  try {
    for (const change of changes) {
      const own = new PendingChange(change, files);
      pending.push(own);
      own.prepare();
    }
    // Two runs that change the same files take their locks in the same order, so that neither waits for the other.
    pending.sort((a, b) => compare(a.target, b.target));
    refuseSameFile(pending);
    for (const change of pending) await change.lock();
    for (const change of pending) change.compare();
    for (const change of pending) {
      change.publish();
      written.push(change);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const failed = notice('not-written', { path: error.shown, reason: error.reason });
    if (written.length === 0) throw unusable('nothing-written', { failed });
    throw new PartlyWritten(
      notice('partly-written', { failed, written: written.map(({ shown }) => shown).join(', ') }),
      written.map(({ path }) => path),
    );
  } finally {
    for (const change of pending) change.cleanUp();
  }
}

/** @throws Unusable where links make one file of two that are named */
function refuseSameFile(pending: readonly PendingChange[]): void {
  pending.forEach(({ target, shown }, index) => {
    const before = pending[index - 1];
    if (before?.target !== target) return;
    throw unusable('same-file', { path: before.shown, other: shown });
  });
}

/** How long to wait for a lock, in milliseconds. Changing a file takes some of them. */
const PATIENCE = 10_000;

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
    const changed = withMark(source, applyEdits(source.text, edits));
    this.attempt(() => {
      sweepBeside(this.files, this.target);
      const stat = this.files.statSync(this.target);
      // Who may do everything is told too that a file was not meant to be written.
      if ((stat.mode & 0o222) === 0) throw new Refused(this.shown, notice('file-read-only', {}));
      this.files.accessSync(this.target, constants.W_OK);
      this.files.mkdirSync(this.ownFolder, { mode: 0o700 });
      const path = join(this.ownFolder, this.name);
      writeWhole(this.files, path, changed, 0o600, (file) => settleLike(this.files, file, stat));
    });
  }

  async lock(): Promise<void> {
    for (const start = Date.now(); !this.takeLock();) {
      this.attempt(() => removeLock(this.files, this.lockFolder, isLeftOver(this.files)));
      if (Date.now() - start > PATIENCE) {
        throw unusable('file-locked', { path: this.shown, lock: this.lockFolder });
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
    tried(() => removeLock(this.files, this.folder, (name) => name === this.name));
  }

  get shown(): string {
    return this.change.source.path;
  }

  get path(): string {
    return this.change.path;
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
  return isSystemError(error) ? new Refused(shown, reasonOf(error)) : error;
}
