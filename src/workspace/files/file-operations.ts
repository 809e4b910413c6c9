import fs from 'node:fs';
import { type FileReading, readTextFile } from './read-file.js';

/**
 * What changing a file asks of the system: Node's own functions, a question about a process, and a pause. Tests let each
 * of them fail in turn.
 */
export interface FileOperations extends Pick<typeof fs, SystemCall> {
  /** Reads a file as documents are read. */
  readonly readText: (path: string, shown: string) => FileReading;
  /** Whether a process of this machine still runs. */
  readonly isAlive: (pid: number) => boolean;
  /** Lets others work for some milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

type SystemCall =
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeSync';

/** The system itself. */
export const REAL_FILES: FileOperations = {
  ...fs,
  readText: readTextFile,
  isAlive: isRunning,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
