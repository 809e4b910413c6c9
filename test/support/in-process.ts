import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { World } from '../../src/cli/world.js';
import { ROOT, type Run } from './cli.js';

const { main } = createRequire(import.meta.url)(join(ROOT, 'dist/main.cjs')) as {
  main: (world: World) => Promise<number>;
};

/**
 * Runs the built command in this process, on a fixed day: for properties, which a process each would make slow.
 *
 * @param other what is otherwise in the world
 */
export async function inProcess(
  argv: readonly string[],
  cwd: string,
  other: Partial<World> = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main({
    argv,
    cwd,
    env: { PATH: process.env['PATH'], SERVICEPLAN_TODAY: '2026-11-22', SERVICEPLAN_THREADS: '1' },
    out: (text) => (out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')),
    err: (text) => (err += text),
    command: () => undefined,
    readStdin: () => Buffer.alloc(0),
    isTerminal: { stdin: false, stdout: false, stderr: false },
    columns: () => undefined,
    pause: () => Promise.resolve('passed' as const),
    withoutColours: () => undefined,
    isHeard: () => true,
    dayIn: () => '2026-11-22',
    now: () => new Date('2026-11-22T12:00:00Z'),
    ...other,
  });
  return { code, out, err };
}
