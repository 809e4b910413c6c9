import type { ChildProcess } from 'node:child_process';

/** How another program is run. There is no shell between: arguments are what they are. */
export interface ProgramRun {
  /** Where it runs. Not the workspace: on Windows a program is looked for there first. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** After so many seconds it is ended. */
  readonly seconds: number;
  /** It gets no terminal, so that it cannot wait for somebody to type. */
  readonly withoutTerminal?: boolean;
  /** Takes what it says beside its data, while it runs. */
  readonly tell?: (text: string) => void;
}

/** How a program ended, and what it wrote; `missing` where there is no such program. */
export interface ProgramEnd {
  readonly ending: 'done' | 'missing' | 'too-long' | 'too-much';
  /** Nothing where it did not end by itself. */
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

/** Bytes that a program may write to one stream. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs a program to its end, or to the end of our patience. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env, input = '', seconds, withoutTerminal = false, tell }: ProgramRun,
): Promise<ProgramEnd> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const written = { out: [] as Buffer[], err: [] as Buffer[] };
    let size = 0;
    let ending: ProgramEnd['ending'] = 'done';
    const child = spawn(program, [...args], { cwd, env, detached: withoutTerminal, windowsHide: true });
    const giveUp = (why: ProgramEnd['ending']) => {
      ending = why;
      endGroup(child, withoutTerminal);
      // What it has started may go on holding its streams, which nobody reads any more.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => giveUp('too-long'), seconds * 1000);
    const finish = (code: number | null) => {
      clearTimeout(timer);
      const err = Buffer.concat(written.err).toString('utf8');
      resolve({ ending, code, out: Buffer.concat(written.out), err });
    };
    const keep = (stream: 'out' | 'err') => (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_OUTPUT) giveUp('too-much');
      else written[stream].push(chunk);
    };
    child.stdout.on('data', keep('out'));
    child.stderr.on('data', keep('err'));
    if (tell) child.stderr.on('data', (chunk: Buffer) => tell(chunk.toString('utf8')));
    child.on('error', () => {
      ending = 'missing';
      finish(null);
    });
    child.on('close', finish);
    // A program that does not read to the end is no fault of ours.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** Ends a program, and those it has started where it leads a group of its own. */
function endGroup(child: ChildProcess, isGroup: boolean): void {
  try {
    if (isGroup && child.pid !== undefined && process.platform !== 'win32')
      process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
