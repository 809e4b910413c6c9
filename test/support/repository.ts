import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Everything here is done with the real git, by whom and when the tests say.

/** Who commits, as `Name <e-mail>`; the day is noon UTC. */
export interface Commit {
  readonly by?: string;
  readonly on?: string;
  readonly says?: string;
}

/** Runs git in a folder, with nobody's settings. @returns what it prints */
export function git(
  folder: string,
  args: readonly string[],
  { by = ANNA, on = '2026-11-16' }: Commit = {},
): string {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(by) ?? [];
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: '/nonexistent',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: `${on}T12:00:00Z`,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: `${on}T12:00:00Z`,
    },
  });
}

const ANNA = 'Anna Berg <anna@example.com>';

/** Commits everything that lies in a folder. */
export function commitAll(folder: string, commit: Commit = {}): void {
  git(folder, ['add', '-A'], commit);
  git(folder, ['commit', '-q', '--allow-empty', '-m', commit.says ?? 'A change'], commit);
}

/** Writes files into a folder: path → text. */
export function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
