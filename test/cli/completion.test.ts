import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';
import { hasProgram } from '../support/programs.js';

const LIFECYCLE = (id: string) =>
  `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A Preparation\n\n### A1 Market $(touch owned)\n\n- Responsible: anna\n\n### A2 Prospects\n\n- Responsible: bo\n`;

const cwd = folderWith({
  'serviceplan.yaml': 'language: en\npeople: { anna: { name: Anna Berg }, bo: { name: Bo Ek } }\n',
  'customers/nordvik/lifecycle.md': LIFECYCLE('nordvik'),
  'customers/norrby/lifecycle.md': LIFECYCLE('norrby'),
  'plan.md': '---\nkind: service-plan\nid: plan\nlanguage: en\n---\n\n# Plan\n',
  'hostile.md': LIFECYCLE('"$(touch owned)"').replace('A1', '`touch owned`'),
});

/** What stands on a line of the hidden command before the tab. */
function complete(...words: string[]): string[] {
  const lines = serviceplan(['__complete', '--', ...words], { cwd }).out.split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t')[0] ?? '');
}

describe('completion knows', () => {
  it.each<[words: string[], expected: string[]]>([
    [['li'], ['lint']],
    [['lint', '--form'], ['--format']],
    [['lint', '--format', 'sa'], ['sarif']],
    [
      ['lint', '--fail-on', 'overdue'],
      ['overdue', 'overdue-step'],
    ],
    [['lint', '--rule', 'overdue-s'], ['overdue-step=']],
    [['lint', '--rule', 'overdue-step=w'], ['overdue-step=warning']],
    [['lint', ''], [':files']],
    [['lint', '--', '--'], [':files']],
    [['--cwd', ''], [':files']],
    [
      ['--language', ''],
      ['sv', 'nb', 'en'],
    ],
    [['explain', 'stale-s'], ['stale-sign-off']],
    [['new', 'life'], ['lifecycle']],
    [['schema', 'set'], ['settings']],
    [['gate', 'nord'], ['nordvik']],
    [
      ['sign', 'nor'],
      ['nordvik#', 'norrby#'],
    ],
    [
      ['sign', 'nordv'],
      ['nordvik#A1', 'nordvik#A2'],
    ],
    [['sign', 'norrby#A2'], ['norrby#A2']],
    [['sign', 'norrby#A1', 'norrby#A2'], ['norrby#A2']],
    [
      ['sign', '--as', ''],
      ['anna', 'bo'],
    ],
    [['assign', 'nordvik#A1', 'an'], ['anna']],
    // Documents of customers belong to a lifecycle, and to nothing else.
    [
      ['new', 'complaint', '--customer', ''],
      ['nordvik', 'norrby'],
    ],
    [['report', '--form', 'pl'], ['plan']],
    [['gate', 'pl'], ['plan']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['nothing', 'x'], []],
    [[''], expect.arrayContaining(['init', 'lint', 'sign']) as string[]],
  ])('%j', (words, expected) => {
    expect(complete(...words)).toEqual(expected);
  });

  it('documents, and not the templates that are kept beside them', () => {
    const own = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'nordvik.md': LIFECYCLE('nordvik'),
      'templates/en/lifecycle.md': projectFile('templates/en/lifecycle.md'),
      'inner/serviceplan.yaml': 'language: en\ntemplates: ours\n',
      'inner/ours/en/lifecycle.md': projectFile('templates/en/lifecycle.md'),
    });
    expect(serviceplan(['__complete', '--', 'gate', ''], { cwd: own }).out).toBe('nordvik\tlifecycle\n');
    writeFileSync(join(own, 'serviceplan.yaml'), 'langauge: en\n');
    expect(serviceplan(['__complete', '--', 'gate', 'nord'], { cwd: own }).out).toBe('nordvik\tlifecycle\n');
  });

  it('nothing that a shell could take for a command, and is silent about faults', () => {
    expect(complete('gate', '').join(' ')).not.toMatch(/[$`"(]/);
    expect(complete('')).not.toContain('__complete');
    const faulty = folderWith({ 'serviceplan.yaml': 'langauge: x\n' });
    expect(serviceplan(['__complete', '--', 'sign', '--as', ''], { cwd: faulty })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(serviceplan(['__complete', '--new-word', '--', 'sign', '--as'], { cwd }).out).toBe(
      'anna\tAnna Berg\nbo\tBo Ek\n',
    );
  });

  it('nothing that a terminal could take for a command', () => {
    const folder = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'x.md': LIFECYCLE('x').replace('Prospects', 'Bell\u0007 \u001b]0;owned\u0007 a\tb \u202ec'),
    });
    expect(serviceplan(['__complete', '--', 'sign', 'x#A2'], { cwd: folder }).out).toBe(
      'x#A2\tBell\\u{7} \\u{1b}]0;owned\\u{7} a b \\u{202e}c\n',
    );
  });
});

/** A folder with a `serviceplan` that is this build. */
const BIN = temporaryFolder();
writeFileSync(
  join(BIN, 'serviceplan'),
  `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/serviceplan.js')}" "$@"\n`,
);
chmodSync(join(BIN, 'serviceplan'), 0o755);
const ENV = {
  PATH: `${BIN}${delimiter}${process.env['PATH'] ?? ''}`,
  HOME: temporaryFolder(),
  TERM: 'dumb',
  LANG: 'C.UTF-8',
  SERVICEPLAN_TODAY: '2026-11-22',
};

/** What a shell is typed, once something is drawn. */
type Typed = readonly [after: string, keys: string];

/** Types keys into a shell on a real terminal, and gives what it wrote when it ended. */
function typeInto(shell: string, ...typed: readonly Typed[]): Promise<string> {
  const terminal = spawn('script', ['-qefc', shell, '/dev/null'], { cwd, env: ENV });
  const left = [...typed];
  let drawn = '';
  let answered = 0;
  terminal.stdout.setEncoding('utf8').on('data', (piece: string) => {
    drawn += piece;
    const [next] = left;
    if (!next || !drawn.includes(next[0], answered)) return;
    left.shift();
    answered = drawn.length;
    terminal.stdin.write(next[1]);
  });
  return new Promise((resolve) => terminal.on('close', () => resolve(drawn)));
}

const TAB = '\t';
const CLEAR = '\u0015';
/** What shells greet with when they listen. */
const READY = 'ready> ';
const COMPLETED: readonly Typed[] = [
  [READY, `serviceplan expl${TAB}stale-s${TAB}\r`],
  ['# stale-sign-off', 'exit\r'],
];
/** The first Tab puts in what the steps begin with, and the last lists them. */
const LISTED: readonly Typed[] = [
  [READY, `serviceplan sign nordvik#${TAB}${TAB}${TAB}`],
  ['nordvik#A2', `${CLEAR}exit\r`],
];

describe('a real shell', () => {
  it('bash completes words, split at = too, and names of files', () => {
    const ask = (line: string) =>
      execFileSync(
        'bash',
        [
          '-c',
          `source <(serviceplan completion bash); COMP_LINE=$1; COMP_POINT=\${#1}; _serviceplan 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'bash',
          line,
        ],
        { cwd, env: ENV, encoding: 'utf8' },
      )
        .split('\n')
        .filter((reply) => reply !== '');
    expect(ask('serviceplan li')).toEqual(['lint']);
    expect(ask('serviceplan sign nordvik#')).toEqual(['nordvik#A1', 'nordvik#A2']);
    expect(ask('serviceplan lint --rule overdue-step=e')).toEqual(['error']);
    expect(ask('serviceplan sign --as ')).toEqual(['anna', 'bo']);
    expect(ask('serviceplan lint ')).toEqual([]);
  });

  const rc = join(BIN, 'bashrc');
  writeFileSync(rc, `PS1='${READY}'\nsource <(serviceplan completion bash)\n`);
  const bash = `bash --noprofile --rcfile ${rc} -i`;
  writeFileSync(
    join(BIN, '.zshrc'),
    `PS1='${READY}'\nautoload -Uz compinit && compinit -u -D\nsource <(serviceplan completion zsh)\n`,
  );
  const zsh = `env ZDOTDIR=${BIN} zsh -i`;

  describe.each([
    ['bash', bash, []],
    ['zsh', zsh, ['Market $(touch owned)', 'Prospects']],
  ])('%s', (name, shell, descriptions) => {
    const isThere = hasProgram(name, name);

    it.skipIf(!isThere)('puts in what is completed when Tab is pressed', async () => {
      expect(await typeInto(shell, ...COMPLETED)).toContain('# stale-sign-off');
    });

    it.skipIf(!isThere)('runs nothing that stands in a title', async () => {
      const drawn = await typeInto(shell, ...LISTED);
      for (const text of ['nordvik#A1', 'nordvik#A2', ...descriptions]) expect(drawn).toContain(text);
      expect(existsSync(join(cwd, 'owned'))).toBe(false);
    });
  });

  it.skipIf(!hasProgram('fish', 'fish'))('fish completes words, with what they are', () => {
    const ask = (line: string) =>
      spawnSync(
        'fish',
        ['--no-config', '-c', 'serviceplan completion fish | source; complete -C $argv[1]', line],
        { cwd, env: ENV, encoding: 'utf8' },
      ).stdout.trimEnd();
    expect(ask('serviceplan li')).toBe('lint\tcheck documents');
    expect(ask('serviceplan sign --as ')).toBe('anna\tAnna Berg\nbo\tBo Ek');
    expect(ask('serviceplan sign nordvik#')).toMatch(/^nordvik#A1\tMarket .*\nnordvik#A2\tProspects$/);
    expect(ask('serviceplan lint cust')).toBe('customers/');
  });

  it('completion prints the script of each', () => {
    expect(serviceplan(['completion', 'powershell']).out).toBe(projectFile('completions/serviceplan.ps1'));
    expect(serviceplan(['completion', 'tcsh']).err).toContain(
      '<shell> must be one of bash, zsh, fish, powershell',
    );
  });
});
