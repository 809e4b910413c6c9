import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyOf, ROOT, serviceplan } from '../support/cli.js';

const TOOL = join(ROOT, 'bin/serviceplan.js');
const CHECKED = /checked at \d\d:\d\d:\d\d; Ctrl-C to stop/;
const ENV = { PATH: process.env['PATH'], HOME: '/nonexistent', LANG: 'C.UTF-8', TERM: 'xterm' };

const running = new Set<Watch>();
afterEach(() => {
  for (const watch of running) watch.kill();
});

/** A run of `lint --watch`, and what it says. */
class Watch {
  private said = '';
  private readonly child;
  private readonly ended: Promise<{ code: number | null; signal: string | null }>;

  constructor(program: string, args: readonly string[], cwd: string) {
    this.child = spawn(program, args, { cwd, env: ENV });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.on('data', (piece: Buffer) => (this.said += piece.toString('utf8')));
    }
    this.ended = new Promise((resolve) => {
      this.child.on('close', (code, signal) => {
        running.delete(this);
        resolve({ code, signal });
      });
    });
    running.add(this);
  }

  static on(cwd: string, ...flags: string[]): Watch {
    const all = ['lint', '--watch', '--language', 'en', '--today', '2026-11-22', ...flags];
    return new Watch(process.execPath, [TOOL, ...all], cwd);
  }

  /** What was said since the last call, once it holds this. */
  async until(expected: RegExp): Promise<string> {
    for (let tries = 0; tries < 400; tries++) {
      if (expected.test(this.said)) {
        const { said } = this;
        this.said = '';
        return said;
      }
      await moment(50);
    }
    throw new Error(`${expected} was not said, but: ${this.said}`);
  }

  /** What was said within a time in which nothing should be. */
  async quiet(): Promise<string> {
    await moment(1200);
    return this.said;
  }

  type(keys: string): void {
    this.child.stdin.write(keys);
  }

  stopReading(): void {
    this.child.stdout.destroy();
  }

  interrupt(): void {
    this.child.kill('SIGINT');
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  end(): Promise<{ code: number | null; signal: string | null }> {
    return this.ended;
  }
}

