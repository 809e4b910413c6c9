import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

const LIFECYCLE = 'customers/oppdiktet-kontorfellesskap-as/lifecycle.md';
const BASELINE = 'serviceplan.baseline.json';

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** What a run finds, as rules. */
function found(cwd: string, ...flags: string[]): string[] {
  const { out, err } = serviceplan(['lint', '--format', 'json', ...flags], { cwd });
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
  return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

describe('a baseline', () => {
  it('lets an old workspace start green, sees what is new, and says what is gone', () => {
    const cwd = copyOf('examples/nb-renhold');
    expect(found(cwd)).toEqual(['overdue-step', 'unwritten-section']);
    const written = serviceplan(['lint', '--write-baseline'], { cwd });
    expect(written).toMatchObject({ code: 0, err: `2 funn skrevet til ${BASELINE}\n` });
    const baseline = readFileSync(join(cwd, BASELINE), 'utf8');
    expect(serviceplan(['lint', '--max-warnings', '0'], { cwd })).toMatchObject({
      code: 0,
      err: `2 funn utelatt, kjent fra ${BASELINE}\n`,
    });
    expect(new Set(found(cwd, '--today', '2027-03-01'))).toEqual(new Set(['overdue-step']));
    expect(found(cwd, '--no-baseline')).toHaveLength(2);

    // On other lines, in a file of another name.
    const moved = join(dirname(LIFECYCLE), 'moved.md');
    renameSync(join(cwd, LIFECYCLE), join(cwd, moved));
    edit(join(cwd, moved), (text) => text.replace('\n## A ', '\nA paragraph.\n\n## A '));
    expect(found(cwd)).toEqual([]);

    edit(join(cwd, 'service-plan.md'), (text) => `${text}\n[gone](nothing.md)\n`);
    expect(found(cwd)).toEqual(['broken-link']);
    rmSync(join(cwd, moved));
    expect(serviceplan(['lint'], { cwd }).err).toContain(
      '1 funn i serviceplan.baseline.json finnes ikke lenger',
    );
    serviceplan(['lint', '--write-baseline'], { cwd });
    expect(readFileSync(join(cwd, BASELINE), 'utf8')).not.toBe(baseline);
    expect(found(cwd)).toEqual([]);
  });

  it('counts together what is found in documents of the same id', () => {
    const link = '[gone](nothing.md)\n';
    const plan = (more: string) => `---\nkind: own\nid: same\nlanguage: en\n---\n\n# Plan\n\n${more}`;
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\nrules: { unknown-kind: off, duplicate-id: off }\n',
      'a.md': plan(link),
      'b.md': plan(`${link}\n${link}`),
      'c.md': plan(''),
    });
    const all = found(cwd);
    const { err } = serviceplan(['lint', '--write-baseline'], { cwd });
    expect(err).toBe(`${all.length} findings written to ${BASELINE}\n`);
    expect(found(cwd)).toEqual([]);
    edit(join(cwd, 'a.md'), (text) => text.replace(link, ''));
    expect(found(cwd)).toEqual([]);
    expect(serviceplan(['lint'], { cwd }).err).toContain(`1 finding in ${BASELINE}`);
    edit(join(cwd, 'c.md'), (text) => `${text}${link}\n${link}`);
    expect(found(cwd)).toEqual(['broken-link']);
  });

  it('keeps what it knows of documents that a run did not look at', () => {
    const cwd = copyOf('examples/nb-renhold');
    serviceplan(['lint', '--write-baseline'], { cwd });
    const before = readFileSync(join(cwd, BASELINE), 'utf8');
    serviceplan(['lint', '--write-baseline', 'service-plan.md'], { cwd });
    expect(readFileSync(join(cwd, BASELINE), 'utf8')).toBe(before);
    expect(serviceplan(['lint', 'service-plan.md'], { cwd }).err).not.toContain('lenger');
  });

  it.each([
    ['', 'den er ikke JSON'],
    ['{"version":1,', 'den er ikke JSON'],
    [
      '<<<<<<< HEAD\n{\n=======\n{ "a": 1\n>>>>>>> work\n  "version": 1\n}\n',
      'den inneholder merker etter en fletting som ikke er ferdig',
    ],
    ['[]', 'den mangler «version»'],
    ['{"version":2}', 'versjonen er 2, og her leses bare 1'],
    ['{"version":1}', 'den mangler «documents», som skal være nøkler med verdier'],
    ['{"version":1,"documents":[]}', 'den mangler «documents», som skal være nøkler med verdier'],
    ['{"version":1,"documents":{"a":1}}', '«a» skal inneholde funn'],
    ['{"version":1,"documents":{"a":{"b":1,"c":-1}}}', '«c» i «a» skal være et heltall over 0'],
    ['{"version":1,"documents":{"a\\u001b[2J":{"b":0.5}}}', '«b» i «a\\u{1b}[2J»'],
  ])('that is none (%j) is told, not guessed', (text, reason) => {
    const cwd = copyOf('examples/nb-renhold');
    writeFileSync(join(cwd, BASELINE), text);
    const { code, err } = serviceplan(['lint'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`${BASELINE} er ikke en liste over kjente funn: `);
    expect(err).toContain(reason);
    expect(err).toContain('--write-baseline skriver en ny');
    expect(serviceplan(['lint', '--write-baseline'], { cwd }).code).toBe(0);
    expect(found(cwd)).toEqual([]);
  });

  it('edited by hand counts as it stands: line ends, a byte order mark, other keys, rules that are no more', () => {
    const cwd = copyOf('examples/nb-renhold');
    serviceplan(['lint', '--write-baseline'], { cwd });
    edit(join(cwd, BASELINE), (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(found(cwd)).toEqual([]);
    edit(join(cwd, BASELINE), (text) => text.replace('\uFEFF{', '{ "note": "agreed in spring",'));
    expect(found(cwd)).toEqual([]);
    edit(join(cwd, BASELINE), (text) => text.replace('overdue-step', 'rule-of-old'));
    expect(found(cwd)).toEqual(['overdue-step']);
  });

  it('is not emptied by --since, which leaves out what is known', () => {
    const cwd = copyOf('examples/nb-renhold');
    const { code, err } = serviceplan(['lint', '--since', 'main', '--write-baseline'], { cwd });
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('kan ikke brukes sammen med --since') as unknown,
    });
    expect(existsSync(join(cwd, BASELINE))).toBe(false);
  });

  it('is not said to be outlived because --since leaves out what it knows', () => {
    const cwd = copyOf('examples/nb-renhold');
    git(cwd, 'init', '-q', '-b', 'main');
    serviceplan(['lint', '--write-baseline'], { cwd });
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'one');
    expect(serviceplan(['lint', '--since', 'main'], { cwd })).toMatchObject({ code: 0, err: '' });
  });

  it('is not said to be outlived because the run turns a rule off', () => {
    const cwd = copyOf('examples/nb-renhold');
    serviceplan(['lint', '--write-baseline'], { cwd });
    const { err } = serviceplan(['lint', '--rule', 'unwritten-section=off'], { cwd });
    expect(err).toBe(`1 funn utelatt, kjent fra ${BASELINE}\n`);
  });

  it('is not written through a link that leads out of the workspace', () => {
    const cwd = copyOf('examples/nb-renhold');
    const outside = join(temporaryFolder(), 'secret');
    writeFileSync(outside, 'secret');
    symlinkSync(outside, join(cwd, BASELINE));
    expect(serviceplan(['lint', '--write-baseline'], { cwd }).code).toBe(2);
    expect(readFileSync(outside, 'utf8')).toBe('secret');
  });

  it('named and not there is told', () => {
    const { code, err } = serviceplan(['lint', '--baseline', 'x.json'], {
      cwd: copyOf('examples/nb-renhold'),
    });
    expect(code).toBe(2);
    expect(err).toContain('filen «x.json» finnes ikke');
  });
});

