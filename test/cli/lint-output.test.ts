import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folderWith, ROOT, serviceplan } from '../support/cli.js';

const GITHUB = { GITHUB_ACTIONS: 'true' };
const LIFECYCLE = 'customers/oppdiktet-kontorfellesskap-as/lifecycle.md';

describe('lint --output', () => {
  it('writes into a file what it would print, and makes folders', () => {
    const cwd = copyOf('examples/nb-renhold');
    const printed = serviceplan(['lint', '--format', 'sarif'], { cwd });
    const written = serviceplan(['lint', '--format', 'sarif', '-o', 'out/lint.sarif'], { cwd });
    expect(written).toEqual({ ...printed, out: '' });
    expect(readFileSync(join(cwd, 'out/lint.sarif'), 'utf8')).toBe(printed.out);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['lint.sarif']);
  });

  it('replaces a file as a whole, keeps its mode, and leaves a link a link', () => {
    const cwd = copyOf('examples/nb-renhold');
    writeFileSync(join(cwd, 'old.json'), 'x'.repeat(100_000));
    chmodSync(join(cwd, 'old.json'), 0o640);
    symlinkSync('old.json', join(cwd, 'link.json'));
    serviceplan(['lint', '--format', 'json', '--output', 'link.json'], { cwd });
    expect(readlinkSync(join(cwd, 'link.json'))).toBe('old.json');
    expect(JSON.parse(readFileSync(join(cwd, 'old.json'), 'utf8'))).toMatchObject({ version: 1 });
    expect(statSync(join(cwd, 'old.json')).mode & 0o777).toBe(0o640);
  });

  it('writes into what is no file, and says what cannot be written', () => {
    const cwd = copyOf('examples/nb-renhold');
    const bin = join(ROOT, 'bin/serviceplan.js');
    const command = `node ${bin} lint --format unix --today 2026-11-22 -o /dev/stdout | cat`;
    expect(execFileSync('sh', ['-c', command], { cwd, encoding: 'utf8' })).toContain('[overdue-step]');
    mkdirSync(join(cwd, 'folder'));
    for (const [name, told] of [
      ['folder', 'folder er en mappe; oppgi en fil å skrive til'],
      ['', 'et tomt navn er en mappe; oppgi en fil å skrive til'],
      ['service-plan.md/x', 'service-plan.md/x kunne ikke skrives (ENOTDIR)'],
    ] as const) {
      const { code, err } = serviceplan(['lint', '-o', name], { cwd });
      expect({ code, err }).toEqual({ code: 2, err: `serviceplan: ${told}\n` });
    }
  });

  it('puts no colour into a file unless it is asked for', () => {
    const cwd = copyOf('examples/nb-renhold');
    serviceplan(['lint', '-o', 'a.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    serviceplan(['lint', '-o', 'b.txt', '--color'], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toContain('\u001b[');
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toContain('\u001b[');
  });
});

describe('the line that lint shows', () => {
  it.each([
    ['Ann', 3],
    ['清掃', 4],
    ['👩‍👩‍👧', 2],
    ['Ma\u0308r', 3],
  ])('has what is meant underlined, column for column: behind %s', (name, columns) => {
    const file = (text: string) => ({ 'serviceplan.yaml': 'language: en\n', 'x.md': text });
    const document = `---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n# X\n\n## A X\n\n### A1 X\n\n- Sign-off: ${name}, 2026-13-01, done\n`;
    const { out } = serviceplan(['lint', 'x.md'], { cwd: folderWith(file(document)) });
    expect(out).toContain(
      `2026-13-01, done\n${' '.repeat('      - Sign-off: , '.length + columns)}${'~'.repeat(10)}\n`,
    );
    const settings = `people:\n  ${name}: { name: ${name} }\n`;
    const { err } = serviceplan(['status'], { cwd: folderWith({ 'serviceplan.yaml': settings }) });
    expect(err).toContain(`\n        ${'~'.repeat(columns)}\n`);
  });
});

describe('lint under GitHub Actions', () => {
  it('annotates beside what people read, with paths as the repository has them', () => {
    const cwd = copyOf('examples');
    execFileSync('git', ['init', '-q'], { cwd });
    const { out, err } = serviceplan(['lint', '--cwd', 'nb-renhold'], { cwd, env: GITHUB });
    expect(out).toContain(`${LIFECYCLE}\n  476:15  advarsel`);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(
        `^::warning file=nb-renhold/${LIFECYCLE},line=476,col=15,endColumn=25,title=overdue-step::C6 skulle`,
      ),
      expect.stringMatching('^::warning file=nb-renhold/service-plan.md,line=229,'),
      '',
    ]);
    expect(serviceplan(['lint', '--format', 'json'], { cwd: join(cwd, 'nb-renhold'), env: GITHUB }).err).toBe(
      '',
    );
    expect(serviceplan(['lint'], { cwd: join(cwd, 'nb-renhold') }).err).toBe('');
  });

  it.each([
    ['lint', '--format', 'json'],
    ['lint', '--format', 'sarif'],
    ['lint', '--format', 'gitlab'],
    ['lint', '--format', 'json', '--print-config', '##[group].md'],
    ['status', '--format', 'json'],
    ['report', '--format', 'json'],
    ['verify', '--format', 'json'],
    ['gate', 'x', '--format', 'json'],
  ])('prints JSON that says what was meant: %s %s %s %s', (...args) => {
    const title = 'Use ##[group] ##vso[x] ::error';
    const fields = '- Due: 2026-11-01 ##[x]\n- Sign-off: ##[me], 2026-01-01, done, 2:012345678901\n';
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'x.md': `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: "${title}"\n---\n\n# X\n\n## A Preparation for cooperation\n\n### A1 ${title}\n\n${fields}`,
    });
    const { out } = serviceplan(args, { cwd, env: GITHUB });
    expect(JSON.stringify(JSON.parse(out))).toContain('##[');
    expect(out).not.toMatch(/##\w*\[/);
  });

  it('changes nothing of what goes into a file', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      '::a.md': '---\nkind: service-plan\nid: x\nlanguage: en\n---\n',
    });
    const bin = join(ROOT, 'bin/serviceplan.js');
    const env = { ...process.env, ...GITHUB };
    const run = (command: string) => execFileSync('sh', ['-c', command], { cwd, env, encoding: 'utf8' });
    run(`node ${bin} lint --format unix > out.txt; true`);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toMatch(/^::a\.md:/);
    expect(run(`node ${bin} lint --format unix; true`)).toMatch(/^\\u\{3a\}:a\.md:/);
  });
});

