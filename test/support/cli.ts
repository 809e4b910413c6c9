import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly input?: string | Buffer;
}

/** Runs the built command as a user would, without a terminal, on a fixed day. */
export function serviceplan(
  args: readonly string[],
  { cwd = ROOT, env = {}, input = '' }: RunOptions = {},
): Run {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/serviceplan.js'), ...args],
    {
      cwd,
      input,
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 1e8,
      env: {
        PATH: process.env['PATH'],
        HOME: '/nonexistent',
        TZ: 'America/Los_Angeles',
        LANG: 'C.UTF-8',
        SERVICEPLAN_TODAY: '2026-11-22',
        ...env,
      },
    },
  );
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** An empty folder that is gone when the tests are over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'serviceplan-')));
  temporary.push(folder);
  return folder;
}

/** A folder with these files in it: path → text. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A copy of parts of the project, without what runs that go on meanwhile keep of the code that they compile. */
export function copyOfParts(parts: readonly string[]): string {
  const copy = temporaryFolder();
  const compiled = join(ROOT, 'dist/compiled');
  const filter = (path: string) => path !== compiled;
  for (const part of parts) cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter });
  return copy;
}

/** A copy of a folder of the project. */
export function copyOf(folder: string): string {
  const copy = temporaryFolder();
  cpSync(join(ROOT, folder), copy, { recursive: true });
  return copy;
}

/** The text of a file of the project. */
export function projectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
