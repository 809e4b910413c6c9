import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { lint } from 'markdownlint-cli2/markdownlint/promise';
import { check } from 'prettier';
import { expect } from 'vitest';
import { ROOT } from './cli.js';

/** What markdownlint and prettier, as they come, have against a text. */
export async function styleFaults(text: string): Promise<string[]> {
  const { text: found = [] } = await lint({ strings: { text } });
  const lines = text.split('\n');
  const faults = found.map(
    ({ ruleNames: [name = ''], errorDetail, lineNumber }) =>
      `${name} ${errorDetail ?? ''}: ${lines[lineNumber - 1] ?? ''}`,
  );
  const isFormatted = await check(text, { parser: 'markdown' });
  return isFormatted ? faults : [...faults, 'prettier would change it'];
}

/** Expects all files of a folder to be clean under markdownlint's defaults and prettier's `--check`. */
export function expectPeaceWithFormatters(cwd: string): void {
  const tool = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd, stdio: 'pipe' });
  expect(() => tool('markdownlint-cli2/markdownlint-cli2-bin.mjs', '**/*.md')).not.toThrow();
  expect(() => tool('prettier/bin/prettier.cjs', '--no-config', '--check', '.')).not.toThrow();
}
