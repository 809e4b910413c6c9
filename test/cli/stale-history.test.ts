import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg }\n';
const DOCUMENT =
  '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Responsible: anna\n- Due: 2026-11-18\n\nOutcome: a *short* report.\n\n- [ ] First\n- [ ] Second\n';

function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Anna',
    '-c',
    'user.email=anna@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
  };
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', env });
}

const path = (cwd: string) => join(cwd, 'x.md');
const change = (cwd: string, from: string, to: string, file = path(cwd)) => {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

/** A repository with a document whose step was signed in its second commit. */
function signedRepository(): string {
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': DOCUMENT });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-qm', 'A plan');
  serviceplan(['sign', 'x#A1', '--as', 'anna', '--yes'], { cwd });
  git(cwd, 'commit', '-qam', 'Sign');
  return cwd;
}

interface Lint {
  readonly files: readonly { findings: readonly { rule: string; details?: string[] }[] }[];
}
const lintOf = (cwd: string) => JSON.parse(serviceplan(['lint', '--format', 'json'], { cwd }).out) as Lint;

/** What lint says of the stale sign-off. */
function detailsIn(cwd: string): string[] | undefined {
  const findings = lintOf(cwd).files.flatMap((file) => file.findings);
  return findings.find(({ rule }) => rule === 'stale-sign-off')?.details;
}

const CHANGES = [
  expect.stringMatching(
    /^Changed since the commit that added the sign-off \([0-9a-f]{10}, 2026-11-20\):$/,
  ) as string,
  '- due: 2026-11-18',
  '- text: Outcome: a short report.',
  '+ due: 2026-11-25',
  '+ text: Outcome: a long report.',
];

describe('a stale sign-off', () => {
  it('is told so too where its digest was written in capitals', () => {
    const cwd = signedRepository();
    const text = readFileSync(path(cwd), 'utf8');
    writeFileSync(
      path(cwd),
      text.replace(/2:[0-9a-f]{12}$/m, (digest) => digest.toUpperCase()),
    );
    git(cwd, 'commit', '-qam', 'Sign', '--amend');
    change(cwd, '2026-11-18', '2026-11-25');
    change(cwd, 'a *short* report', 'a _long_\nreport');
    expect(detailsIn(cwd)).toEqual(CHANGES);
  });

  it('is told with what changed since, in lint and in verify', () => {
    const cwd = signedRepository();
    change(cwd, '2026-11-18', '2026-11-25');
    git(cwd, 'commit', '-qam', 'Move the date');
    change(cwd, 'a *short* report', 'a _long_\nreport');
    change(cwd, '[ ] First', '[x] First');
    expect(detailsIn(cwd)).toEqual(CHANGES);
    const lines = CHANGES.slice(1)
      .map((line) => `      ${line}`)
      .join('\n');
    expect(serviceplan(['lint'], { cwd }).out).toContain(lines);
    expect(serviceplan(['verify'], { cwd }).out).toContain(lines);
    const { documents } = JSON.parse(serviceplan(['verify', '--format', 'json'], { cwd }).out) as {
      documents: { signOffs: { details?: string[] }[] }[];
    };
    expect(documents[0]?.signOffs[0]?.details).toEqual(CHANGES);
  });

  it('is followed to the name that the file had then', () => {
    const cwd = signedRepository();
    renameSync(path(cwd), join(cwd, 'y.md'));
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'Rename');
    change(cwd, '2026-11-18', '2026-11-25', join(cwd, 'y.md'));
    change(cwd, 'a *short* report', 'a *long* report', join(cwd, 'y.md'));
    expect(detailsIn(cwd)).toEqual(CHANGES);
  });

  it('says so where the history does not reach back', () => {
    const origin = signedRepository();
    change(origin, '2026-11-18', '2026-11-25');
    git(origin, 'commit', '-qam', 'Move the date');
    const cwd = join(temporaryFolder(), 'clone');
    git(origin, 'clone', '-q', '--depth', '1', `file://${origin}`, cwd);
    expect(detailsIn(cwd)).toEqual([
      'What it said then is not known: the history here does not go back to the sign-off.',
    ]);
  });

  it('says so where the sign-off is in no commit, or never fitted', () => {
    const cwd = signedRepository();
    serviceplan(['unsign', 'x#A1', '--as', 'anna', '--reason', 'no', '--yes'], { cwd });
    serviceplan(['sign', 'x#A1', '--as', 'anna', '--on', '2026-11-21', '--yes'], { cwd });
    change(cwd, 'short', 'long');
    expect(detailsIn(cwd)).toEqual([
      'What it said then is not known: the sign-off has not been committed yet.',
    ]);
    git(cwd, 'commit', '-qam', 'Sign and change at once');
    expect(detailsIn(cwd)?.[0]).toMatch(
      /^Even in the commit that added the sign-off, the step did not match it/,
    );
  });

  it('is told without history where there is none', () => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': DOCUMENT });
    serviceplan(['sign', 'x#A1', '--as', 'anna', '--yes'], { cwd });
    change(cwd, 'short', 'long');
    expect(detailsIn(cwd)).toBeUndefined();
    const run = serviceplan(['lint'], { cwd, env: { PATH: '/nonexistent' } });
    expect(run.code).toBe(1);
    expect(run.out).toContain('stale-sign-off');
  });

  it('is told from the repository that each document lies in', () => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS });
    const origin = signedRepository();
    for (const name of ['a', 'a/b', 'c']) {
      git(origin, 'clone', '-q', origin, join(cwd, name));
      change(cwd, '2026-11-18', '2026-11-25', join(cwd, name, 'x.md'));
      change(cwd, 'a *short* report', 'a long report', join(cwd, name, 'x.md'));
    }
    const { files } = lintOf(cwd);
    const details = files.flatMap(({ findings }) => findings.flatMap((finding) => finding.details ?? []));
    expect(details).toEqual([...CHANGES, ...CHANGES, ...CHANGES]);
  });

  it('is told without history where the standard input stands for a file that is not there', () => {
    const cwd = signedRepository();
    change(cwd, 'short', 'long');
    const input = readFileSync(path(cwd), 'utf8');
    const run = serviceplan(['lint', '-', '--stdin-filename', 'y.md'], { cwd, input });
    expect(run.code).toBe(1);
    expect(run.out).toContain('stale-sign-off');
    expect(run.out).not.toContain('Changed since');
  });

  it('shows nothing raw of what its document held', () => {
    const cwd = signedRepository();
    change(cwd, 'a *short* report', 'a \u001b[31mred\u202e report');
    const { out } = serviceplan(['lint'], { cwd });
    expect(out).toContain('+ text: Outcome: a \\u{1b}[31mred\\u{202e} report.');
  });

  it('says nothing of a step that reads as it did, where only a file of its evidence was changed', () => {
    const cwd = signedRepository();
    writeFileSync(join(cwd, 'report.md'), 'One\n');
    change(cwd, '- Due:', '- Evidence: [report](report.md)\n- Due:');
    serviceplan(['sign', 'x#A1', '--as', 'anna', '--yes', '--pin'], { cwd });
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'Sign anew');
    writeFileSync(join(cwd, 'report.md'), 'Two\n');
    const { out } = serviceplan(['verify'], { cwd });
    expect(out).toContain('report.md');
    expect(out).not.toContain('Changed since the commit');
  });
});
