import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from './cli.js';

/** Expects all files of a folder to be clean under markdownlint's defaults and prettier's `--check`. */
export function expectPeaceWithFormatters(cwd: string): void {
  const tool = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], { cwd, stdio: 'pipe' });
  expect(() => tool('markdownlint-cli2/markdownlint-cli2-bin.mjs', '**/*.md')).not.toThrow();
  expect(() => tool('prettier/bin/prettier.cjs', '--no-config', '--check', '.')).not.toThrow();
}
