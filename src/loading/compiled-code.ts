import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { tried } from '../workspace/files/refusal.js';

/**
 * What V8 has made of the build's files in earlier runs, so that the next one need not compile them again: half of what a
 * short run takes. It lies beside them, as Python's does: whoever can change it could change the build itself.
 *
 * V8 refuses what another version of it made, or one with other flags, but trusts the rest: so each executable of Node
 * has a folder of its own, and a file has its name only once it is on the disk.
 */
export class CompiledCode {
  private readonly folder: string;
  private readonly isThere: boolean;
  private readonly scripts = new Map<string, Script>();
  private isComplete = true;

  /** @param build the folder of the build, which holds what is compiled */
  constructor(
    private readonly build: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.folder = join(build, 'compiled', executable());
    this.isThere = !this.isUnwanted() && existsSync(this.folder);
  }

  /** What V8 made of a file of the build; nothing where it has not been compiled before. */
  of(name: string): Buffer | undefined {
    return this.isThere ? tried(() => readFileSync(join(this.folder, name))) : undefined;
  }

  /** Notes what a file was compiled to in this run, and whether that was known before. */
  note(name: string, script: Script, wasKnown: boolean): void {
    this.scripts.set(name, script);
    this.isComplete &&= wasKnown;
  }

  /**
   * Keeps what this run has compiled for the next, where one of its files was new; not for CI, where there is no next.
   * Nothing is said where that is not possible: it is only slower.
   */
  keep(): void {
    if (this.isComplete || this.isUnwanted() || this.env['CI'] || !isPlain(this.env) || !this.isOurs())
      return;
    tried(() => {
      mkdirSync(this.folder, { recursive: true });
      for (const [name, script] of this.scripts) this.write(name, script.createCachedData());
    });
  }

  private write(name: string, code: Buffer): void {
    const place = join(this.folder, name);
    const unfinished = `${place}.${process.pid}`;
    try {
      writeFileSync(unfinished, code, { flush: true });
      renameSync(unfinished, place);
    } finally {
      rmSync(unfinished, { force: true });
    }
  }

  /** Node's own name for it. */
  private isUnwanted(): boolean {
    return Boolean(this.env['NODE_DISABLE_COMPILE_CACHE']);
  }

  /** Whether whoever runs this installed it: what another user leaves behind could not be removed with the package. */
  private isOurs(): boolean {
    return process.getuid === undefined || statSync(this.build).uid === process.getuid();
  }
}

/** Whether Node runs as it does for everybody else: its options may make other code, which V8 would refuse next time. */
function isPlain({ NODE_OPTIONS }: NodeJS.ProcessEnv): boolean {
  return !NODE_OPTIONS && process.execArgv.length === 0;
}

/** Names the program that compiles. Two builds of the same version differ in what code refers to, and in their size. */
function executable(): string {
  const { version, platform, arch, execPath } = process;
  return [version, platform, arch, tried(() => statSync(execPath).size)].join('-');
}