describe('lint --since', () => {
  function repository(): string {
    const cwd = copyOf('examples/nb-renhold');
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'one');
    git(cwd, 'checkout', '-qb', 'work');
    return cwd;
  }

  it('reports what the branch brought, not what was there', () => {
    const cwd = repository();
    expect(found(cwd, '--since', 'main')).toEqual([]);
    edit(join(cwd, LIFECYCLE), (text) => text.replace('\n## A ', '\n[gone](nothing.md)\n\n## A '));
    expect(found(cwd, '--since', 'main')).toEqual(['broken-link']);
    git(cwd, 'commit', '-qam', 'two');
    expect(found(cwd, '--since', 'main')).toEqual(['broken-link']);
    // What the other branch did meanwhile is not ours.
    git(cwd, 'checkout', '-q', 'main');
    edit(join(cwd, 'service-plan.md'), (text) => `${text}\n[gone](nothing.md)\n`);
    git(cwd, 'commit', '-qam', 'three');
    git(cwd, 'checkout', '-q', 'work');
    expect(found(cwd, '--since', 'main')).toEqual(['broken-link']);
  });

  it('lets faults of templates be that were there, as a baseline does', () => {
    const cwd = copyOf('examples/nb-renhold');
    mkdirSync(join(cwd, 'templates/nb'), { recursive: true });
    const template = join(cwd, 'templates/nb/own.md');
    writeFileSync(template, '---\nkind: other\nid: x\nlanguage: nb\n---\n\n# X\n\n## Y\n');
    const old = found(cwd).filter((rule) => rule === 'invalid-template');
    expect(old).toHaveLength(1);
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'one');
    expect(found(cwd, '--since', 'main')).toEqual([]);
    serviceplan(['lint', '--write-baseline'], { cwd });
    expect(found(cwd)).toEqual([]);

    edit(template, (text) => text.replace('language: nb', 'language: sv'));
    expect(found(cwd)).toEqual(['invalid-template']);
    expect(found(cwd, '--since', 'main', '--no-baseline')).toEqual(['invalid-template']);
    rmSync(template);
    expect(serviceplan(['lint'], { cwd }).err).toContain('finnes ikke lenger');
  });

  it('lets be what was there in each of two documents of the same id', () => {
    const plan = (link: string) =>
      `---\nkind: own\nid: same\nlanguage: en\n---\n\n# Plan\n\n[gone](${link})\n`;
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'a.md': plan('a.txt'),
      'b.md': plan('b.txt'),
    });
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'one');
    expect(found(cwd)).toContain('broken-link');
    expect(found(cwd, '--since', 'main')).toEqual([]);
    edit(join(cwd, 'a.md'), (text) => `${text}\n[gone](b.txt)\n`);
    expect(found(cwd, '--since', 'main')).toEqual(['broken-link']);
  });

  it('sees what depends on a change: templates, files that are gone, ids', () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'templates/nb'), { recursive: true });
    const template = readFileSync(join(cwd, 'service-plan.md'), 'utf8');
    writeFileSync(join(cwd, 'templates/nb/service-plan.md'), `${template}\n## Nytt avsnitt\n\n> Hva?\n`);
    expect(found(cwd, '--since', 'main')).toContain('missing-section');
    rmSync(join(cwd, 'templates'), { recursive: true });

    writeFileSync(join(cwd, 'copy.md'), template);
    expect(found(cwd, '--since', 'main')).toContain('duplicate-id');
    rmSync(join(cwd, 'copy.md'));

    writeFileSync(join(cwd, 'linked.md'), 'x');
    edit(join(cwd, 'service-plan.md'), (text) => `${text}\n[there](linked.md)\n`);
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'a link');
    git(cwd, 'branch', '-f', 'main');
    rmSync(join(cwd, 'linked.md'));
    expect(found(cwd, '--since', 'main')).toEqual(['broken-link']);
  });

  it('works in a folder of the repository, for paths and for the standard input', () => {
    const cwd = repository();
    const sub = join(cwd, dirname(LIFECYCLE));
    const input = readFileSync(join(cwd, LIFECYCLE), 'utf8').replace(
      '\n## A ',
      '\n[gone](nothing.md)\n\n## A ',
    );
    expect(found(sub, '--since', 'main', 'lifecycle.md')).toEqual([]);
    const { out } = serviceplan(
      ['lint', '--since', 'main', '--format', 'json', '-', '--stdin-filename', 'lifecycle.md'],
      { cwd: sub, input },
    );
    expect(out).toContain('broken-link');
    expect(out).not.toContain('overdue-step');
  });

  it('tells what it cannot compare with', () => {
    const cwd = repository();
    const tells = (folder: string, ref: string, env = {}) =>
      serviceplan(['lint', '--since', ref], { cwd: folder, env });
    expect(tells(cwd, 'nothing')).toMatchObject({
      code: 2,
      err: expect.stringContaining('git kjenner ingen commit «nothing»') as unknown,
    });
    expect(tells(cwd, 'nothing').err).toContain('hent den først');
    expect(tells(cwd, 'mian').err).toContain('mente du «main»?');
    for (const beyond of ['HEAD~9', 'HEAD^9', 'main@{9}'])
      expect(tells(cwd, beyond).err).toMatch(/«[^»]+» her; hent den først\n$/);
    expect(tells(cwd, '--upload-pack=x').code).toBe(2);
    const unborn = copyOf('examples/nb-renhold');
    git(unborn, 'init', '-q');
    expect(tells(unborn, 'HEAD').err).toContain('ingenting er sjekket inn ennå');
    expect(tells(copyOf('examples/nb-renhold'), 'main').err).toContain('ligger ikke i noe git-repo');
    expect(tells(cwd, 'main', { PATH: '/nonexistent' }).err).toContain('git, som ikke er installert');
    git(cwd, 'commit', '-q', '--allow-empty', '-m', 'two');
    const shallow = join(temporaryFolder(), 'shallow');
    git(cwd, 'clone', '-q', '--depth', '1', `file://${cwd}`, shallow);
    expect(tells(shallow, 'HEAD~1').err).toContain('fetch-depth: 0');
  });
});
