import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfParts, folderWith } from '../support/cli.js';

const PLAN = '---\nkind: service-plan\nid: plan\nlanguage: en\n---\n\n# Plan\n';
const workspace = folderWith({ 'serviceplan.yaml': 'language: en\n', 'plan.md': PLAN });

/** Tells on a pipe of its own which files were compiled anew, though V8 had been given what it made of them before. */
const TELL_REFUSED = `
const vm = require('node:vm');
const { Script } = vm;
const refused = [];
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options);
    const name = require('node:path').basename(options.filename);
    // The entry is small, and its name does not tell what it holds.
    if (this.cachedDataRejected !== false && name !== 'main.cjs') refused.push(name);
  }
};
process.on('exit', () => require('node:fs').writeFileSync(3, refused.join(' ')));
`;

const SOMEBODY_ELSE = 12_345;

/** A copy of the build, of which nothing is compiled yet. */
class Installed {
  private readonly folder = copyOfParts(['bin', 'dist', 'templates']);
  private readonly compiled = join(this.folder, 'dist/compiled');

  run(args: readonly string[], cwd = workspace, env: Record<string, string> = {}) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(this.folder, 'bin/serviceplan.js'), ...args],
      {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], TZ: 'UTC', SERVICEPLAN_TODAY: '2026-11-22', ...env },
      },
    );
    return { status, stdout, stderr };
  }

  lint(env: Record<string, string> = {}) {
    return this.run(['lint', 'plan.md', '--format', 'json'], workspace, env);
  }

  belongTo(uid: number) {
    chownSync(join(this.folder, 'dist'), uid, uid);
  }

  /** The files that a run compiles anew. */
  compiledAnew(): readonly string[] {
    const tell = join(this.folder, 'tell.cjs');
    writeFileSync(tell, TELL_REFUSED);
    const { output } = spawnSync(
      process.execPath,
      ['--require', tell, join(this.folder, 'bin/serviceplan.js'), 'lint', 'plan.md', '--format', 'json'],
      { cwd: workspace, encoding: 'utf8', stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
    );
    return (output[3] ?? '').split(' ').filter(Boolean);
  }

  /** What is kept of earlier runs: paths. */
  kept(): readonly string[] {
    if (!existsSync(this.compiled)) return [];
    return readdirSync(this.compiled, { recursive: true, encoding: 'utf8' })
      .map((path) => join(this.compiled, path))
      .filter((path) => statSync(path).isFile());
  }
}

describe('code that was compiled before', () => {
  it('is kept beside the build by the first run, and all of it used by the next', () => {
    const installed = new Installed();
    expect(installed.compiledAnew().length).toBeGreaterThan(3);
    expect(installed.kept()).toEqual([]);
    const first = installed.lint();
    expect(first.status).toBe(1);
    const kept = installed.kept().map((path) => [path, readFileSync(path)]);
    expect(kept.length).toBeGreaterThan(3);
    expect(installed.compiledAnew()).toEqual([]);
    expect(installed.lint()).toEqual(first);
    expect(installed.kept().map((path) => [path, readFileSync(path)])).toEqual(kept);
  });

  it('is added to where a run needs more', () => {
    const installed = new Installed();
    installed.run(['--help']);
    const anew = installed.compiledAnew();
    expect(anew).not.toEqual([]);
    expect(anew.filter((name) => name.startsWith('program-'))).toEqual([]);
    installed.lint();
    expect(installed.compiledAnew()).toEqual([]);
  });

  it('serves runs over few documents where a run over many kept it', () => {
    const installed = new Installed();
    const many: Record<string, string> = {};
    for (let at = 0; at < 450; at++) many[`p${at}.md`] = PLAN.replace('id: plan', `id: p${at}`);
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', ...many });
    installed.run(['lint', '--format', 'json'], cwd);
    installed.lint();
    expect(installed.compiledAnew()).toEqual([]);
  });

  it.each([
    ['Node is told to keep none', { NODE_DISABLE_COMPILE_CACHE: '1' }],
    ['CI runs it once', { CI: 'true' }],
    ['Node has options, which may make other code', { NODE_OPTIONS: '--max-old-space-size=512' }],
  ])('is not kept where %s', (_, env) => {
    const installed = new Installed();
    expect(installed.lint(env).status).toBe(1);
    expect(installed.kept()).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)('is not kept where somebody else installed the package', () => {
    const installed = new Installed();
    installed.belongTo(SOMEBODY_ELSE);
    expect(installed.lint().status).toBe(1);
    expect(installed.kept()).toEqual([]);
  });

  it.each([
    ['empty', (path: string) => truncateSync(path, 0)],
    ['cut', (path: string) => truncateSync(path, statSync(path).size >> 1)],
    ['something else', (path: string) => writeFileSync(path, 'something else')],
    ['gone', (path: string) => rmSync(path)],
  ])('changes nothing where it is %s, and is made again', (_, spoil) => {
    const installed = new Installed();
    const first = installed.lint();
    installed.kept().forEach(spoil);
    expect(installed.lint()).toEqual(first);
    expect(installed.compiledAnew()).toEqual([]);
  });
});
