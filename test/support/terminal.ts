import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './cli.js';

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const CONTROL_C = '\u0003';

/** What is typed, once its question is drawn; a function does something else first. */
export type Answer = readonly [question: string, keys: string | (() => string)];

/**
 * Runs the built command on a real terminal (of util-linux's `script`), on a fixed day.
 *
 * @returns the exit code, and all that was drawn, without the codes of the terminal and raw, with them
 */
export function onTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly Answer[],
): Promise<{ code: number | null; drawn: string; raw: string }> {
  const words = [process.execPath, join(ROOT, 'bin/serviceplan.js'), ...args, '--today', '2026-11-22'];
  const command = words.map((word) => `'${word}'`).join(' ');
  const terminal = spawn('script', ['-qefc', command, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, TERM: 'xterm', LANG: 'C.UTF-8' },
  });
  const left = [...answers];
  let all = '';
  let drawn = '';
  terminal.stdout.setEncoding('utf8').on('data', (piece: string) => {
    all += piece;
    drawn += piece;
    const [next] = left;
    if (!next || !withoutCodes(drawn).includes(next[0]) || !DRAWN.test(drawn)) return;
    left.shift();
    drawn = '';
    const [, keys] = next;
    terminal.stdin.write(typeof keys === 'string' ? keys : keys());
  });
  return new Promise((resolve) => {
    terminal.on('close', (code) => resolve({ code, drawn: withoutCodes(all), raw: all }));
  });
}

/** The cursor is put where the answer is to stand: a prompt is drawn to its end, and listens. */
const DRAWN = /\u001b\[\d+G$/;

function withoutCodes(text: string): string {
  return text.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '');
}
