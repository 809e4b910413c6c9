import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSource } from '../../src/text/source.js';
import { ChangedMeanwhile, changeFiles, type FileChange } from '../../src/workspace/files/change-file.js';
import { refusalOf } from '../support/refusal.js';
import { folderWith } from '../support/cli.js';

const HOST = hostname().replace(/[^\w-]/g, '_');

/** A change that replaces the first word of a file, as it is on the disk. */
function firstWord(path: string, word: string): FileChange {
  const source = makeSource(path, readFileSync(path, 'utf8'));
  return { path, source, edits: [{ span: { start: 0, end: source.text.indexOf(' ') }, text: word }] };
}

/** The number of a process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('changing files', () => {
  it('replaces what the edits say and keeps byte order mark, line ends and mode', async () => {
    const folder = folderWith({ 'a.md': '\uFEFFone two\r\nthree' });
    const path = join(folder, 'a.md');
    chmodSync(path, 0o640);
    await changeFiles([firstWord(path, '1')]);
    expect(readFileSync(path, 'utf8')).toBe('\uFEFF1 two\r\nthree');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('writes nothing where one of the files was changed meanwhile', async () => {
    const folder = folderWith({ 'a.md': 'one two', 'b.md': 'one two' });
    const [a, b] = [join(folder, 'a.md'), join(folder, 'b.md')];
    const changes = [firstWord(a, '1'), firstWord(b, '1')];
    writeFileSync(b, 'one three');
    await expect(changeFiles(changes)).rejects.toThrow(ChangedMeanwhile);
    expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['one two', 'one three']);
    expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
  });

  it('writes to the file that a link leads to', async () => {
    const folder = folderWith({ 'deep/a.md': 'one two' });
    symlinkSync('deep/a.md', join(folder, 'link.md'));
    await changeFiles([firstWord(join(folder, 'link.md'), '1')]);
    expect(readFileSync(join(folder, 'deep/a.md'), 'utf8')).toBe('1 two');
    expect(readdirSync(folder)).toEqual(['deep', 'link.md']);
  });

  it('loses none of many changes at once', async () => {
    const folder = folderWith({ 'a.md': '0 changes' });
    const path = join(folder, 'a.md');
    const add = async (): Promise<void> => {
      for (;;) {
        try {
          await changeFiles([firstWord(path, String(parseInt(readFileSync(path, 'utf8')) + 1))]);
          return;
        } catch (error) {
          if (!(error instanceof ChangedMeanwhile)) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: 30 }, add));
    expect(readFileSync(path, 'utf8')).toBe('30 changes');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('sweeps up what killed runs have left, and takes their lock', async () => {
    const dead = `${deadProcess()}@${HOST}-0abc.tmp`;
    const folder = folderWith({
      'a.md': 'one two',
      [`.a.md.lock/${dead}`]: 'half',
      [`.a.md.${dead}/${dead}`]: 'ha',
    });
    await changeFiles([firstWord(join(folder, 'a.md'), '1')]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('1 two');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('takes a lock that was given back but whose folder still stands', async () => {
    const folder = folderWith({ 'a.md': 'one two' });
    mkdirSync(join(folder, '.a.md.lock'));
    await changeFiles([firstWord(join(folder, 'a.md'), '1')]);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('takes a lock that somebody on another machine has held for too long', async () => {
    const other = '1@elsewhere-0abc.tmp';
    const folder = folderWith({ 'a.md': 'one two', [`.a.md.lock/${other}`]: 'half' });
    utimesSync(join(folder, '.a.md.lock', other), new Date(0), new Date(0));
    await changeFiles([firstWord(join(folder, 'a.md'), '1')]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('1 two');
  });

  it('waits for a lock that is held', async () => {
    const held = `${process.pid}@${HOST}-0abc.tmp`;
    const folder = folderWith({ 'a.md': 'one two', [`.a.md.lock/${held}`]: 'half' });
    const changing = changeFiles([firstWord(join(folder, 'a.md'), '1')]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('one two');
    utimesSync(join(folder, '.a.md.lock', held), new Date(0), new Date(0));
    await changing;
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('1 two');
  });

  it('touches nothing that a link with the name of a lock or a left-over leads to', async () => {
    const folder = folderWith({ 'a.md': 'one two', 'precious/1@x-0.tmp': 'keep', 'precious/notes': 'keep' });
    symlinkSync('precious', join(folder, '.a.md.1@x-0.tmp'));
    utimesSync(join(folder, 'precious/1@x-0.tmp'), new Date(0), new Date(0));
    utimesSync(join(folder, 'precious'), new Date(0), new Date(0));
    await changeFiles([firstWord(join(folder, 'a.md'), '1')]);
    symlinkSync('precious', join(folder, '.a.md.lock'));
    expect(await refusalOf(changeFiles([firstWord(join(folder, 'a.md'), '2')]))).toContain(
      'could not be written',
    );
    expect(readdirSync(join(folder, 'precious'))).toEqual(['1@x-0.tmp', 'notes']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('1 two');
  });
});
