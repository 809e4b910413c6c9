import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { folderWith, projectFile, ROOT, serviceplan } from '../support/cli.js';

const HEAD = '---\nkind: job\nid: job\nlanguage: en\ncustomer: X\ndates:\n  start:\nroles:\n  ops:\n---\n';

/** A template of three phases, which holds what a case puts in the places of its own. */
const job = (change: (text: string) => string = (text) => text) =>
  change(`${HEAD}
# Job – X

## P1 Begin

### P1.1 Survey

- Responsible: ops
- Due: (start)

## P2 Work

### P2.1 Do it

- Responsible: anna
- Due: (signed(P1.1) + 3 wd)

## P3 End

### P3.1 Leave

- Responsible: lead
- Due: (P2.1 + 1 m)
`);

const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg, roles: [lead] }\n';

interface Found {
  readonly rule: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly message: string;
}

/** What `lint` tells of templates, each as `path:line:column message`. */
function told(files: Record<string, string>): string[] {
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, ...files });
  const { out } = serviceplan(['lint', '--format', 'json'], { cwd });
  const { files: found } = JSON.parse(out) as {
    files: { path: string; findings: Found[] }[];
  };
  return found.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rule === 'invalid-template')
      .map(({ start: { line, column }, message }) => `${path}:${line}:${column} ${message}`),
  );
}

const toldOf = (text: string) =>
  told({ 'templates/en/job.md': text }).map((line) => line.slice('templates/en/job.md'.length));

describe('a template of the workspace', () => {
  it('is silent where it has no fault', () => {
    expect(toldOf(job())).toEqual([]);
  });

  it('is silent where it is a copy of ours', () => {
    const ours = LANGUAGES.flatMap((language) =>
      readdirSync(join(ROOT, 'templates', language)).map((name) => `templates/${language}/${name}`),
    );
    const copies = Object.fromEntries(ours.map((path) => [path, projectFile(path)]));
    expect(told({ ...copies, 'serviceplan.yaml': 'language: en\n' })).toEqual([]);
  });

  it.each([
    [
      '- Sign-off: Mo Farrow, 2026-01-01, done',
      ':26:1 This line signs the step in every document that is made of this template: take it out.',
    ],
    [
      '- Waived: Mo Farrow, 2026-01-01, no need',
      ':26:1 This line waives the step in every document that is made of this template: take it out.',
    ],
  ])('may not hold “%s”, which would stand in every new document', (line, expected) => {
    const text = job((plain) => plain.replace('- Responsible: anna\n', `- Responsible: anna\n${line}\n`));
    expect(toldOf(text)).toEqual([expected]);
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'templates/en/job.md': text });
    const made = serviceplan(['new', 'job', 'Oak'], { cwd });
    expect(made.code).toBe(2);
    expect(made.err).toContain('templates/en/job.md');
  });

  it.each([
    [
      'a gate that names a later phase',
      '## P2 Work\n',
      '## P2 Work\n\n<!-- gate: P1 P3 -->\n',
      [':21:4 The gate of P2 names “P3”, which does not come before P2.'],
    ],
    [
      'a gate that names a step of its own phase',
      '## P2 Work\n',
      '## P2 Work\n\n<!-- gate: P2.1 -->\n',
      [':21:4 The gate of P2 names “P2.1”, which does not come before P2.'],
    ],
    [
      'a gate that names nothing that there is',
      '## P2 Work\n',
      '## P2 Work\n\n<!-- gate: P1.2 -->\n',
      [
        ':21:4 The gate of P2 names “P1.2”, which is neither a phase nor a step of this template; did you mean “P1.1”?',
      ],
    ],
    ['a gate that names steps before it', '## P3 End\n', '## P3 End\n\n<!-- gate: P1 P2.1 -->\n', []],
    [
      'an unknown status',
      '## P2 Work\n',
      '## P2 Work\n\n<!-- status: operations -->\n',
      [':23:1 There is no status “operations”; did you mean “operation”?'],
    ],
    [
      'a status that is nearly none',
      '## P2 Work\n',
      '## P2 Work\n\n<!-- status: xyz -->\n',
      [':23:1 There is no status “xyz”: expected one of preparation, start-up, operation, phase-out, ended.'],
    ],
    [
      'two phases of one id',
      '## P3 End\n',
      '## P2 End\n',
      [':28:4 “P2” stands in this template twice, here and on line 21.'],
    ],
    [
      'two sections of one title',
      '## P3 End\n',
      '## Notes\n\nA.\n\n## Notes\n\nB.\n\n## P3 End\n',
      [':32:4 “Notes” stands in this template twice, here and on line 28.'],
    ],
    [
      'an unknown anchor',
      '(start)',
      '(begin)',
      [':19:9 P1.1 is calculated from “begin”, which is neither a step nor under “dates” of this template.'],
    ],
    [
      'an anchor that is misspelt',
      '(start)',
      '(strat)',
      [
        ':19:9 P1.1 is calculated from “strat”, which is neither a step nor under “dates” of this template; did you mean “start”?',
      ],
    ],
    [
      'a sign-off of what is no step',
      'signed(P1.1)',
      'signed(start)',
      [':26:9 P2.1 is calculated from “signed(start)”, but “start” is no step of this template.'],
    ],
    [
      'a role that nobody knows',
      'Responsible: ops',
      'Responsible: opps',
      [
        ':18:16 “opps” is neither a role of this template nor somebody in serviceplan.yaml; did you mean “ops”?',
      ],
    ],
    ['a role that documents may name themselves', 'Responsible: ops', 'Responsible: porter', []],
  ])('%s', (_, old, text, expected) => {
    expect(toldOf(job((plain) => plain.replace(old, text)))).toEqual(expected);
  });

  it.each([
    ['templates/job.md', 'templates/en/job.md'],
    ['templates/eng/job.md', 'templates/en/job.md'],
    ['templates/EN/job.md', 'templates/en/job.md'],
    ['templates/en/jobs/job.md', 'templates/en/job.md'],
    ['templates/en/Job.md', 'templates/en/job.md'],
  ])('is told where it lies in %s, where none is looked for', (path, meant) => {
    expect(told({ [path]: job() })).toEqual([
      `${path}:2:7 No template is looked for here: this one belongs in ${meant}.`,
    ]);
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, [path]: job() });
    const made = serviceplan(['new', 'job', 'Oak'], { cwd });
    expect(made.code).toBe(2);
    expect(made.err).toContain(path);
  });

  it('may lie beside what is no template', () => {
    const other = {
      'templates/README.md': '# Our templates\n',
      'templates/old/notes.md': '---\ntitle: x\n---\n\n# Y\n',
    };
    expect(told({ ...other, 'templates/en/README.md': '# X\n', 'templates/en/job.md': job() })).toEqual([]);
  });
});
