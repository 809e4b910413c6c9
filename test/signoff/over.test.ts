import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const SETTINGS = 'language: en\npeople: { anna: { name: Anna Berg }, bo: { name: Bo Ek } }\n';

function plan(fields: string) {
  const text = `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A A\n\n### A1 A\n\n${fields}`;
  return folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': text });
}

/** How the sign-offs of a step stand after what was done to it, one after the other. */
function statesAfter(fields: string, done: readonly string[]): string[] {
  const cwd = plan(fields);
  for (const args of done) {
    const [command = '', who = '', ...rest] = args.split(' ');
    const run = serviceplan([command, 'x#A1', '--as', who, '--yes', ...rest], { cwd });
    expect(run).toMatchObject({ code: 0 });
  }
  const { documents } = JSON.parse(serviceplan(['verify', '--format', 'json', '--no-git'], { cwd }).out) as {
    documents: { signOffs: { meaning: string; state: string; counts: boolean }[] }[];
  };
  return (documents[0]?.signOffs ?? []).map(({ meaning, state }) => `${meaning}: ${state}`);
}

describe('a sign-off that has nothing more to say', () => {
  it.each([
    [
      'one that was taken back',
      ['sign anna', 'unsign anna --reason x'],
      ['done: earlier', 'not approved: fresh'],
    ],
    [
      'two that were taken back together',
      ['sign anna', 'sign bo --meaning approved', 'unsign bo --reason x'],
      ['done: earlier', 'approved: earlier', 'not approved: fresh'],
    ],
    [
      'a refusal that was answered',
      ['sign anna', 'unsign bo --reason x', 'sign anna'],
      ['done: earlier', 'not approved: earlier', 'done: fresh'],
    ],
    [
      'none of two who agree',
      ['sign anna', 'sign bo --meaning approved'],
      ['done: fresh', 'approved: fresh'],
    ],
  ])('is told as earlier, though it fits the step: %s', (_, done, states) => {
    expect(statesAfter('- Responsible: anna\n', done)).toEqual(states);
  });

  it('is none of an occurrence soon before that somebody closed by themselves', () => {
    const done = ['sign anna --on 2026-10-20', 'sign anna --on 2026-11-01', 'unsign anna --reason x'];
    expect(statesAfter('- Due: 2026-10-20\n- Every: 3 m\n', done)).toEqual([
      'done: fresh',
      'done: earlier',
      'not approved: fresh',
    ]);
  });

  it('is only that of the occurrence that was refused', () => {
    const done = ['sign anna --on 2026-09-01', 'sign anna --on 2026-10-01', 'unsign anna --reason x'];
    expect(statesAfter('- Due: 2026-09-01\n- Every: 1 m\n', done)).toEqual([
      'done: fresh',
      'done: earlier',
      'not approved: fresh',
    ]);
  });
});
