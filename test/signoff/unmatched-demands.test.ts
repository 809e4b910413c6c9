import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const plan = (id: string, step: string) =>
  `---\nkind: lifecycle\nid: ${id}\nlanguage: sv\ncustomer: Nordvik\n---\n\n# Nordvik\n\n## C Drift\n\n### ${step} Ett steg\n\n- Klart den: 2027-01-01\n`;

const workspace = (demands: string, more: Record<string, string> = {}) =>
  folderWith({
    'serviceplan.yaml': `language: sv\nsign-off:\n${demands.replace(/^/gm, '  ')}\n`,
    'a.md': plan('nordvik', 'C-säkerhet'),
    'b.md': plan('sydvik', 'C8'),
    ...more,
  });

interface Told {
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
}

function told(cwd: string, ...paths: string[]): Told[] {
  const { out } = serviceplan(['lint', '--format', 'json', ...paths], { cwd });
  const { files } = JSON.parse(out) as { files: { path: string; findings: (Told & { rule: string })[] }[] };
  return files
    .filter(({ path }) => path.endsWith('.yaml'))
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'unmatched-demand');
}

describe('what is demanded of the sign-offs of a phase or step that is nowhere', () => {
  it.each([
    ['B3: { key: true }', 'There is no phase or step “B3”, so this demands nothing; did you mean “B1”?'],
    ['B1.66: { key: true }', '; did you mean “B1.6”?'],
    ['C-säkrhet: { key: true }', '; did you mean “C-säkerhet”?'],
    ['C9: { key: true }', '; did you mean “C1”?'],
    ['al: { key: true }', '; did you mean “all”?'],
    ['K: { key: true }', 'so this demands nothing: the phases are A, B, B1, B2, C, D, E, F, N, S.'],
    ['Preparation: { key: true }', 'the phases are A, B, B1, B2, C, D, E, F, N, S.'],
  ])('%s is told with its place and what was meant', (demand, said) => {
    const [finding, another] = told(workspace(`A: { persons: 2 }\n${demand}`));
    expect(finding?.message).toContain(said);
    expect(finding?.start).toMatchObject({ line: 4, column: 3 });
    expect(another).toBeUndefined();
  });

  it.each([
    ['managment', 'which nobody in the settings has; did you mean “management”?'],
    ['ledning', 'which nobody in the settings has; did you mean “management”?'],
    ['hr', 'which nobody in the settings has.'],
  ])('a role %s that nobody has is told with what was meant', (role, said) => {
    const people = 'people: { anna: { name: Anna Berg, roles: [management] } }\n';
    const demands = `sign-off:\n  C: { role: ${role} }\n  A: { role: management }\n`;
    const [finding, another] = told(folderWith({ 'serviceplan.yaml': `language: sv\n${people}${demands}` }));
    expect(finding?.message).toBe(`“C” must be signed by somebody with the role “${role}”, ${said}`);
    expect(finding?.start).toMatchObject({ line: 4, column: 3 });
    expect(another).toBeUndefined();
  });

  it('a role is not told where the settings name nobody', () => {
    expect(told(workspace('A: { role: hr }'))).toEqual([]);
  });

  it.each(['all', 'A', 'b1', 'B1.6', 'c2', 'E', 'S', 'S4', 'C-säkerhet', 'C8', 'C-SÄKERHET'])(
    '%s is somewhere, in a template or in a document',
    (key) => {
      expect(told(workspace(`${key}: { persons: 2 }`))).toEqual([]);
    },
  );

  it.each<[what: string, files: Record<string, string>, isTold: boolean]>([
    [
      'what only looks like a plan',
      { 'README.md': '## K Kö\n\n### K1 Steg\n\n- Klart den: 2027-01-01\n' },
      true,
    ],
    [
      'a workspace within',
      { 'inner/serviceplan.yaml': 'language: sv\n', 'inner/k.md': plan('k', 'K1') },
      true,
    ],
    [
      'a template that is in another language alone',
      {
        'templates/nb/flytting.md':
          '---\nkind: flytting\nid: flytting\nlanguage: nb\n---\n\n# Flytting\n\n## K Kø\n\n### K1 Pakke\n\n- Ferdig den: 2027-01-01\n',
      },
      false,
    ],
  ])('is told though %s has it, or not: %j', (_, files, isTold) => {
    expect(told(workspace('K1: { persons: 2 }', files)).length).toBe(isTold ? 1 : 0);
  });

  it('is told of a run over one document too, which may not be the one that has the step', () => {
    const cwd = workspace('C8: { persons: 2 }\nC-sakerhet: { persons: 2 }');
    expect(told(cwd, 'a.md').map(({ message }) => message)).toEqual([
      expect.stringContaining('did you mean “C-säkerhet”?'),
    ]);
  });

  it('is told in the language of the settings, and by verify beside its data', () => {
    const cwd = workspace('K: { persons: 2 }');
    const said =
      'Det finns varken någon fas eller något steg ”K”, så här krävs ingenting. Faserna är A, B, B1, B2, C, D, E, F, N, S.';
    expect(serviceplan(['lint', '--quiet'], { cwd }).out).toContain(said);
    const { code, err } = serviceplan(['verify'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: `serviceplan.yaml: sign-off: ${said}\n` });
  });

  it('is not told of settings that are extended, which more than one workspace has', () => {
    const cwd = workspace('A: { persons: 2 }', { 'base.yaml': 'sign-off:\n  K: { persons: 2 }\n' });
    const settings = { 'serviceplan.yaml': 'language: sv\nextends: ./base.yaml\n' };
    expect(
      told(
        folderWith({ 'base.yaml': 'sign-off:\n  K: { persons: 2 }\n', ...settings, 'a.md': plan('n', 'C8') }),
      ),
    ).toEqual([]);
    expect(told(cwd)).toEqual([]);
  });
});
