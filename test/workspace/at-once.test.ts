import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { freshnessOf } from '../../src/signoff/digest.js';
import { folderWith, ROOT } from '../support/cli.js';

const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek }\n';
const NUMBERS = Array.from({ length: 200 }, (_, index) => index + 1);
const DOCUMENT = `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n${NUMBERS.map(
  (number) => `\n### A${number} Step ${number}\n\n- Due: 2026-11-18\n\nWords.\n`,
).join('')}`;

interface End {
  readonly code: number | null;
  readonly err: string;
}

/** Signs steps with the built command, each with a run of its own, one after the other in one process. */
function signEach(cwd: string, person: string, numbers: readonly number[]): Promise<End> {
  const runs = numbers.map((number) => ['sign', `x#A${number}`, '--as', person, '--yes', '--quiet']);
  return ended(cwd, join(ROOT, 'test/support/one-after-another.cjs'), JSON.stringify(runs));
}

/** The same with a process for each. */
async function signInProcesses(cwd: string, person: string, numbers: readonly number[]): Promise<End> {
  for (const number of numbers) {
    const end = await ended(
      cwd,
      join(ROOT, 'bin/serviceplan.js'),
      'sign',
      `x#A${number}`,
      '--as',
      person,
      '--yes',
      '--quiet',
    );
    if (end.code !== 0) return end;
  }
  return { code: 0, err: '' };
}

function ended(cwd: string, ...args: string[]): Promise<End> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], SERVICEPLAN_TODAY: '2026-11-22', HOME: '/nonexistent' },
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

/** The same document, signed by two people at once. */
async function signAtOnce(sign: typeof signEach): Promise<void> {
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': DOCUMENT });
  const even = NUMBERS.filter((number) => number % 2 === 0);
  const odd = NUMBERS.filter((number) => number % 2 === 1);
  const ends = await Promise.all([sign(cwd, 'anna', even), sign(cwd, 'bo', odd)]);
  expect(ends).toEqual([
    { code: 0, err: '' },
    { code: 0, err: '' },
  ]);
  const { steps, source, faults } = parse(readFileSync(join(cwd, 'x.md'), 'utf8'));
  expect(faults).toEqual([]);
  const signed = steps.map((step, index) => {
    const [signOff, another] = step.signOffs;
    expect(another).toBeUndefined();
    expect(signOff && freshnessOf(source, 'x', step, signOff)).toBe('fresh');
    return [index + 1, signOff?.name.value];
  });
  expect(signed).toEqual(NUMBERS.map((number) => [number, number % 2 === 0 ? 'Anna Berg' : 'Bo Ek']));
  expect(source.text.replaceAll(/^- Sign-off: .*\n/gm, '')).toBe(DOCUMENT);
  expect(readdirSync(cwd).sort()).toEqual(['serviceplan.yaml', 'x.md']);
}

describe('two processes that sign a hundred steps each at once', () => {
  it.each([1, 2, 3, 4, 5])('give two hundred sign-offs, time %i', { timeout: 600_000 }, async () => {
    await signAtOnce(signEach);
  });

  it.runIf(process.env['EACH_A_PROCESS'] === '1').each([1, 2, 3, 4, 5])(
    'give two hundred with a process for each sign-off, time %i',
    { timeout: 600_000 },
    async () => {
      await signAtOnce(signInProcesses);
    },
  );
});
