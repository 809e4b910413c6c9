import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { freshnessOf } from '../../src/signoff/digest.js';
import { folderWith, ROOT } from '../support/cli.js';

const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek }\n';
const NUMBERS = Array.from({ length: 200 }, (_, index) => index + 1);
const DOCUMENT = `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n${NUMBERS.map(
  (number) => `\n### A${number} Step ${number}\n\n- Due: 2026-11-18\n\nWords.\n`,
).join('')}`;

/** Signs steps with the built command, and says how it ended. */
function sign(
  cwd: string,
  person: string,
  numbers: readonly number[],
): Promise<{ code: number | null; err: string }> {
  const steps = numbers.map((number) => `x#A${number}`);
  const args = [join(ROOT, 'bin/serviceplan.js'), 'sign', ...steps, '--as', person, '--yes', '--quiet'];
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], SERVICEPLAN_TODAY: '2026-11-22', HOME: '/nonexistent' },
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

/** So many steps are signed by one run: `STEPS_A_RUN=1` starts two hundred runs. */
const STEPS_A_RUN = Number(process.env['STEPS_A_RUN'] ?? 20);

/** Signs a hundred steps, a few at a time. */
async function signHundred(cwd: string, person: string, numbers: readonly number[]): Promise<void> {
  for (let from = 0; from < numbers.length; from += STEPS_A_RUN) {
    expect(await sign(cwd, person, numbers.slice(from, from + STEPS_A_RUN))).toEqual({ code: 0, err: '' });
  }
}

it('two who sign a hundred steps each at once give two hundred sign-offs', { timeout: 600_000 }, async () => {
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': DOCUMENT });
  const even = NUMBERS.filter((number) => number % 2 === 0);
  const odd = NUMBERS.filter((number) => number % 2 === 1);
  await Promise.all([signHundred(cwd, 'anna', even), signHundred(cwd, 'bo', odd)]);
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
});
