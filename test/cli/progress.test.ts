import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/linting/progress.js';
import type { World } from '../../src/cli/world.js';

/** What is drawn of ten pieces of work, each of which takes so many milliseconds. */
function drawn(milliseconds: number, isTerminal = true, env: Record<string, string> = {}): string[] {
  const lines: string[] = [];
  let time = 0;
  const world = {
    env,
    isTerminal: { stdin: true, stdout: true, stderr: isTerminal },
    now: () => new Date(time),
    err: (text: string) => lines.push(text),
  } as unknown as World;
  const progress = new Progress(world, 10);
  for (let piece = 0; piece < 10; piece++) {
    time += milliseconds;
    progress.add(1);
  }
  progress.end();
  return lines;
}

describe('the progress of long work', () => {
  it('is drawn in one line from the first second on, and taken away', () => {
    const line = (done: number) => `\u001b[K${done}/10\r`;
    expect(drawn(300)).toEqual([...[4, 5, 6, 7, 8, 9, 10].map(line), '\u001b[K']);
    expect(drawn(150)).toEqual([line(7), line(9), '\u001b[K']);
  });

  it('is not drawn for short work, nor where it is no terminal that can draw it', () => {
    expect(drawn(90)).toEqual([]);
    expect(drawn(300, false)).toEqual([]);
    expect(drawn(300, true, { TERM: 'dumb' })).toEqual([]);
  });
});