function moment(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

describe('lint --watch', () => {
  it('checks again at each save, whatever was saved', async () => {
    const cwd = copyOf('examples/nb-renhold');
    const file = (path: string) => join(cwd, path);
    const plan = readFileSync(file('service-plan.md'), 'utf8');
    const watch = Watch.on(cwd);
    await watch.until(CHECKED);

    const saves: [what: string, save: () => void, said: RegExp][] = [
      ['a document', () => appendFileSync(file('service-plan.md'), '\n[x](gone.md)\n'), /broken-link/],
      ['a linked file', () => writeFileSync(file('gone.md'), '# There\n'), /documents/],
      ['a new document', () => writeFileSync(file('new.md'), plan), /duplicate-id/],
      ['one that is gone', () => rmSync(file('new.md')), /documents/],
      ['faulty settings', () => appendFileSync(file('serviceplan.yaml'), '\nlanguag: nb\n'), /did you mean/],
      [
        'settings that are right again',
        () =>
          writeFileSync(
            file('serviceplan.yaml'),
            readFileSync(file('serviceplan.yaml'), 'utf8').replace('\nlanguag: nb\n', '\n'),
          ),
        /documents/,
      ],
      [
        'a template',
        () => {
          mkdirSync(file('templates/nb'), { recursive: true });
          const own = readFileSync(join(ROOT, 'templates/nb/service-plan.md'), 'utf8');
          writeFileSync(file('templates/nb/service-plan.md'), `${own}\n## Noe helt nytt\n\n> Hva?\n`);
        },
        /missing-section/,
      ],
    ];
    for (const [what, save, expected] of saves) {
      save();
      const said = await watch.until(CHECKED);
      expect([what, said]).toEqual([what, expect.stringMatching(expected) as string]);
    }
    watch.interrupt();
    expect(await watch.end()).toEqual({ code: 130, signal: null });
  });

  it('takes saves that come together for one, and is quiet where nothing is saved', async () => {
    const cwd = copyOf('examples/nb-renhold');
    const watch = Watch.on(cwd);
    await watch.until(CHECKED);
    expect(await watch.quiet()).toBe('');
    for (let saves = 0; saves < 5; saves++) {
      appendFileSync(join(cwd, 'service-plan.md'), '\nMore.\n');
      await moment(40);
    }
    const said = (await watch.until(CHECKED)) + (await watch.quiet());
    expect(said.match(new RegExp(CHECKED, 'g'))).toHaveLength(1);
    expect(said).not.toContain('\u001B');
  });

  it('does not take what it writes itself for a save', async () => {
    const cwd = copyOf('examples/nb-renhold');
    const watch = Watch.on(cwd, '--format', 'json', '-o', 'findings.json');
    await watch.until(CHECKED);
    expect(await watch.quiet()).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'findings.json'), 'utf8'))).toHaveProperty('version', 1);
  });

  it('does not check again because of what it says into a file of the workspace', async () => {
    const cwd = copyOf('examples/nb-renhold');
    const log = openSync(join(cwd, 'log.txt'), 'a+');
    const watch = spawn(process.execPath, [TOOL, 'lint', '--watch', '--language', 'en'], {
      cwd,
      env: ENV,
      stdio: ['ignore', log, log],
    });
    const checks = () =>
      readFileSync(join(cwd, 'log.txt'), 'utf8').match(new RegExp(CHECKED, 'g'))?.length ?? 0;
    await vi.waitUntil(() => checks() > 0, 20_000);
    await moment(1200);
    watch.kill();
    expect(checks()).toBe(1);
  });

  it('draws the screen anew on a terminal, one line when all is well, and ends at Ctrl-C', async () => {
    const cwd = copyOf('examples/nb-renhold');
    const flags = [
      'lint',
      '--watch',
      '--language',
      'en',
      '--today',
      '2026-11-22',
      'service-plan.md',
      '--rule',
      'unwritten-section=off',
    ];
    const command = [process.execPath, TOOL, ...flags, '--no-color'].join(' ');
    const watch = new Watch('script', ['-qefc', command, '/dev/null'], cwd);
    const clean = /^\u001B\[2J\u001B\[H✔ 1 document, no findings · checked at [\d:]+; Ctrl-C to stop\r\n$/;
    expect(await watch.until(CHECKED)).toMatch(clean);
    appendFileSync(join(cwd, 'service-plan.md'), '\n[x](gone.md)\n');
    const said = await watch.until(CHECKED);
    expect(said.startsWith('\u001B[2J\u001B[H')).toBe(true);
    expect(said).toContain('broken-link');
    watch.type('\u0003');
    expect(await watch.end()).toEqual({ code: 130, signal: null });
  });

  it('ends where nobody reads it any more', async () => {
    const cwd = copyOf('examples/nb-renhold');
    const watch = Watch.on(cwd);
    await watch.until(CHECKED);
    watch.stopReading();
    appendFileSync(join(cwd, 'service-plan.md'), '\n[x](gone.md)\n');
    expect((await watch.end()).signal).toBe(null);
  });

  it.each([
    [['--fix'], '--watch kan ikke brukes sammen med --fix'],
    [['--diff'], '--watch kan ikke brukes sammen med --diff'],
    [['--write-baseline'], '--watch kan ikke brukes sammen med --write-baseline'],
    [['--print-config', 'service-plan.md'], '--watch kan ikke brukes sammen med --print-config'],
    [['-'], '--watch kan ikke brukes sammen med -, som bare kan leses én gang'],
    [['nothing-there.md'], 'ingen fil eller mappe svarer til «nothing-there.md»'],
  ])('refuses %j', (flags, said) => {
    const run = serviceplan(['lint', '--watch', ...flags], { cwd: copyOf('examples/nb-renhold') });
    expect(run).toEqual({ code: 2, out: '', err: `serviceplan: ${said}\n` });
  });
});
