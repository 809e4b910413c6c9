import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Script } from 'node:vm';
import { tried } from '../workspace/files/refusal.js';

/** A file of the build whose name tells what it holds: it ends with a hash. */
const NAMED_BY_CONTENT = /-[\w-]{8}\.cjs$/;

/** A file that this run has compiled. */
interface Compiled {
  readonly name: string;
  readonly script: Script;
  /** How much V8 knew of it before, in bytes. */
  readonly known: number;
}

/**
 * What V8 has made of the build's files in earlier runs, so that the next one need not compile them again, which takes a
 * quarter of a short run. It lies beside them, as Python's does: whoever can change it could change the build itself.
 *
 * V8 refuses what another version of it made, or one with other flags, but trusts the rest, and of the source looks at the
 * length alone. So each executable of Node has a folder of its own, only files are kept whose names tell what they hold, and
 * a file has its name only once it is on the disk.
 */
export class CompiledCode {
  private readonly folder: string;
  private readonly isThere: boolean;
  private readonly compiled: Compiled[] = [];
  private isComplete = true;
  /** V8 refuses all: a run over many documents changes its flags on the way, and has it refuse what comes later alone. */
  private isRefused = false;

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
    if (!this.isThere || !NAMED_BY_CONTENT.test(name)) return undefined;
    return tried(() => readFileSync(join(this.folder, name)));
  }

  /** Notes what a file was compiled to in this run. @param before what V8 was given of it */
  note(name: string, script: Script, before: Buffer | undefined): void {
    if (!NAMED_BY_CONTENT.test(name)) return;
    if (this.compiled.length === 0) this.isRefused = script.cachedDataRejected === true;
    const known = before && !this.isRefused ? before.length : 0;
    this.compiled.push({ name, script, known });
    this.isComplete &&= known > 0;
  }

  /**
   * Keeps what this run has compiled for the next, where one of its files was new; not for CI, where there is no next.
   * Nothing is said where that is not possible: it is only slower.
   */
  keep(): void {
    if (this.isComplete || this.isUnwanted() || this.env['CI'] || !isPlain(this.env)) return;
    tried(() => {
      if (!this.isOurs()) return;
      mkdirSync(this.folder, { recursive: true, mode: 0o755 });
      for (const { name, script, known } of this.compiled) {
        const code = script.createCachedData();
        if (code.length > known) this.write(name, code);
      }
    });
  }

  private write(name: string, code: Buffer): void {
    const place = join(this.folder, name);
    // Containers that share a folder may share numbers of processes.
    const unfinished = `${place}.${process.pid}.${process.hrtime.bigint()}`;
    try {
      writeFileSync(unfinished, code, { flag: 'wx', flush: true, mode: 0o644 });
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
function isPlain({ NODE_OPTIONS, NODE_V8_COVERAGE }: NodeJS.ProcessEnv): boolean {
  return !NODE_OPTIONS && !NODE_V8_COVERAGE && process.execArgv.length === 0;
}

/** Names the program that compiles. Two builds of the same version differ in what code refers to, and in their size. */
function executable(): string {
  const { version, platform, arch, execPath } = process;
  return [version, platform, arch, tried(() => statSync(execPath).size)].join('-');
}
