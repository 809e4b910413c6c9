import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSource } from '../../src/text/source.js';
import { changeFiles, type FileChange } from '../../src/workspace/files/change-file.js';
import { type FileOperations, REAL_FILES } from '../../src/workspace/files/file-operations.js';
import { Unusable } from '../../src/languages/unusable.js';
import { refusalOf, toldOf } from '../support/refusal.js';
import { folderWith, ROOT } from '../support/cli.js';

// Every operation on files fails in turn, in every way, and the run is killed before every one of them: a file is then
// the old or the new one, never another, people are told what became of it, and the next run finds its way.

const OLD = 'one two three\n'.repeat(500);
const NEW = OLD.replace('one', '1');

function changeOf(path: string): FileChange {
  const source = makeSource(path, readFileSync(path, 'utf8'));
  return { path, source, edits: [{ span: { start: 0, end: 3 }, text: '1' }] };
}

/** A process that was killed does nothing more, not even what it would do at last. */
class Killed extends Error {}

type Fault = 'EIO' | 'ENOSPC' | 'EACCES' | 'EPERM' | 'partial write' | 'kill';

/** The real operations, of which the one with this number fails. */
function failing(fault: Fault, at: number): { files: FileOperations; failed: () => string | undefined } {
  let count = 0;
  let failed: string | undefined;
  const wrap = (name: keyof FileOperations) =>
    ((...args: never[]) => {
      const real = REAL_FILES[name] as (...given: never[]) => unknown;
      if (fault === 'kill' && failed !== undefined) throw new Killed();
      if (count++ !== at) return real(...args);
      failed = name;
      if (fault === 'kill') throw new Killed();
      if (fault === 'partial write' && name === 'writeSync') {
        const [file, bytes] = args as unknown as [number, Buffer];
        return REAL_FILES.writeSync(file, bytes, 0, 100);
      }
      const code = fault === 'partial write' ? 'ENOSPC' : fault;
      // What is closed with an error is closed.
      if (name === 'closeSync') real(...args);
      if (name === 'readText')
        return { rule: 'unreadable-file', message: { id: '', values: {} }, isForeign: false };
      throw Object.assign(new Error(`${code}: ${name}`), { code, syscall: name });
    }) as never;
  const names = Object.keys(REAL_FILES).filter((name) => !['isAlive', 'pause'].includes(name));
  const files = { ...REAL_FILES, ...Object.fromEntries(names.map((name) => [name, wrap(name as never)])) };
  return { files, failed: () => failed };
}

/** What remains of a process that was killed: nobody answers for its number. */
const AFTERWARDS: FileOperations = { ...REAL_FILES, isAlive: () => false };

