import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const STEP = (id: string, fields: string) => `### ${id} X\n\n${fields}\n`;
const CONFLICT =
  '- Due: 2026-12-01\n<<<<<<< HEAD\n- Responsible: bo\n=======\n- Responsible: anna\n>>>>>>> theirs\n';

function workspace(language = 'en') {
  const text = `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\ndates:\n  start: 2026-12-01\n---\n\n# X\n\n## A A\n\n${STEP('A1', CONFLICT)}${STEP('A2', '- Due: 2026-12-01 (start)\n')}`;
  return folderWith({
    'serviceplan.yaml': `language: ${language}\npeople: { anna: { name: Anna Berg }, bo: { name: Bo Ek } }\n`,
    'x.md': text,
  });
}

describe('a document in which a merge is not finished', () => {
  it.each([
    ['sign', ['sign', 'x#A1', '--as', 'anna']],
    ['sign, of another step', ['sign', 'x#A2', '--as', 'anna']],
    ['waive', ['waive', 'x#A2', '--as', 'anna', '--reason', 'none']],
    ['assign', ['assign', 'x#A2', 'anna']],
    ['schedule', ['schedule', 'x', '--set', 'start=2027-01-01']],
  ])('is not changed by %s', (_, args) => {
    const cwd = workspace();
    const before = readFileSync(join(cwd, 'x.md'), 'utf8');
    expect(serviceplan([...args, '--yes'], { cwd })).toMatchObject({
      code: 2,
      err: 'serviceplan: x.md:17 holds both versions of a merge that is not finished; keep one of them first. Nothing was written\n',
    });
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toBe(before);
  });

  it.each([
    ['sv', 'x.md:17 innehåller båda versionerna av en sammanslagning som inte är klar'],
    ['nb', 'x.md:17 inneholder begge versjonene fra en fletting som ikke er ferdig'],
  ])('is told so in %s', (language, said) => {
    const { err } = serviceplan(['sign', 'x#A1', '--as', 'anna', '--yes'], { cwd: workspace(language) });
    expect(err).toContain(said);
  });

  it('can still be looked at', () => {
    expect(serviceplan(['status'], { cwd: workspace() }).code).toBe(0);
    expect(serviceplan(['gate', 'x', 'A'], { cwd: workspace() }).code).toBe(0);
  });
});
