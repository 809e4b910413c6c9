import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/workspace/files/discover.js';
import { shownPath } from '../../src/workspace/files/paths.js';
import { findRoot } from '../../src/workspace/files/root.js';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

const BAD = '---\nkind: service-plan\nid: x\nlanguage: en\n---\n';

async function found(cwd: string, ...paths: string[]): Promise<string[]> {
  return (await discover(paths, cwd, () => cwd)).map(({ path }) => shownPath(path, cwd));
}

/** A git repository with these files. */
function repositoryWith(files: Record<string, string>): string {
  const cwd = folderWith(files);
  execFileSync('git', ['init', '-q'], { cwd });
  return cwd;
}

it('says from where to seek the workspace of what was found, which is the one that its own folder leads to', async () => {
  const cwd = folderWith({
    'serviceplan.yaml': '',
    'a/b/c.md': '',
    'a/own/serviceplan.yaml': '',
    'a/own/d/e.md': '',
    'repository/.git': '',
    'repository/f/g.md': '',
    'capital/Serviceplan.yaml': '',
    'capital/h/i.md': '',
  });
  const files = await discover([], cwd, () => cwd);
  const rootOf = (folder: string) => shownPath(findRoot(folder) ?? 'none', cwd);
  const sought = files.map(({ path, searchFrom = '' }) => [shownPath(path, cwd), rootOf(searchFrom)]);
  expect(sought).toEqual(files.map(({ path }) => [shownPath(path, cwd), rootOf(dirname(path))]));
  expect(files.map(({ searchFrom = '' }) => shownPath(searchFrom, cwd))).toEqual(
    expect.arrayContaining(['.', 'a/own', 'repository', 'capital']),
  );
});

it('says of what was found beside which no signatures stand', async () => {
  const cwd = folderWith({
    'a.md': '',
    'b/signatures/x.sig': '',
    'b/c.md': '',
    // Some systems take it for the same folder.
    'd/Signatures/x.sig': '',
    'd/e.md': '',
    'signatures.md': '',
  });
  const files = await discover([], cwd, () => cwd);
  const without = files.filter(({ isWithoutSignatures }) => isWithoutSignatures);
  expect(without.map(({ path }) => shownPath(path, cwd))).toEqual(['a.md', 'signatures.md']);
  expect(await discover(['a.md'], cwd, () => cwd)).toEqual([{ path: join(cwd, 'a.md'), named: true }]);
});