describe('where a CI service obeys what is written to its log', () => {
  const step = (id: string, title: string, ...fields: string[]) =>
    `\n### ${id} ${title}\n\n${fields.map((field) => `- ${field}\n`).join('')}`;
  const cwd = folderWith({
    'serviceplan.yaml':
      'language: en\ncompany: "::error::owned"\npeople:\n  anna: { name: "##[error]owned", email: anna@example.com }\n',
    '::error::owned.md': `---
kind: lifecycle
id: x
language: en
customer: "::warning::owned ##[error]owned"
---

# ::error::owned

## A ##vso[task.complete]owned
${step('A1', '##[error]owned', 'Due: ::error::owned')}${step('A2', '##teamcity[buildStop]owned', 'Due: 2026-11-01 (A3 + 5 d)')}${step('A3', '##vso[task.complete]owned', 'Due: 2026-11-20')}${step('A4', '##[error]owned', 'Due: 2026-10-01', 'Sign-off: ##[error]owned, 2026-10-01, done, ##vso[task.complete]owned, 2:012345678901')}
## B1 ##[error]owned
${step('B1.1', '##[error]owned', 'Due: 2026-12-20')}`,
    'plan.md': '---\nkind: "::error::owned"\nid: y\nlanguage: en\n---\n',
  });

  describe.each([GITHUB, { TF_BUILD: 'True' }, { TEAMCITY_VERSION: '2026.1' }])('%j', (env) => {
    it.each([
      [['lint'], 1],
      [['lint', '--format', 'markdown'], 1],
      [['lint', '--format', 'unix'], 1],
      [['status'], 2],
      [['verify'], 1],
      [['gate', 'x', 'B1'], 1],
      [['sign', 'x#A3', '--as', 'anna', '--dry-run'], 0],
      [['schedule', 'x', '--dry-run'], 0],
      [['report', '-f', 'markdown'], 2],
      [['report', '-f', 'csv'], 2],
      [['new', '--list'], 0],
    ])('no document issues a command through %j', (args, expected) => {
      const { code, out, err } = serviceplan(args, { cwd, env });
      expect(code).toBe(expected);
      const told = `${out}\n${err}`;
      // It stands there, so that it was not only left out.
      if (args[0] !== 'new') expect(told).toMatch(/^\s*\\u\{3a\}:(?:error|warning)::owned|#\\u\{23\}\w*\[/m);
      const obeyed = told.split(/[\r\n]/).filter((line) => /^\s*::|##\w*\[/.test(line));
      const ours = /^::(?:error|warning|notice) file=[^:,]+,line=\d+,[^:]*,title=[a-z-]+::/;
      expect(obeyed.filter((line) => !ours.test(line))).toEqual([]);
      // Only GitHub is told of findings in commands of ours.
      expect(obeyed.length > 0).toBe(env === GITHUB && args.join(' ') === 'lint');
    });
  });

  it('is not altered where none reads it', () => {
    const { out } = serviceplan(['status'], { cwd });
    expect(out).toContain('##[error]owned');
    expect(out).not.toContain('\\u{23}');
  });
});

describe('lint --fail-on', () => {
  const cwd = copyOf('examples/nb-renhold');
  const codeOf = (...args: string[]) => serviceplan(['lint', ...args], { cwd }).code;

  it('fails on errors alone unless more is asked for', () => {
    expect(codeOf()).toBe(0);
    expect(codeOf('--fail-on', 'error')).toBe(0);
    expect(codeOf('--fail-on', 'warning')).toBe(1);
    expect(codeOf('--fail-on', 'note')).toBe(1);
    expect(codeOf('--fail-on', 'unwritten-section')).toBe(1);
    expect(codeOf('--fail-on', 'broken-link')).toBe(0);
    expect(codeOf('--fail-on', 'broken-link', '--fail-on', 'overdue')).toBe(1);
    expect(
      codeOf('--rule', 'unwritten-section=note', '--rule', 'overdue-step=off', '--fail-on', 'warning'),
    ).toBe(0);
  });

  it('judges time where it is asked to, and only then', () => {
    expect(codeOf('--fail-on', 'overdue', '--today', '2026-11-11')).toBe(0);
    expect(codeOf('--fail-on', 'overdue', '--today', '2026-11-12')).toBe(1);
    expect(codeOf('--today', '2026-11-12')).toBe(0);
  });

  it('shows what fails when only that is wanted, and says why the run fails', () => {
    const { out, err } = serviceplan(['lint', '--quiet', '--fail-on', 'overdue'], { cwd });
    expect(out).toContain('overdue-step');
    expect(out).not.toContain('unwritten-section');
    expect(err).toBe('serviceplan: funn som ikke er feil, feller denne kjøringen (--fail-on overdue)\n');
  });

  it.each([
    ['overdu', 'mente du «overdue»'],
    ['broken-lnk', 'mente du «broken-link»'],
    ['everything', 'skal være en av error, warning, note, overdue eller en regel'],
  ])('names the nearest word for %s', (word, reason) => {
    const { code, err } = serviceplan(['lint', '--fail-on', word], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});
