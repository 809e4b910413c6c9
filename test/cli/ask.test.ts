import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/cli.js';

const ENTER = '\r';
const DOWN = '\u001b[B';
const CONTROL_C = '\u0003';

/** Runs `init` on a real terminal (of util-linux's `script`) and types each answer when its question is drawn. */
function initOnTerminal(
  cwd: string,
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<number | null> {
  const command = `${process.execPath} ${join(ROOT, 'bin/serviceplan.js')} init --today 2026-11-22`;
  const terminal = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, TERM: 'xterm', LANG: 'C.UTF-8' },
  });
  const left = [...answers];
  let drawn = '';
  terminal.stdout.on('data', (piece: Buffer) => {
    drawn += piece.toString('utf8');
    const [next] = left;
    if (!next || !drawn.includes(next[0])) return;
    left.shift();
    drawn = '';
    // A prompt listens from the moment after it is drawn.
    setTimeout(() => terminal.stdin.write(next[1]), 150);
  });
  return new Promise((resolve) => {
    terminal.on('close', resolve);
  });
}

describe('init on a terminal', () => {
  it('asks, proposes, and makes what was answered', async () => {
    const cwd = temporaryFolder();
    const code = await initOnTerminal(cwd, [
      ['Language', DOWN + DOWN + ENTER],
      ['Your company', `Asked Ltd${ENTER}`],
      ['first customer', `Fjord Ltd${ENTER}`],
      ['to be signed on', ENTER],
      ['service starts on', `2027-04-12${ENTER}`],
      ['account manager', `Ada Example${ENTER}`],
      ['e-mail', `ada@example.com${ENTER}`],
      ['your CI', DOWN + ENTER],
      ['pre-commit hook', ENTER],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'serviceplan.yaml'), 'utf8')).toBe(
      '# yaml-language-server: $schema=.serviceplan/settings.schema.json\nlanguage: en\ncompany: Asked Ltd\ndue-soon: 14\npeople:\n  ada:\n    name: Ada Example\n    email: ada@example.com\n    roles: [account-manager]\n',
    );
    const lifecycle = readFileSync(join(cwd, 'customers/fjord-ltd/lifecycle.md'), 'utf8');
    expect(lifecycle).toContain('\n  contract: 2027-02-15\n  start: 2027-04-12\n');
    expect(lifecycle).toContain('\n  account-manager: ada\n');
    expect(existsSync(join(cwd, '.github/workflows/serviceplan.yml'))).toBe(true);
  });

  it('ends with 130 on Ctrl-C and has written nothing', async () => {
    const cwd = temporaryFolder();
    const code = await initOnTerminal(cwd, [
      ['Language', DOWN + DOWN + ENTER],
      ['Your company', CONTROL_C],
    ]);
    expect(code).toBe(130);
    expect(existsSync(join(cwd, 'serviceplan.yaml'))).toBe(false);
  });
});