async function outcomeOf(work: Promise<void>): Promise<unknown> {
  try {
    await work;
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each<Fault>(['EIO', 'ENOSPC', 'EACCES', 'EPERM', 'partial write', 'kill'])(
  'a file, at %s',
  (fault) => {
    it('is the old or the new one, whatever operation fails', async () => {
      const failedOnes: string[] = [];
      for (let at = 0; ; at++) {
        const folder = folderWith({ 'a.md': OLD });
        const path = join(folder, 'a.md');
        chmodSync(path, 0o640);
        const { files, failed } = failing(fault, at);
        const error = await outcomeOf(changeFiles([changeOf(path)], files));
        const name = failed();
        const text = readFileSync(path, 'utf8');
        if (name === undefined) {
          expect([error, text]).toEqual([undefined, NEW]);
          break;
        }
        failedOnes.push(name);
        expect([OLD, NEW], `${name}, the ${at}th`).toContain(text);
        expect(statSync(path).mode & 0o777).toBe(0o640);
        if (fault !== 'kill') {
          if (error !== undefined) expect(error, name).toBeInstanceOf(Unusable);
          if (error instanceof Unusable) expect(await toldOf(error)).toContain('nothing was written');
          expect(error === undefined ? NEW : OLD, `${name} and what was said of it`).toBe(text);
        }
        // The next run is not held up, and leaves nothing lying about.
        const again = changeOf(path);
        if (text === OLD) await changeFiles([again], AFTERWARDS);
        else await changeFiles([{ ...again, edits: [] }], AFTERWARDS);
        expect(readFileSync(path, 'utf8')).toBe(NEW);
        expect(readdirSync(folder), `after ${name}, the ${at}th`).toEqual(['a.md']);
      }
      expect(new Set(failedOnes)).toEqual(
        new Set([
          'realpathSync',
          'readdirSync',
          'statSync',
          'accessSync',
          'mkdirSync',
          'openSync',
          'writeSync',
          'fchmodSync',
          'fsyncSync',
          'closeSync',
          'renameSync',
          'readText',
          'lstatSync',
          'rmdirSync',
        ]),
      );
    });

    it('is the old or the new one among several, and people are told which', async () => {
      for (let at = 0; ; at++) {
        const folder = folderWith({ 'a.md': OLD, 'b.md': OLD });
        const paths = ['a.md', 'b.md'].map((name) => join(folder, name));
        const { files, failed } = failing(fault, at);
        const error = await outcomeOf(changeFiles(paths.map(changeOf), files));
        const texts = paths.map((path) => readFileSync(path, 'utf8'));
        if (failed() === undefined) break;
        for (const text of texts) expect([OLD, NEW]).toContain(text);
        if (fault !== 'kill') {
          const written = paths.filter((_, index) => texts[index] === NEW);
          const said = error === undefined ? '' : await toldOf(error);
          if (error === undefined) expect(written).toEqual(paths);
          else if (written.length === 0) expect(said).toContain('nothing was written');
          else expect(said).toContain(`written before that: ${written.join(', ')}`);
        }
        for (const path of paths) {
          if (readFileSync(path, 'utf8') === OLD) await changeFiles([changeOf(path)], AFTERWARDS);
          else await changeFiles([{ ...changeOf(path), edits: [] }], AFTERWARDS);
        }
        expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
      }
    });
  },
);

describe('a run of the built command that is killed', () => {
  it(
    'leaves the old or the new file at every operation, and the next run signs',
    { timeout: 600_000 },
    () => {
      const signed = /^- Sign-off: Anna Berg, 2026-11-22, done, 2:[0-9a-f]{12}$/m;
      for (let at = 1; ; at++) {
        const folder = folderWith({ 'serviceplan.yaml': SETTINGS, 'x.md': DOCUMENT });
        const run = signIn(folder, { FAULT: 'kill', FAULT_AT: String(at) });
        const text = readFileSync(join(folder, 'x.md'), 'utf8');
        expect(text.replace(signed, '').replace('\n\n\nWords', '\n\nWords')).toBe(DOCUMENT);
        if (run.signal !== 'SIGKILL') {
          expect(run.status, run.stderr).toBe(0);
          expect(at, 'operations were killed').toBeGreaterThan(8);
          break;
        }
        const next = signIn(folder, {});
        expect(next.status, next.stderr).toBe(0);
        expect(readFileSync(join(folder, 'x.md'), 'utf8')).toMatch(signed);
        const leftOver = readdirSync(folder).filter((name) => name.startsWith('.'));
        // A run that had written already left at most its empty lock, which is in nobody's way.
        expect(leftOver).toEqual(signed.test(text) && leftOver.length > 0 ? ['.x.md.lock'] : []);
      }
    },
  );
});

const SETTINGS = 'language: en\npeople:\n  anna: { name: Anna Berg }\n';
const DOCUMENT =
  '---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n### A1 One\n\n- Due: 2026-11-18\n\nWords.\n';

/** Signs with the built command, which a preloaded file kills at one of its operations. */
function signIn(folder: string, env: Record<string, string>) {
  const preload = join(ROOT, 'test/support/faulty-files.cjs');
  return spawnSync(
    process.execPath,
    ['-r', preload, join(ROOT, 'bin/serviceplan.js'), 'sign', 'x#A1', '--as', 'anna', '--yes'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], SERVICEPLAN_TODAY: '2026-11-22', HOME: '/nonexistent', ...env },
    },
  );
}

