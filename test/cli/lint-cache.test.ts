import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { LINT_FORMAT_NAMES } from '../../src/cli/linting/output.js';
import { sha256 } from '../../src/text/sha256.js';
import { copyOf, folderWith, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';

const LIFECYCLE = 'customers/oppdiktet-kontorfellesskap-as/lifecycle.md';

const run = promisify(execFile);

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Writes other words into what is known, as if they had been found. */
function tamper(path: string): void {
  const [, ...content] = readFileSync(path, 'utf8').replaceAll('skrevet', 'SKREVET').split('\n');
  writeFileSync(path, `${sha256(content.join('\n'))}\n${content.join('\n')}`);
}

/** A workspace, a folder for what is known of it, and a run that uses it. */
function workspace() {
  const cwd = copyOf('examples/nb-renhold');
  const cache = temporaryFolder();
  return {
    cwd,
    cache,
    file: (path: string) => join(cwd, path),
    lint: (...flags: string[]) =>
      serviceplan(['lint', '--cache', '--cache-location', cache, ...flags], { cwd }),
    fresh: (...flags: string[]) => serviceplan(['lint', ...flags], { cwd }),
    kept: () => readdirSync(cache).map((name) => join(cache, name)),
  };
}

describe('lint --cache', () => {
  it('says what it would say without, whatever has changed', () => {
    const { cwd, lint, fresh, file } = workspace();
    const copy = file('copy.md');
    const changes: Record<string, () => void> = {
      nothing: () => undefined,
      'nothing again': () => undefined,
      'a document': () => edit(file(LIFECYCLE), (text) => `${text}\nMore, [gone](gone.md).\n`),
      'a link that leads somewhere now': () => writeFileSync(join(file(LIFECYCLE), '../gone.md'), 'here'),
      'and nowhere again': () => rmSync(join(file(LIFECYCLE), '../gone.md')),
      'the settings': () => edit(file('serviceplan.yaml'), (text) => `${text}\ndue-soon: 100\n`),
      'a severity': () =>
        edit(file('serviceplan.yaml'), (text) => `${text}\nrules: { overdue-step: error }\n`),
      'a template': () => {
        mkdirSync(file('templates/nb'), { recursive: true });
        const own = readFileSync('templates/nb/service-plan.md', 'utf8');
        writeFileSync(file('templates/nb/service-plan.md'), `${own}\n## Noe helt nytt\n\n> Hva er nytt?\n`);
      },
      'a second document with an id': () =>
        writeFileSync(copy, readFileSync(file('service-plan.md'), 'utf8')),
      'an id that only one has again': () => edit(copy, (text) => text.replace(/^id: .*$/m, 'id: another')),
      'a document that is gone': () => rmSync(copy),
      'a document that is none': () => edit(file('service-plan.md'), () => '# Notes\n'),
      'a file that cannot be read': () => writeFileSync(file('service-plan.md'), '---\nkind: \0\n'),
      'a file that is empty': () => writeFileSync(file('service-plan.md'), ''),
      'somebody else’s signature': () => {
        mkdirSync(join(file(LIFECYCLE), '../signatures'));
        writeFileSync(join(file(LIFECYCLE), '../signatures/x.sig'), '');
      },
      'somebody who may sign': () => writeFileSync(file('allowed_signers'), 'anna@example.com nothing\n'),
      'the time that has gone by': () => undefined,
    };
    for (const [what, change] of Object.entries(changes)) {
      change();
      const flags = what === 'the time that has gone by' ? ['--today', '2027-05-05'] : [];
      for (const format of what === 'nothing' ? LINT_FORMAT_NAMES : ['json', 'stylish']) {
        const all = ['--format', format, ...flags];
        expect([what, format, lint(...all)]).toEqual([what, format, fresh(...all)]);
      }
      expect([what, lint(LIFECYCLE, ...flags)]).toEqual([what, fresh(LIFECYCLE, ...flags)]);
    }
    expect(serviceplan(['lint', '--cache'], { cwd, env: { XDG_CACHE_HOME: join(cwd, 'x') } }).out).toBe(
      fresh().out,
    );
  });

  it('forgets that an id was taken once it is not, though nothing was known before', () => {
    const plan = '---\nkind: service-plan\nid: same\nlanguage: en\n---\n\n# Plan\n';
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'a.md': plan, 'b.md': plan });
    const lint = (...flags: string[]) => serviceplan(['lint', ...flags], { cwd });
    const cached = () => lint('--cache', '--cache-location', '.cache');
    expect(cached().out).toContain('duplicate-id');
    rmSync(join(cwd, 'a.md'));
    expect(cached()).toEqual(lint());
    expect(cached().out).not.toContain('duplicate-id');
  });

  it('does not look again at what has not changed', () => {
    const { lint, kept, file } = workspace();
    const { out } = lint();
    kept().forEach(tamper);
    expect(out).toContain('skrevet');
    expect(lint().out).toBe(out.replaceAll('skrevet', 'SKREVET'));
    edit(file('service-plan.md'), (text) => `${text}\n`);
    expect(lint().out).toBe(out);
  });

  it('is right in every one of several runs at once, on whatever day each judges', async () => {
    const { cwd, cache, fresh, lint } = workspace();
    const days = ['2026-11-22', '2026-12-31', '2027-02-01', '2027-05-05'];
    const said = new Map(days.map((day) => [day, fresh('--today', day).out]));
    expect(new Set(said.values()).size).toBeGreaterThan(1);
    const runs = [...days, ...days].map(async (day) => {
      const args = ['lint', '--cache', '--cache-location', cache, '--today', day];
      const { stdout } = await run(process.execPath, [join(ROOT, 'bin/serviceplan.js'), ...args], {
        cwd,
        env: { PATH: process.env['PATH'] },
      });
      expect(stdout).toBe(said.get(day));
    });
    await Promise.all(runs);
    for (const day of days) expect(lint('--today', day).out).toBe(said.get(day));
  });

  it('keeps apart what is drawn otherwise, and drops what is broken', () => {
    const { lint, fresh, kept } = workspace();
    lint();
    lint('--color');
    lint('--rule', 'overdue-step=off');
    expect(kept()).toHaveLength(3);
    for (const path of kept()) edit(path, (text) => text.slice(0, -1));
    expect(lint()).toEqual(fresh());
    expect(kept().some((path) => path.endsWith('.tmp'))).toBe(false);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['of one line', (bytes: Buffer) => bytes.subarray(0, bytes.indexOf('\n') + 1)],
    ['without its line ends', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ''))],
    ['half written', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['half of zeros', (bytes: Buffer) => bytes.fill(0, Math.floor(bytes.length / 2))],
    ['all of zeros', (bytes: Buffer) => bytes.fill(0)],
    ['twice', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
    [
      'with other counts',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('"counts":{', '"counts":[{')),
    ],
    ['with one other letter', (bytes: Buffer) => Buffer.from(bytes.toString().replace('skrevet', 'skrevot'))],
    ['of an index alone', () => Buffer.from('{"judgedBy":1}\n{}')],
  ] as const)('says what it would say without where what is known is %s', (_, broken) => {
    const { lint, fresh, kept } = workspace();
    lint();
    for (const path of kept()) writeFileSync(path, broken(readFileSync(path)));
    expect(lint()).toEqual(fresh());
    // And it is whole again.
    kept().forEach(tamper);
    expect(lint().out).toContain('SKREVET');
  });

  it('does its work where nothing can be kept, and says so', () => {
    const { cwd, fresh } = workspace();
    writeFileSync(join(cwd, 'no-folder'), '');
    const run = serviceplan(['lint', '--cache', '--cache-location', 'no-folder'], { cwd });
    expect(run.out).toBe(fresh().out);
    expect(run.err).toMatch(/^serviceplan: .*no-folder.* kunne ikke skrives \(ENOTDIR\)$/m);
  });

  it.skipIf(!existsSync('/proc/self'))('ends where no folder can be made, though its parent is there', () => {
    const { cwd, fresh } = workspace();
    const run = serviceplan(['lint', '--cache', '--cache-location', '/proc/none/here'], { cwd });
    expect(run.out).toBe(fresh().out);
    expect(run.err).toContain('kunne ikke skrives (ENOENT)');
    for (const args of [
      ['lint', '-o', '/proc/none/x'],
      ['init', '/proc/none', '--yes'],
    ]) {
      expect(serviceplan(args, { cwd })).toMatchObject({ code: 2 });
    }
  });

  it('is for its user alone to read', () => {
    const { lint, kept } = workspace();
    lint();
    expect(kept().map((path) => statSync(path).mode & 0o777)).toEqual([0o600]);
  });

  it('takes nothing that a workspace brings along for its own', () => {
    const { cwd, kept, lint, fresh } = workspace();
    lint();
    kept().forEach(tamper);
    for (const path of kept()) {
      for (const folder of ['.cache/serviceplan', '.serviceplan-cache', 'node_modules/.cache/serviceplan']) {
        mkdirSync(join(cwd, folder), { recursive: true });
        writeFileSync(join(cwd, folder, path.slice(path.lastIndexOf('/') + 1)), readFileSync(path));
      }
    }
    const home = temporaryFolder();
    expect(serviceplan(['lint', '--cache'], { cwd, env: { HOME: home } }).out).toBe(fresh().out);
  });
});