describe('which files are looked at', () => {
  it('takes all that is called Markdown, in capitals too', async () => {
    const cwd = folderWith({ 'a.md': '', 'B.MD': '', 'c.markdown': '', 'd.mdx': '', 'e.txt': '', md: '' });
    expect(await found(cwd)).toEqual(['B.MD', 'a.md', 'c.markdown']);
  });

  it('leaves out what .gitignore and .serviceplanignore leave out, in every folder', async () => {
    const cwd = repositoryWith({
      '.gitignore': 'build/\n*.draft.md\n',
      '.serviceplanignore': 'archive\n!kept.draft.md\n',
      'a.md': '',
      'b.draft.md': '',
      'kept.draft.md': '',
      'build/c.md': '',
      'archive/d.md': '',
      'x/.gitignore': '/e.md\n!f.draft.md\n',
      'x/e.md': '',
      'x/f.draft.md': '',
      'x/y/e.md': '',
      'x/archive/g.md': '',
    });
    expect(await found(cwd)).toEqual(['a.md', 'kept.draft.md', 'x/f.draft.md', 'x/y/e.md']);
    expect(await found(cwd, 'x')).toEqual(['x/f.draft.md', 'x/y/e.md']);
    expect(await found(cwd, '**/*.md')).toEqual(await found(cwd));
  });

  it('looks at all that lies below the folders that a pattern with a slash at its end names', async () => {
    const cwd = repositoryWith({
      'c-a/x.md': '',
      'c-a/y/z.md': '',
      'c-b/x.md': '',
      'd/x.md': '',
      'desk/k.md': '',
    });
    expect(await found(cwd, 'c-*/')).toEqual(['c-a/x.md', 'c-a/y/z.md', 'c-b/x.md']);
    expect(await found(join(cwd, 'desk'), '../c-*/')).toEqual([
      '../c-a/x.md',
      '../c-a/y/z.md',
      '../c-b/x.md',
    ]);
  });

  it('looks at what is named itself, ignored or not', async () => {
    const cwd = repositoryWith({ '.gitignore': 'build/\n*.draft.md\n', 'b.draft.md': '', 'build/c.md': '' });
    expect(await found(cwd, 'b.draft.md', 'build/c.md')).toEqual(['b.draft.md', 'build/c.md']);
    expect(await found(cwd, 'build')).toEqual(['build/c.md']);
  });

  it('leaves out what stands after an exclamation mark, named or not', async () => {
    const files = ['a.md', 'b.md', '!c.md', 'old/d.md', 'old/e/f.md', 'x/old/g.md', 'x/h.md'];
    const cwd = folderWith(Object.fromEntries(files.map((path) => [path, ''])));
    expect(await found(cwd, '!old')).toEqual(['!c.md', 'a.md', 'b.md', 'x/h.md', 'x/old/g.md']);
    expect(await found(cwd, '!./old/')).toEqual(await found(cwd, '!old'));
    expect(await found(cwd, '!old/**')).toEqual(await found(cwd, '!old'));
    expect(await found(cwd, '!**/old/**')).toEqual(['!c.md', 'a.md', 'b.md', 'x/h.md']);
    expect(await found(cwd, '.', '!{a,b}.md', '!old', '!x')).toEqual(['!c.md']);
    expect(await found(cwd, 'a.md', 'b.md', '!b.md')).toEqual(['a.md']);
    expect(await found(cwd, `!${join(cwd, 'x')}`, 'x', 'a.md')).toEqual(['a.md']);
    expect(await found(join(cwd, 'x'), '..', '!../old')).toEqual([
      '../!c.md',
      '../a.md',
      '../b.md',
      'h.md',
      'old/g.md',
    ]);
    // A file of that very name is meant.
    expect(await found(cwd, '!c.md')).toEqual(['!c.md']);
    expect(await found(cwd, '!nothing-there')).toEqual(await found(cwd));
  });

  it('says what is to leave out what is not there, and goes on', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'customers/a.md': BAD, 'docs/b.txt': '' });
    const lint = (...args: string[]) => {
      const { code, err } = serviceplan(['lint', ...args], { cwd });
      return { code, told: err.split('\n').filter((line) => line.startsWith('serviceplan: ')) };
    };
    const nothing = 'leaves nothing out: there is no such file or folder';
    expect(lint('!custmers')).toEqual({
      code: 1,
      told: [`serviceplan: “!custmers” ${nothing}; did you mean “!customers”?`],
    });
    expect(lint('!custmers/**', '!custmers/**').told).toEqual([`serviceplan: “!custmers/**” ${nothing}`]);
    for (const there of ['!docs', '!customers/*.draft.md', '!**/drafts/**', '!{x,y}.md'])
      expect(lint(there).told).toEqual([]);
    expect(lint('!custmers', '--quiet').told).toEqual([]);
    expect(serviceplan(['status', '!custmers', '--language', 'sv'], { cwd }).err).toContain(
      '”!custmers” utelämnar ingenting',
    );
  });

  it('stops at the root of the repository', async () => {
    const above = folderWith({ '.gitignore': '*.md\n', 'inside/a.md': '' });
    execFileSync('git', ['init', '-q'], { cwd: join(above, 'inside') });
    expect(await found(join(above, 'inside'))).toEqual(['a.md']);
  });

  it('follows no link out of the workspace, and goes in no circle', async () => {
    const outside = folderWith({ 'secret.md': BAD });
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'a/b.md': BAD });
    symlinkSync(outside, join(cwd, 'out'));
    symlinkSync('..', join(cwd, 'a/up'));
    symlinkSync('circle', join(cwd, 'circle'));
    symlinkSync('b.md', join(cwd, 'a/same.md'));
    expect(await found(cwd)).toEqual(['a/b.md']);
  });

  it('tells of links to files that are not found by themselves, and of no others', () => {
    const plan = '---\nkind: service-plan\nid: x\nlanguage: en\n---\n';
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      '.drafts/a.md': plan,
      'old/b.md': plan,
      'c.md': plan,
      '.gitignore': 'old\n',
    });
    symlinkSync('.drafts/a.md', join(cwd, 'draft.md'));
    symlinkSync('old/b.md', join(cwd, 'old.md'));
    symlinkSync('c.md', join(cwd, 'same.md'));
    const { out } = serviceplan(['lint', '--format', 'unix'], { cwd });
    expect([...out.matchAll(/^(\S+?):.*unreadable-file/gm)].map(([, path]) => path)).toEqual([
      'draft.md',
      'old.md',
    ]);
  });

  it('takes a file whose name begins with a hyphen after --', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', '-x.md': BAD });
    expect(serviceplan(['lint', '--format', 'unix', '--', '-x.md'], { cwd }).out).toContain('-x.md:');
    expect(serviceplan(['lint', '-x.md'], { cwd }).code).toBe(2);
  });

  it('finds ten thousand files under ignore files', async () => {
    const cwd = temporaryFolder();
    for (let i = 0; i < 10_000; i++) {
      const path = join(cwd, `${i % 100}`, `${i}.md`);
      if (i < 100) mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '');
    }
    writeFileSync(
      join(cwd, '.gitignore'),
      `${Array.from({ length: 50 }, (_, i) => `*.${i}x`).join('\n')}\n9*.md\n`,
    );
    expect(await found(cwd)).toHaveLength(8889);
  });
});