describe('what is not to be written', () => {
  it('a read-only file stays as it is, whoever asks', async () => {
    const folder = folderWith({ 'a.md': OLD });
    const path = join(folder, 'a.md');
    chmodSync(path, 0o444);
    expect(await refusalOf(changeFiles([changeOf(path)]))).toContain('it is read-only); nothing was written');
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(readFileSync(path, 'utf8')).toBe(OLD);
  });

  it.skipIf(process.geteuid?.() === 0)('a file in a read-only folder stays as it is', async () => {
    const folder = folderWith({ 'deep/a.md': OLD });
    const path = join(folder, 'deep/a.md');
    chmodSync(join(folder, 'deep'), 0o555);
    expect(await refusalOf(changeFiles([changeOf(path)]))).toContain(
      '(you have no permission: EACCES); nothing was written',
    );
    chmodSync(join(folder, 'deep'), 0o755);
    expect(readFileSync(path, 'utf8')).toBe(OLD);
  });

  it('a file that two names lead to is changed by one of them', async () => {
    const folder = folderWith({ 'a.md': OLD });
    symlinkSync('a.md', join(folder, 'b.md'));
    const changes = ['a.md', 'b.md'].map((name) => changeOf(join(folder, name)));
    expect(await refusalOf(changeFiles(changes))).toContain('are the same file');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
  });

  it.skipIf(process.geteuid?.() !== 0)('a file of somebody else stays theirs', async () => {
    const folder = folderWith({ 'a.md': OLD });
    const path = join(folder, 'a.md');
    spawnSync('chown', ['12345:12346', path]);
    await changeFiles([changeOf(path)]);
    expect([statSync(path).uid, statSync(path).gid]).toEqual([12345, 12346]);
  });

  it('a file of somebody else stays their group’s where that is all the system allows', async () => {
    const folder = folderWith({ 'a.md': OLD });
    const path = join(folder, 'a.md');
    const asked: [number, number][] = [];
    const files: FileOperations = {
      ...REAL_FILES,
      statSync: ((...args: Parameters<typeof statSync>) =>
        Object.assign(Object.create(statSync(...args) as object) as object, {
          uid: 12345,
          gid: 12346,
        })) as never,
      fchownSync: (_, uid, gid) => {
        asked.push([uid, gid]);
        if (uid === 12345) throw Object.assign(new Error('no'), { code: 'EPERM' });
      },
    };
    await changeFiles([changeOf(path)], files);
    expect(asked).toEqual([
      [12345, 12346],
      [process.geteuid?.(), 12346],
    ]);
    const refusing: FileOperations = {
      ...files,
      fchownSync: () => {
        throw Object.assign(new Error('no'), { code: 'EPERM' });
      },
    };
    writeFileSync(path, OLD);
    expect(await refusalOf(changeFiles([changeOf(path)], refusing))).toContain(
      '(you have no permission: EPERM); nothing was written',
    );
    expect(readFileSync(path, 'utf8')).toBe(OLD);
  });

  it('a file that a live run holds is waited for, but not for ever', async () => {
    const holder = `${process.pid}@elsewhere-0abc.tmp`;
    const folder = folderWith({ 'a.md': OLD, [`.a.md.lock/${holder}`]: 'half' });
    const started = Date.now();
    expect(await refusalOf(changeFiles([changeOf(join(folder, 'a.md'))]))).toContain(
      'is being changed by another run',
    );
    expect(Date.now() - started).toBeGreaterThan(5000);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['.a.md.lock', 'a.md']);
  });
});
