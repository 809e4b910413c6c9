import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeOutput } from '../../src/workspace/files/write-output.js';
import { folderWith } from '../support/cli.js';

const HOST = hostname().replace(/[^\w-]/g, '_');

describe('writing a report', () => {
  it('sweeps up what a run left that was killed, and is not kept from its place by it', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const folder = folderWith({
      'out.json': 'old',
      [`.out.json.${pid}@${HOST}-0abc.tmp`]: 'half',
      [`.out.json.${process.pid}.tmp`]: 'of an older version',
    });
    writeOutput(join(folder, 'out.json'), 'out.json', ['n', 'ew']);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual([`.out.json.${process.pid}.tmp`, 'out.json']);
  });

  it('keeps who may read the file', () => {
    const folder = folderWith({ 'out.json': 'old' });
    const path = join(folder, 'out.json');
    chmodSync(path, 0o640);
    writeOutput(path, 'out.json', ['new']);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });
});
