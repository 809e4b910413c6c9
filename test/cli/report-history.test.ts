import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serviceplan, temporaryFolder } from '../support/cli.js';
import { commitAll, git, write } from '../support/repository.js';

const head = (id: string, kind = 'lifecycle', more = '') =>
  `---\nkind: ${kind}\nid: ${id}\nlanguage: en\ncustomer: Customer ${id}\n${more}---\n\n# L\n\n## A Preparation\n`;
const step = (id: string, ...fields: string[]) =>
  `\n### ${id} T\n\n${fields.map((field) => `- ${field}\n`).join('')}`;
const signed = (day: string) => `Sign-off: Anna Berg, ${day}, done`;

/** Four states of a workspace: what was signed came in later than it says. */
function repository(): string {
  const folder = temporaryFolder();
  git(folder, ['init', '-q', '-b', 'main']);
  write(folder, {
    'plans/serviceplan.yaml': 'language: en\ncompany: Example Ltd\n',
    'plans/x.md':
      head('x') + step('A1', 'Due: 2026-03-02', signed('2026-02-20')) + step('A2', 'Due: 2026-04-01'),
    // None of these is counted: another folder, no document, a template, private, left out, recurring, waived.
    'elsewhere/y.md': head('y') + step('A1'),
    'plans/notes.md': '### A1 T\n',
    'plans/templates/en/visit.md': head('visit', 'visit') + step('A1'),
    'plans/team.md': head('team', 'team', 'private: true\n') + step('A1'),
    'plans/old/z.md': head('z') + step('A1'),
    'plans/.serviceplanignore': 'old/\n',
    'plans/more.md':
      head('more') +
      step('A1', 'Due: 2026-05-01', 'Every: 1 m', signed('2026-02-01')) +
      step('A2', 'Due: 2026-05-01', 'Waived: Bo, 2026-03-01, until 2026-06-30, no need'),
  });
  commitAll(folder, { on: '2026-03-20' });
  write(folder, {
    'plans/x.md':
      head('x') +
      step('A1', 'Due: 2026-03-02', signed('2026-02-20')) +
      step('A2', 'Due: 2026-04-01', signed('2026-04-01')),
    'plans/gone.md': head('gone') + step('A1') + step('A2'),
  });
  commitAll(folder, { on: '2026-06-10' });
  git(folder, ['rm', '-q', 'plans/gone.md']);
  commitAll(folder, { on: '2026-09-10' });
  write(folder, {
    'plans/x.md': `${head('x')}${step('A1', 'Due: 2026-03-02', signed('2026-02-20'))}${step('A2', 'Due: 2026-12-01')}`,
  });
  commitAll(folder, { on: '2026-12-24', says: 'of days to come' });
  return folder;
}

/** The numbers behind the chart, a row a period, and what is said of their source. */
function burnUpOf(cwd: string, ...args: string[]) {
  const { code, out } = serviceplan(['report', '--format', 'html', ...args], { cwd });
  expect(code).toBe(0);
  const [, section = ''] = /<section id="burn-up">([\s\S]*?)<\/section>/.exec(out) ?? [];
  const rows = [...section.matchAll(/<th scope="row">([^<]*)(?:<td class="n">[^<]*)+/g)];
  return {
    rows: Object.fromEntries(
      rows.map(([row, name = '']) => [
        name.trim(),
        [...row.matchAll(/<td class="n">([^<]*)/g)].map(([, cell = '']) => cell.trim()).join(' '),
      ]),
    ),
    says: section.replace(/<[^>]*>/g, ' '),
  };
}

describe('signed steps over time', () => {
  const cwd = join(repository(), 'plans');

  it('are as git’s history has them: what had come in by then, and how many steps there were', () => {
    const { rows, says } = burnUpOf(cwd);
    // Signed, planned, all steps; before there was any history by the dates that the first files bore.
    expect(rows).toMatchObject({
      'February 2026': '1 0 –',
      'March 2026': '1 1 2',
      'April 2026': '1 1 2',
      'June 2026': '2 2 4',
      'July 2026': '2 2 5',
      'August 2026': '2 2 5',
      'September 2026': '2 2 3',
      '22 Nov 2026': '1 2 3',
    });
    expect(says).toContain('From 31 Mar 2026 on by git’s history');
    expect(says).not.toContain('shallow');
  });

  it.each([
    ['of some paths', ['.']],
    ['of a phase', ['--phase', 'A']],
    ['for customers', ['--audience', 'customer']],
  ])('are told by the dates of sign-offs %s', (_, args) => {
    const { rows, says } = burnUpOf(cwd, ...args);
    expect(rows['March 2026']).toMatch(/^1 \d$/);
    expect(says).toContain('By the dates on the sign-offs');
  });

  it('are of one customer where only that is asked for', () => {
    const { rows } = burnUpOf(cwd, '--customer', 'x');
    expect(rows).toMatchObject({ 'June 2026': '2 1 2', 'July 2026': '2 1 2' });
  });

  it('say that the clone is shallow', () => {
    const clone = join(temporaryFolder(), 'clone');
    git(cwd, ['branch', 'past', 'HEAD~1']);
    execFileSync('git', ['clone', '-q', '--depth', '1', '-b', 'past', `file://${join(cwd, '..')}`, clone], {
      stdio: 'pipe',
    });
    const { rows, says } = burnUpOf(join(clone, 'plans'));
    expect(rows).toMatchObject({ 'April 2026': '2 2 –', 'August 2026': '2 3 –', 'September 2026': '2 3 3' });
    expect(says).toContain('From 30 Sept 2026 on by git’s history');
    expect(says).toContain('This clone is shallow');
  });

  it('need no git', () => {
    const folder = temporaryFolder();
    write(folder, {
      'serviceplan.yaml': 'language: en\n',
      'x.md': head('x') + step('A1', 'Due: 2026-03-02'),
    });
    for (const env of [{}, { PATH: '/nonexistent' }]) {
      const { code, out, err } = serviceplan(['report', '--format', 'html'], { cwd: folder, env });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('By the dates on the sign-offs');
    }
  });
});
