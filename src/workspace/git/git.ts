import type { ChildProcessByStdio } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { isInBareRepository } from '../files/repository.js';
import { runProgram } from '../run-program.js';

/** Settings of a repository may name programs to run, or have more said than was asked; none of our questions need them. */
const HARMLESS = [
  ...['-c', 'core.fsmonitor=false', '-c', 'log.showSignature=false', '--no-pager'],
  // Git before 2.38 does not know this; we look for ourselves.
  ...['-c', 'safe.bareRepository=explicit'],
];

/** Has git refuse whatever needs a repository. */
const NO_REPOSITORY = ['--git-dir', devNull];

/** Seconds that a question to git may take. */
const TIME_TO_ANSWER = 60;

/** A process of git that is written to and says what it finds. */
export type GitProcess = ChildProcessByStdio<Writable, Readable, null>;

/** Asks git about the repository that a folder belongs to. */
export class Git {
  /** The folder belongs to no repository that may be asked. */
  private isElsewhere: boolean | undefined;

  constructor(
    private readonly folder: string,
    private readonly env: Readonly<Record<string, string | undefined>>,
    /** Seconds that a question may take. */
    private readonly seconds = TIME_TO_ANSWER,
  ) {}

  /**
   * What git prints.
   *
   * @returns nothing where it refuses, such as for a folder of no repository or a file that it does not know, and where
   *   there is no git
   */
  async ask(args: readonly string[], input = ''): Promise<Buffer | undefined> {
    const end = await runProgram('git', this.argumentsOf(args), {
      ...this.surroundings(),
      input,
      seconds: this.seconds,
    });
    return end.ending === 'done' && end.code === 0 ? end.out : undefined;
  }

  /** The same as a line of text. */
  async line(...args: string[]): Promise<string | undefined> {
    return (await this.ask(args))?.toString('utf8').replace(/\r?\n$/, '');
  }

  /** A process of git that stays to be asked one thing after the other, by whoever ends it. */
  async start(args: readonly string[]): Promise<GitProcess> {
    const { spawn } = await import('node:child_process');
    return spawn('git', this.argumentsOf(args), {
      ...this.surroundings(),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
  }

  private argumentsOf(args: readonly string[]): string[] {
    this.isElsewhere ??= isInBareRepository(this.folder);
    return ['-C', this.folder, ...HARMLESS, ...(this.isElsewhere ? NO_REPOSITORY : []), ...args];
  }

  private surroundings() {
    return {
      // Not the folder of temporary files: it may be missing, and git would seem to be.
      cwd: dirname(process.execPath),
      // A hook's own variables name the repository relative to another folder; git finds it by itself.
      env: {
        ...this.env,
        GIT_DIR: undefined,
        GIT_WORK_TREE: undefined,
        GIT_INDEX_FILE: undefined,
        GIT_PREFIX: undefined,
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
      },
    };
  }
}
