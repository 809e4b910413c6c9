import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';
import { signed } from '../support/keys.js';
import { commitAll, git, write } from '../support/repository.js';

// Whether the commit that brought a sign-off was made by the signer, with the real git.

const ANNA = 'Anna Berg <anna@example.com>';
const EVE = 'Eve Fors <eve@example.com>';
const SETTINGS =
  'language: en\npeople:\n  anna: { name: Anna Berg, email: Anna@Example.com }\n  bo: { name: Bo Ek }\n';
const PLAN =
  '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Due: 2026-11-18\n\nWords.\n\n### A2 Two\n\n- Due: 2026-11-18\n';

/** A repository with a plan in it. */
function repository(files: Record<string, string> = { 'x.md': PLAN }): string {
  const folder = folderWith({ 'serviceplan.yaml': SETTINGS, ...files });
  git(folder, ['init', '-q', '-b', 'main']);
  commitAll(folder, { on: '2026-11-01' });
  return folder;
}

const change = (folder: string, edit: (text: string) => string, file = 'x.md') => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error('nothing to change');
  writeFileSync(path, after);
};
const sign = (folder: string, step = 'A1', name = 'Anna Berg', file = 'x.md') =>
  change(folder, (text) => signed(text, step, name, '2026-11-10'), file);

/** A repository in which Anna has committed her sign-off of A1. */
function signedByAnna(): string {
  const folder = repository();
  sign(folder);
  commitAll(folder, { by: ANNA, on: '2026-11-10' });
  return folder;
}

interface Told {
  readonly type: string;
  readonly email?: string;
  readonly date?: string;
  readonly bySigner?: boolean;
}

/** What verify says of who brought the sign-offs. */
function authors(cwd: string, env: Record<string, string> = {}): (Told | undefined)[] {
  const { out, err } = serviceplan(['verify', '--format', 'json'], { cwd, env });
  if (out === '') throw new Error(err);
  const { documents } = JSON.parse(out) as { documents: { signOffs: { git?: Told }[] }[] };
  return documents.flatMap(({ signOffs }) => signOffs.map(({ git: told }) => told));
}

const BY_ANNA = { type: 'committed', email: 'anna@example.com', date: '2026-11-10', bySigner: true };
const BY_EVE = { type: 'committed', email: 'eve@example.com', date: '2026-11-12', bySigner: false };

