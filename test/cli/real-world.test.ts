import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/cli.js';

const TOOL = `"${process.execPath}" "${join(ROOT, 'bin/serviceplan.js')}"`;
const shell = (line: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: temporaryFolder(),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

describe('a world that is not as it should be', () => {
  it('has no folder to work in any more', () => {
    expect(shell(`mkdir gone; cd gone; rmdir ../gone; ${TOOL} lint`)).toEqual({
      code: 2,
      out: '',
      err: 'serviceplan: the folder you are in no longer exists; go to another\n',
    });
    expect(shell(`mkdir gone; cd gone; rmdir ../gone; ${TOOL} --version`)).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('has no room for what is said', () => {
    expect(shell(`${TOOL} lint 2>/dev/full`)).toEqual({ code: 2, out: '', err: '' });
    expect(shell(`${TOOL} explain >/dev/full`)).toMatchObject({
      code: 2,
      err: 'serviceplan: the output could not be written in full (the disk is full: ENOSPC)\n',
    });
    expect(shell(`ulimit -f 1; ${TOOL} explain >file`)).toMatchObject({
      code: 2,
      err: 'serviceplan: the output could not be written in full (no file may be larger here: EFBIG)\n',
    });
  });

  it('starts by hand what is started by lint alone', () => {
    expect(shell(TOOL.replace('serviceplan.js', 'lint-thread.js'))).toEqual({
      code: 2,
      out: '',
      err: 'serviceplan: this is a part of serviceplan lint; run that\n',
    });
  });
});
