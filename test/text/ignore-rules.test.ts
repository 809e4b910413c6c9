import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIgnoreRules, verdictOf } from '../../src/text/ignore-rules.js';
import { temporaryFolder } from '../support/cli.js';
import { fc, numberOfRuns } from '../support/properties.js';

/** A repository in which each folder named so stands, three deep: git looks whether a path is a folder. */
const FOLDERS = ['a', 'b', 'foo', 'x'];
const cwd = temporaryFolder();
execFileSync('git', ['init', '-q'], { cwd });
for (const one of FOLDERS)
  for (const two of FOLDERS)
    for (const three of FOLDERS) mkdirSync(join(cwd, one, two, three), { recursive: true });

/** What git says of paths; one that ends with a slash is a folder's. */
function asGitSays(ignoreFile: string, paths: readonly string[]): ('left out' | 'taken back' | undefined)[] {
  writeFileSync(join(cwd, '.gitignore'), ignoreFile);
  // It ends with 1 where nothing is left out.
  const said = spawnSync('git', ['check-ignore', '--no-index', '-v', '-n', '-z', '--stdin'], {
    cwd,
    input: paths.map((path) => `${path.replace(/\/$/, '')}\0`).join(''),
    encoding: 'utf8',
  }).stdout.split('\0');
  return paths.map((_, index) => {
    const pattern = said[index * 4 + 2] ?? '';
    return pattern === '' ? undefined : pattern.startsWith('!') ? 'taken back' : 'left out';
  });
}

/** What we say, and of the folders above a path first, as one who walks down to it does. */
function asWeSay(ignoreFile: string, path: string) {
  const rules = parseIgnoreRules(ignoreFile);
  const parts = path.replace(/\/$/, '').split('/');
  for (let i = 1; i < parts.length; i++) {
    const above = verdictOf(rules, parts.slice(0, i), true);
    if (above === 'left out') return above;
  }
  return verdictOf(rules, parts, path.endsWith('/'));
}

const same = (ignoreFile: string, paths: readonly string[]) =>
  expect(paths.map((path) => [path, asWeSay(ignoreFile, path)])).toEqual(
    asGitSays(ignoreFile, paths).map((verdict, index) => [paths[index], verdict]),
  );

const BLANKS = 1_000_000;

describe('ignore files', () => {
  it.each([
    ['*.md\n!keep.md\n', ['a.md', 'x/a.md', 'keep.md', 'x/keep.md', 'a.txt']],
    ['/a.md\nb/\nc/d.md\n', ['a.md', 'x/a.md', 'b/', 'x/b/', 'b/x.md', 'c/d.md', 'x/c/d.md', 'bb']],
    ['a/**\n**/z\nb/**/c\n', ['a/', 'a/q', 'z', 'x/y/z', 'b/c', 'b/x/c', 'b/x/y/c', 'bc']],
    ['# comment\n\\#a\n\\!b\n  \nc \nd\\ \ne\\  \n', ['#a', '!b', 'c', 'd', 'd ', 'e', 'e ', '# comment']],
    ['*?*b\nx*[ab]*?*y\n*a*\n!*b?\n', ['b', 'ab', 'aab', 'xacy', 'xcacy', 'xay', 'cac', 'cbb']],
    ['x/**/a/b/**/foo/y\n', ['x/a/b/foo/y', 'x/b/a/b/foo/y', 'x/a/foo/y', 'x/a/b/a/foo/y', 'x/a/b/y']],
    [
      'a?c\n[a-c]x\n[!a-c]y\n[]z]q\nt*t\n*u*\n',
      ['abc', 'ac', 'bx', 'dx', 'by', 'dy', ']q', 'zq', 'tt', 'text', 'aub'],
    ],
    ['foo/\n!foo/bar\n', ['foo/', 'foo/bar', 'fo']],
    ['**\n', ['q', 'a/q', 'a/']],
    ['***/a\nb/****/x\n', ['a/', 'b/a', 'b/x', 'b/a/x', 'c']],
    ['\r\n*.log\r\n', ['a.log', 'q']],
    ['/\n//\n!\n', ['q', 'a/q']],
    ['[a\nb[\n', ['[a', 'q', 'b[']],
    ['a\\*b\n', ['a*b', 'axb']],
  ])('%j says what git says', (ignoreFile, paths) => {
    same(ignoreFile, paths);
  });

  it('say what git says, whatever stands in them', () => {
    const piece = fc.constantFrom('a', 'b', '*', '**', '/', '?', '[ab]', '[!a]', '\\a', '!', '.md', ' ');
    const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    const ignoreFile = fc.array(line, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);
    const folders = fc.array(fc.constantFrom(...FOLDERS), { maxLength: 2 });
    const last = fc.constantFrom('a/', 'b/', 'ab', 'ba', 'a.md', 'b.md', 'aa');
    const path = fc.tuple(folders, last).map(([above, name]) => [...above, name].join('/'));
    const paths = fc.array(path, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ignoreFile, paths, (text, some) => {
        same(text, some);
      }),
      { numRuns: numberOfRuns(150) },
    );
  });

  // What goes back to more than the last wildcard, or over the blanks again and again, would not end.
  it.each([
    [`${'a'.repeat(250)}.md`, undefined],
    [`${'a'.repeat(250)}b`, 'left out'],
    ['b', 'left out'],
    [`${' '.repeat(BLANKS)}x`, 'left out'],
    ['[a-', undefined],
  ])('are answered by, whatever they hold (%#)', (name, expected) => {
    const rules = parseIgnoreRules(
      `${'*a'.repeat(60)}b\n${'**/a/'.repeat(60)}b\n${' '.repeat(BLANKS)}x\n${'[a-'.repeat(100)}\n`,
    );
    const folders = Array.from({ length: 100 }, () => 'a');
    expect(verdictOf(rules, [...folders, name], false)).toBe(expected);
  });

  it('take a character for one, however it is encoded', () => {
    const verdicts = ['😀', 'x😀', '😀bc', '😀abc', '😀?', 'b'].map((name) =>
      verdictOf(parseIgnoreRules('x?\n*[!😀]b*\n*[?]\n'), [name], false),
    );
    expect(verdicts).toEqual([undefined, 'left out', undefined, 'left out', 'left out', undefined]);
  });

  // Each place of each name would be tried with each rule, which takes minutes.
  it.each([
    ['a text behind a star', `*${'a'.repeat(120)}b`, 'left out'],
    ['a text between stars', `*${'a'.repeat(120)}b*`, 'left out'],
    ['signs behind a star', `*${'?a'.repeat(60)}b`, 'left out'],
    ['signs between stars', `*${'?a'.repeat(60)}b*`, 'left out'],
    ['names between stars', `**/${'a/'.repeat(60)}b/**/*b`, undefined],
  ])('have thousands of rules with %s, and are answered by', (_, rule, expected) => {
    const rules = parseIgnoreRules(`${rule}\n`.repeat(5000));
    const folders = Array.from({ length: 100 }, () => 'a');
    for (let i = 0; i < 300; i++)
      expect(verdictOf(rules, [...folders, `${'a'.repeat(240)}${i}.md`], false)).toBeUndefined();
    expect(verdictOf(rules, [...folders, `${'a'.repeat(240)}b`], false)).toBe(expected);
    expect(verdictOf(rules, [...folders, 'b', 'c', 'ab'], false)).toBe(expected ? undefined : 'left out');
  });
});