describe('who brought a sign-off', () => {
  it('is the signer, whatever the letter case of the address', () => {
    expect(authors(signedByAnna())).toMatchObject([BY_ANNA]);
  });

  it('is somebody else', () => {
    const folder = repository();
    sign(folder);
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    expect(authors(folder)).toMatchObject([BY_EVE]);
    expect(serviceplan(['verify'], { cwd: folder })).toMatchObject({
      code: 0,
      out: expect.stringContaining('A1: committed by eve@example.com') as string,
    });
  });

  it('is not told of a signer whose address the settings do not know', () => {
    const folder = repository();
    sign(folder, 'A1', 'Bo Ek');
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    const [told] = authors(folder);
    expect(told).not.toHaveProperty('bySigner');
  });

  it.each<[string, (text: string) => string]>([
    ['other list marks', (text) => text.replaceAll(/^- /gm, '* ')],
    ['other line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['a wrapped line', (text) => text.replace(/, (2:[0-9a-f]{12})/, ',\n  $1')],
    ['another language for the meaning', (text) => text.replace(', done,', ', klart,')],
  ])('is still the signer after somebody else gave the line %s', (_, edit) => {
    const folder = signedByAnna();
    change(folder, edit);
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    expect(authors(folder)).toMatchObject([BY_ANNA]);
  });

  it('is whoever reckoned the digest anew', () => {
    const folder = signedByAnna();
    change(folder, (text) => text.replace(/- Sign-off: .*\n/, '').replace('Words.', 'Other words.'));
    sign(folder);
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    expect(authors(folder)).toMatchObject([BY_EVE]);
  });

  it('is followed to the name that the file had then, one that git could take for a pattern too', () => {
    const folder = signedByAnna();
    renameSync(join(folder, 'x.md'), join(folder, '[x]*.md'));
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    expect(authors(folder)).toMatchObject([BY_ANNA]);
    change(folder, (text) => text.replaceAll(/^- /gm, '* '), '[x]*.md');
    commitAll(folder, { by: EVE, on: '2026-11-12', says: 'Other marks' });
    expect(authors(folder)).toMatchObject([BY_ANNA]);
  });

  it('is whoever made the merge that brought it', () => {
    const folder = repository();
    git(folder, ['checkout', '-q', '-b', 'other']);
    change(folder, (text) => text.replace('Words.', 'Other words.'));
    commitAll(folder, { by: ANNA });
    git(folder, ['checkout', '-q', 'main']);
    change(folder, (text) => text.replace('# X', '# Y'));
    commitAll(folder, { by: ANNA });
    git(folder, ['merge', '-q', '--no-commit', 'other'], { by: EVE, on: '2026-11-12' });
    sign(folder);
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    expect(authors(folder)).toMatchObject([BY_EVE]);
  });

  it('is found by its line as git counts them, where carriage returns stand alone', () => {
    const folder = repository({ 'x.md': PLAN.replace('# X\n', '# X\n\nOne\rtwo\rthree.\n') });
    sign(folder);
    commitAll(folder, { by: ANNA, on: '2026-11-10' });
    sign(folder, 'A2');
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    expect(authors(folder)).toMatchObject([BY_ANNA, BY_EVE]);
  });

  it('is told of the lines that are committed, and of those that are in no commit yet', () => {
    const folder = signedByAnna();
    sign(folder, 'A2');
    expect(authors(folder)).toMatchObject([BY_ANNA, { type: 'uncommitted' }]);
    const fresh = folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': PLAN });
    git(fresh, ['init', '-q', '-b', 'main']);
    sign(fresh);
    expect(authors(fresh)).toEqual([{ type: 'uncommitted' }]);
  });

  it.each<[string, string, string]>([
    ['has a list of commits to pass over that is not there', 'blame.ignoreRevsFile', '.none'],
    ['shows signatures in its log', 'log.showSignature', 'true'],
    ['marks where its history begins as usual', 'blame.showRoot', 'true'],
    ['shows addresses and colours', 'blame.showEmail', 'true'],
  ])('is told the same where git %s', (_, key, value) => {
    const folder = signedByAnna();
    change(folder, (text) => text.replaceAll(/^- /gm, '* '));
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    git(folder, ['config', key, value]);
    expect(authors(folder)).toMatchObject([BY_ANNA]);
  });

  it('is not hidden by a list of commits to pass over', () => {
    const folder = signedByAnna();
    sign(folder, 'A2');
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    const commit = git(folder, ['rev-parse', 'HEAD']);
    writeFileSync(join(folder, '.git-blame-ignore-revs'), commit);
    git(folder, ['config', 'blame.ignoreRevsFile', '.git-blame-ignore-revs']);
    expect(authors(folder)).toMatchObject([BY_ANNA, BY_EVE]);
  });

  it('is not known where git cannot read its own files', () => {
    const folder = signedByAnna();
    const object = git(folder, ['rev-parse', 'HEAD^{tree}']).trim();
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
    execFileSync('rm', ['-f', join(folder, '.git/objects', object.slice(0, 2), object.slice(2))]);
    expect(authors(folder).every((told) => told?.type !== 'committed')).toBe(true);
  });

  it('is not told by a repository without work tree that a change brings into the document’s folder', () => {
    const forged = signedByAnna();
    const text = readFileSync(join(forged, 'x.md'), 'utf8');
    const folder = repository({ 'x/x.md': PLAN });
    git(forged, ['clone', '-q', '--bare', '.', join(folder, 'bare')]);
    execFileSync('cp', ['-R', `${join(folder, 'bare')}/.`, join(folder, 'x')]);
    write(folder, { 'x/x.md': text });
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    expect(authors(join(folder, 'x'))).toMatchObject([BY_EVE]);
  });

  it('is not asked where there is no git', () => {
    expect(authors(signedByAnna(), { PATH: '/nonexistent' })).toEqual([undefined]);
  });
});

describe('a shallow history', () => {
  /** A clone that reaches back so many commits. */
  function shallow(origin: string, depth: number): string {
    const folder = join(temporaryFolder(), 'clone');
    git(origin, ['clone', '-q', '--depth', String(depth), `file://${origin}`, folder]);
    return folder;
  }

  /** Two sign-offs: Anna's, and after it one that Eve committed. */
  function twice(): string {
    const folder = signedByAnna();
    sign(folder, 'A2');
    commitAll(folder, { by: EVE, on: '2026-11-12' });
    return folder;
  }

  it('does not say who brought what is older', () => {
    const origin = twice();
    expect(authors(shallow(origin, 1))).toEqual([{ type: 'shallow' }, { type: 'shallow' }]);
    expect(authors(shallow(origin, 2))).toMatchObject([{ type: 'shallow' }, BY_EVE]);
    expect(authors(shallow(origin, 3))).toMatchObject([BY_ANNA, BY_EVE]);
  });

  it('is told, for people too, whatever git is set to', () => {
    const clone = shallow(twice(), 1);
    git(clone, ['config', 'blame.showRoot', 'true']);
    const { code, out } = serviceplan(['verify'], { cwd: clone });
    expect(code).toBe(0);
    expect(out).toContain('The history here does not go back to the commits that added some of these lines.');
    expect(out).not.toContain('committed by');
    expect(authors(clone)).toEqual([{ type: 'shallow' }, { type: 'shallow' }]);
  });

  it('names nobody for a line that a later commit has only touched', () => {
    const origin = signedByAnna();
    change(origin, (text) => text.replaceAll(/^- /gm, '* '));
    commitAll(origin, { by: ANNA, on: '2026-11-12' });
    expect(authors(shallow(origin, 1))).toEqual([{ type: 'shallow' }]);
  });

  it('is whole again once it is fetched', () => {
    const clone = shallow(twice(), 1);
    git(clone, ['fetch', '-q', '--unshallow']);
    expect(authors(clone)).toMatchObject([BY_ANNA, BY_EVE]);
  });
});
