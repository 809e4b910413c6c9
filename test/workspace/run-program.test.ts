import { expect, it } from 'vitest';
import { runProgram } from '../../src/workspace/run-program.js';

const RUN = { cwd: '/', env: { PATH: process.env['PATH'] }, seconds: 1 };

it.runIf(process.platform !== 'win32')(
  'a program that takes too long is ended, also where another that it started goes on and holds its streams',
  async () => {
    const { ending, out } = await runProgram('sh', ['-c', 'sleep 600 & echo $!; wait'], RUN);
    process.kill(Number(out.toString('utf8')));
    expect(ending).toBe('too-long');
  },
);
