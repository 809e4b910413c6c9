import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInBareRepository } from '../../src/workspace/files/repository.js';
import { Git } from '../../src/workspace/git/git.js';
import { serviceplan, temporaryFolder } from '../support/cli.js';
import { signed } from '../support/keys.js';
import { commitAll, git, write } from '../support/repository.js';

// What a pull request brings may look like a repository to git: a folder with HEAD, objects and refs, whose settings name
// programs to run and whose branches say what they like.

const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg, email: anna@example.com }\n';
const PLAN = signed(
  '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 A step\n\n- Due: 2026-11-18\n\nOutcome: a report.\n',
  'A1',
  'Anna Berg',
  '2026-11-10',
);

/** A repository in which a folder `evil` looks like one too; `ran` is there once a program of its settings ran. */
function planted() {
  const cwd = temporaryFolder();
  const ran = join(temporaryFolder(), 'ran');
  git(cwd, ['init', '-q', '-b', 'main']);
  write(cwd, { 'serviceplan.yaml': SETTINGS, 'plan.md': PLAN.replace('id: x', 'id: good') });
  commitAll(cwd);
  git(cwd, ['commit', '-q', '--allow-empty', '-m', 'more']);
  write(cwd, {
    'evil/serviceplan.yaml': SETTINGS,
    'evil/plan.md': PLAN,
    'evil/HEAD': 'ref: refs/heads/main\n',
    'evil/refs/heads/main': `${'1'.repeat(40)}\n`,
    'evil/refs/remotes/origin/main': `${'1'.repeat(40)}\n`,
    'evil/objects/keep': '',
    'evil/config': `[core]
  repositoryformatversion = 1
  bare = false
  worktree = .
[extensions]
  partialClone = origin
[remote "origin"]
  url = /tmp
  promisor = true
  uploadpack = "touch ${ran}; false"
`,
  });
  return { cwd, ran };
}

describe('a folder that a change makes look like a repository', () => {
  it.each([
    ['lint', '--since', 'HEAD~1'],
    ['report', '--format', 'html', '--since', 'HEAD~1'],
    ['report', '--format', 'html', '--since', '2026-11-20'],
    ['report', '--format', 'html', '--audience', 'customer', '--customer', 'x'],
    ['verify', '--trust-ref', 'HEAD'],
    ['verify', 'evil', '--trust-ref', 'origin/main'],
    ['verify'],
    ['lint'],
    ['status'],
    ['sign', 'evil/plan.md#A1', '--yes'],
    ['init', 'evil', '--hook', '--yes', '--language', 'en', '--company', 'Example Ltd'],
  ])('runs nothing for %s %s %s', (...args) => {
    const { cwd, ran } = planted();
    serviceplan(args, { cwd });
    serviceplan(args, { cwd: join(cwd, 'evil') });
    expect(existsSync(ran)).toBe(false);
  });

  it('does not say whose signatures count', () => {
    const { cwd } = planted();
    const own = temporaryFolder();
    git(own, ['init', '-q', '-b', 'main']);
    write(own, { 'serviceplan.yaml': SETTINGS, 'plan.md': PLAN });
    commitAll(own);
    rmSync(join(cwd, 'evil'), { recursive: true });
    mkdirSync(join(cwd, 'evil/refs/remotes/origin'), { recursive: true });
    cpSync(join(own, '.git'), join(cwd, 'evil'), { recursive: true });
    const main = readFileSync(join(own, '.git/refs/heads/main'), 'utf8');
    write(cwd, {
      'evil/serviceplan.yaml': SETTINGS,
      'evil/plan.md': PLAN,
      'evil/refs/remotes/origin/main': main,
    });
    const { code, out, err } = serviceplan(['verify', 'evil', '--trust-ref', 'origin/main'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('git');
  });

  it('is asked nothing by any git, also by one that would ask it', async () => {
    const { cwd } = planted();
    const env = { PATH: process.env['PATH'], GIT_CONFIG_COUNT: '0' };
    expect(await new Git(join(cwd, 'evil'), env).line('rev-parse', '--git-dir')).toBeUndefined();
    expect(await new Git(join(cwd, 'evil/refs'), env).line('rev-parse', '--git-dir')).toBeUndefined();
    expect(await new Git(cwd, env).line('rev-parse', '--git-dir')).toBe('.git');
    // Git takes a folder for a repository too whose parts lie where another says, and one whose HEAD is a link to nothing.
    for (const parts of [
      ['HEAD', 'commondir'],
      ['HEAD', 'objects/x', 'refs/x'],
    ]) {
      const folder = join(temporaryFolder(), 'evil');
      write(folder, Object.fromEntries(parts.map((part) => [part, ''])));
      rmSync(join(folder, 'HEAD'));
      symlinkSync('refs/heads/none', join(folder, 'HEAD'));
      expect(isInBareRepository(folder)).toBe(true);
    }
    // A worktree of a bare repository beside it is one that people work in.
    const bare = join(temporaryFolder(), 'bare');
    execFileSync('git', ['clone', '-q', '--bare', cwd, bare]);
    execFileSync('git', ['-C', bare, 'worktree', 'add', '-q', 'work'], { stdio: 'ignore' });
    expect(await new Git(join(bare, 'work'), env).line('rev-parse', '--show-prefix')).toBe('');
    writeFileSync(join(bare, 'plan.md'), '');
    expect(await new Git(bare, env).line('rev-parse', '--git-dir')).toBeUndefined();
  });
});
