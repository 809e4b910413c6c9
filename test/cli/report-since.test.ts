import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMAT_NAMES } from '../../src/reports/all.js';
import { projectFile, ROOT, serviceplan, temporaryFolder } from '../support/cli.js';
import { commitAll, git, write } from '../support/repository.js';

const SETTINGS =
  'language: en\ncompany: Example Ltd\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek }\n';
const head = (id: string) =>
  `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: Customer ${id}\n---\n\n# L\n\n## A Preparation\n`;
const step = (id: string, ...fields: string[]) =>
  `\n### ${id} Title of ${id}\n\n${fields.map((field) => `- ${field}\n`).join('')}`;

/** A repository with a state of the first of November and a later one. */
function repository(): string {
  const folder = temporaryFolder();
  git(folder, ['init', '-q', '-b', 'main']);
  write(folder, {
    'serviceplan.yaml': SETTINGS,
    'x.md':
      head('x') +
      step('A1', 'Responsible: anna', 'Due: 2026-12-01') +
      step('A2', 'Responsible: bo', 'Due: 2026-12-02') +
      step('A3', 'Due: 2026-12-03') +
      step('A4', 'Due: 2026-12-04') +
      step('A6', 'Due: 2026-11-04', 'Every: 3 m'),
    'gone.md': head('gone') + step('A1', 'Due: 2026-12-01'),
  });
  commitAll(folder, { on: '2026-11-01' });
  git(folder, ['rm', '-q', 'gone.md']);
  write(folder, {
    // Under another name: the document is known by its id.
    'renamed/x.md':
      head('x') +
      step('A1', 'Responsible: anna', 'Due: 2026-12-01', 'Sign-off: Anna Berg, 2026-11-10, done') +
      step('A2', 'Responsible: bo', 'Due: 2026-12-20') +
      step('A3', 'Due: 2026-12-03', 'Waived: Bo Ek, 2026-11-11, until 2026-12-31, no need') +
      step('A5', 'Responsible: anna', 'Due: 2026-12-05') +
      step('A6', 'Due: 2027-02-04', 'Every: 3 m', 'Sign-off: Bo Ek, 2026-11-04, done'),
  });
  git(folder, ['rm', '-q', 'x.md']);
  commitAll(folder, { on: '2026-11-15' });
  return folder;
}

interface Json {
  changes: {
    since: string;
    commit?: string;
    steps: { type: string; step: string; id: string; from?: string; to?: string; by?: string }[];
  };
}

describe('report --since', () => {
  const cwd = repository();
  const changes = (...args: string[]) => {
    const { code, out, err } = serviceplan(['report', '--format', 'json', ...args], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return (JSON.parse(out) as Json).changes;
  };
  const words = (...args: string[]) =>
    changes(...args).steps.map(({ type, id, step: named }) => `${type} ${id}#${named}`);
  const ALL = [
    'signed x#A1',
    'moved x#A2',
    'waived x#A3',
    'added x#A5',
    'signed x#A6',
    'gone gone#A1',
    'gone x#A4',
  ];

  it.each(['HEAD~1', '2026-11-10', '2026-11-02'])(
    '%s tells what was signed, waived, moved, is new or gone',
    (since) => {
      expect(words('--since', since).sort()).toEqual([...ALL].sort());
      expect(changes('--since', since)).toMatchObject({
        since,
        commit: git(cwd, ['rev-parse', 'HEAD~1']).trim(),
      });
    },
  );

  it('knows days and names', () => {
    const { steps } = changes('--since', 'HEAD~1');
    expect(steps.find(({ type }) => type === 'moved')).toMatchObject({
      from: '2026-12-02',
      to: '2026-12-20',
    });
    expect(steps.find(({ type }) => type === 'signed')).toMatchObject({ by: 'Anna Berg', on: '2026-11-10' });
    expect(steps.find(({ type }) => type === 'waived')).toMatchObject({
      by: 'Bo Ek',
      on: '2026-11-11',
      until: '2026-12-31',
      reason: 'no need',
    });
  });

  it('finds nothing changed since now', () => {
    expect(words('--since', 'HEAD')).toEqual([]);
    expect(words('--since', '2026-11-20')).toEqual([]);
  });

  it('refuses a day that is still to come', () => {
    const { code, out, err } = serviceplan(['report', '--format', 'json', '--since', '2026-11-23'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('serviceplan: --since: 2026-11-23 is in the future; today is 2026-11-22\n');
    expect(words('--since', '2026-11-22')).toEqual([]);
  });

  it.each([
    ['2020-01-01', ['signed x#A1', 'waived x#A3', 'signed x#A6']],
    // The first commit is of the first of November; what was signed on the tenth was so before the eleventh.
    ['2026-11-01', ['signed x#A1', 'waived x#A3', 'signed x#A6']],
  ])(
    'says since %s that there was nothing yet, and calls nothing signed that was so before',
    (since, expected) => {
      const { code, out, err } = serviceplan(['report', '--format', 'json', '--since', since], { cwd });
      expect({ code, err }).toEqual({
        code: 0,
        err: `serviceplan: --since: the repository has no commit from before ${since}, so everything counts as new\n`,
      });
      const { steps } = (JSON.parse(out) as Json).changes;
      const told = steps.map(({ type, id, step: named }) => `${type} ${id}#${named}`);
      expect(told.filter((one) => !one.startsWith('added'))).toEqual(expected);
      expect(told).toContain('added x#A1');
    },
  );

  it('says in the report that everything counts as new, where there is no commit from before the day', () => {
    const report = (format: string, ...flags: string[]) =>
      serviceplan(['report', '--format', format, ...flags], { cwd }).out;
    const since = ['--since', '2026-10-01'];
    const said = /There is no history from before `?1 Oct(?:ober)? 2026`?, so everything counts as new\./;
    for (const format of ['markdown', 'html']) {
      expect(report(format, ...since)).toMatch(said);
      expect(report(format, '--since', '2026-11-03')).not.toContain('counts as new');
      expect(report(format, '--since', 'HEAD')).not.toContain('counts as new');
    }
    const file = join(temporaryFolder(), 'all.json');
    writeFileSync(file, report('json', ...since));
    expect(serviceplan(['report', '--merge', file, '--format', 'markdown'], { cwd }).out).toMatch(said);
  });

  it('says which repositories are new, where not all are', () => {
    const young = temporaryFolder();
    git(young, ['init', '-q', '-b', 'main']);
    write(young, { 'serviceplan.yaml': SETTINGS, 'y.md': head('y') + step('A1', 'Due: 2026-12-01') });
    commitAll(young, { on: '2026-11-20' });
    const { out } = serviceplan(['report', '--format', 'markdown', '--since', '2026-11-10', cwd, young], {
      cwd,
    });
    expect(out).toContain(
      'Some workspaces have no history from before `10 Nov 2026`; everything in them counts as new.',
    );
  });

  it('compares with what stood on a day, not with a branch that was merged later', () => {
    const folder = temporaryFolder();
    git(folder, ['init', '-q', '-b', 'main']);
    const unsigned = head('x') + step('A1', 'Due: 2026-12-01');
    write(folder, { 'serviceplan.yaml': SETTINGS, 'x.md': unsigned });
    commitAll(folder, { on: '2026-10-01' });
    git(folder, ['checkout', '-q', '-b', 'side']);
    write(folder, { 'y.md': head('y') });
    commitAll(folder, { on: '2026-10-31' });
    git(folder, ['checkout', '-q', 'main']);
    write(folder, {
      'x.md': head('x') + step('A1', 'Due: 2026-12-01', 'Sign-off: Anna Berg, 2026-10-20, done'),
    });
    commitAll(folder, { on: '2026-10-20' });
    git(folder, ['merge', '-q', '--no-ff', '--no-commit', 'side']);
    commitAll(folder, { on: '2026-11-10' });
    const { out } = serviceplan(['report', '--format', 'json', '--since', '2026-11-01'], { cwd: folder });
    expect((JSON.parse(out) as Json).changes.steps.map(({ step: id }) => id)).toEqual([]);
  });

  it('calls nothing signed since a day that was signed before it and committed later', () => {
    const folder = temporaryFolder();
    git(folder, ['init', '-q', '-b', 'main']);
    write(folder, {
      'serviceplan.yaml': SETTINGS,
      'x.md':
        head('x') +
        step('A1', 'Due: 2024-12-01', 'Sign-off: Anna Berg, 2024-11-10, done') +
        step('A2', 'Due: 2026-12-01', 'Sign-off: Anna Berg, 2026-11-10, done') +
        step('A3', 'Due: 2024-12-01', 'Waived: Anna Berg, 2024-11-10, no need'),
    });
    commitAll(folder, { on: '2026-11-15' });
    const { out } = serviceplan(['report', '--format', 'json', '--since', '2026-01-01'], { cwd: folder });
    const told = (JSON.parse(out) as Json).changes.steps.map(({ type, step: id }) => `${type} ${id}`);
    expect(told).toEqual(['added A1', 'added A2', 'signed A2', 'added A3']);
  });

  it('tells only of what the filters and paths let through', () => {
    expect(words('--since', 'HEAD~1', '--person', 'bo')).toEqual(['moved x#A2']);
    expect(words('--since', 'HEAD~1', '--customer', 'gone')).toEqual(['gone gone#A1']);
    expect(words('renamed', '--since', 'HEAD~1')).not.toContain('gone gone#A1');
    expect(words('**/*.md', '--since', 'HEAD~1')).toContain('gone gone#A1');
    expect(words('.', '!gone*', '--since', 'HEAD~1')).toEqual(
      ALL.filter((change) => !change.startsWith('gone gone')),
    );
  });

  it.each(REPORT_FORMAT_NAMES.filter((format) => format !== 'survey-csv'))('tells it in %s', (format) => {
    const { code, out } = serviceplan(['report', '--format', format, '--since', 'HEAD~1'], { cwd });
    expect(code).toBe(0);
    const unfolded = out.replace(/\r\n /g, '');
    expect(unfolded).toMatch(
      format === 'json' ? /"moved".*"2026-12-20"/ : /Moved[\s\S]*2 Dec 2026 → 20 Dec 2026/,
    );
    if (format !== 'ics') expect(unfolded).toContain('Title of A4');
    if (!['ics', 'json'].includes(format))
      expect(unfolded).toContain('Bo Ek, 11 Nov 2026, until 31 Dec 2026 – no need');
    expect(unfolded).not.toMatch(/(Waived|Gone): \1|Waived \|.*`waived`/i);
  });

  it.skipIf(process.platform !== 'linux')('is a weekly mail by the line of cron in the documentation', () => {
    const [, line = ''] = /^0 7 \* \* 1 +(.+)$/m.exec(projectFile('docs/reports.md')) ?? [];
    const home = temporaryFolder();
    execFileSync('git', ['clone', '-q', cwd, join(home, 'plans')]);
    const program = (name: string, script: string) =>
      writeFileSync(join(home, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    program('serviceplan', `exec "${process.execPath}" "${join(ROOT, 'bin/serviceplan.js')}" "$@"`);
    program('mail', 'echo "$@"; cat');
    const sent = execFileSync('sh', ['-c', line.replaceAll('\\%', '%')], {
      cwd: home,
      encoding: 'utf8',
      // The line asks the clock, so must the command.
      env: { ...process.env, PATH: `${home}:${process.env['PATH'] ?? ''}`, SERVICEPLAN_TODAY: '' },
    });
    expect(sent).toMatch(/^-s Plans team@example\.com\n# /);
    expect(sent).toContain('## Changed since ');
  });

  it('tells a date that moved back with a withdrawal, and of a countersignature nothing', () => {
    const folder = repository();
    const signed = ['Every: 3 m', 'Sign-off: Bo Ek, 2026-11-04, done'];
    const told = (due: string, signOff: string) => {
      write(folder, {
        'renamed/x.md': head('x') + step('A6', `Due: ${due}`, ...signed, `Sign-off: ${signOff}`),
      });
      const { out } = serviceplan(['report', '--format', 'json', '--since', 'HEAD'], { cwd: folder });
      const { steps } = (JSON.parse(out) as Json).changes;
      return steps.filter(({ step: id }) => id === 'A6').map(({ type, to, by }) => `${type} ${to ?? by}`);
    };
    expect(told('2026-11-04', 'Anna Berg, 2026-11-16, not approved, too soon')).toEqual([
      'reopened Bo Ek',
      'moved 2026-11-04',
    ]);
    expect(told('2027-02-04', 'Anna Berg, 2026-11-16, approved')).toEqual([]);
  });

  it.each([
    [
      '2026-11-22',
      [
        'Öppet igen: var signerat (Anna Berg, 10 nov. 2026)',
        'Öppet igen: skulle utgå (Bo Ek, 11 nov. 2026, till 31 dec. 2026 – no need)',
      ],
    ],
    ['2027-01-02', ['Öppet igen: var signerat (Anna Berg, 10 nov. 2026)']],
  ])('tells on %s what is open again, and how it had ended', (today, expected) => {
    const folder = repository();
    write(folder, {
      'renamed/x.md':
        head('x') +
        step(
          'A1',
          'Due: 2026-12-01',
          'Sign-off: Anna Berg, 2026-11-10, done',
          'Sign-off: Bo Ek, 2026-11-16, not approved',
        ) +
        step('A2', 'Due: 2026-12-20') +
        step('A3', 'Due: 2026-12-03') +
        step('A5', 'Due: 2026-12-05') +
        step('A6', 'Due: 2027-02-04', 'Every: 3 m', 'Sign-off: Bo Ek, 2026-11-04, done'),
    });
    const args = ['report', '--format', 'csv', '--since', 'HEAD', '--language', 'sv', '--today', today];
    const { out } = serviceplan(args, { cwd: folder });
    expect([...out.matchAll(/"(Öppet igen[^"]*)"/g)].map(([, told]) => told)).toEqual(expected);
  });

  it('does not tell a customer what has become internal since', () => {
    const folder = repository();
    write(folder, {
      'renamed/x.md':
        head('x') +
        step('A1', 'Due: 2026-12-01 <!-- internal -->') +
        step('A2').replace('\n\n', '\n\n<!-- internal -->\n\n') +
        step('A3', 'Due: 2026-12-04'),
    });
    const args = ['report', '--format', 'json', '--since', 'HEAD', '--audience', 'customer'];
    const { steps } = (JSON.parse(serviceplan(args, { cwd: folder }).out) as Json).changes;
    expect(steps.map(({ type, step: id }) => `${type} ${id}`)).toEqual([
      'reopened A1',
      'reopened A3',
      'moved A3',
      'gone A5',
      'gone A6',
    ]);
  });

  it.each(['HEAD', '2026-11-10'])('is told outside a repository that there is none, for %s', (since) => {
    const outside = temporaryFolder();
    write(outside, { 'serviceplan.yaml': SETTINGS, 'x.md': head('x') });
    const { code, err } = serviceplan(['report', '-f', 'json', '--since', since], { cwd: outside });
    expect({ code, isTold: err.includes('repository') }).toEqual({ code: 2, isTold: true });
  });

  it.each([
    [['--since', 'nowhere'], 'git knows no commit “nowhere”'],
    [['--since', 'HAED'], 'git knows no commit “HAED” here; did you mean “HEAD”?'],
    [['--since', '--help'], 'git knows no commit'],
    [
      ['--since', '2026-02-30'],
      'git knows no commit “2026-02-30” here; a day is written YYYY-MM-DD, and must be in the calendar',
    ],
    [['--since', '2026-3-1'], 'a day is written YYYY-MM-DD'],
    [['--since', 'HEAD', '-f', 'survey-csv'], '--since is about steps, and survey-csv has none'],
  ])('%j is told what is wrong', (args, expected) => {
    const format = args.includes('-f') ? [] : ['-f', 'json'];
    const { code, err } = serviceplan(['report', ...format, ...args], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });

  it('says that a clone does not reach back to a day, and takes what it holds from before one', () => {
    const clone = join(temporaryFolder(), 'shallow');
    git(cwd, ['clone', '-q', '--depth', '1', `file://${cwd}`, clone]);
    const since = (day: string) => serviceplan(['report', '-f', 'json', '--since', day], { cwd: clone });
    expect(since('2026-11-10')).toMatchObject({
      code: 2,
      err: 'serviceplan: --since: git sees no commit here from before 2026-11-10; this clone is shallow (actions/checkout needs fetch-depth: 0)\n',
    });
    const { code, out } = since('2026-11-20');
    expect({ code, steps: (JSON.parse(out) as Json).changes.steps }).toEqual({ code: 0, steps: [] });
  });

  it.skipIf(process.platform === 'win32')('finds a folder whose name holds a backslash', () => {
    const folder = temporaryFolder();
    git(folder, ['init', '-q']);
    write(folder, {
      'a\\b/serviceplan.yaml': SETTINGS,
      'a\\b/x.md': head('x') + step('A1', 'Due: 2026-12-01'),
    });
    commitAll(folder, { on: '2026-11-01' });
    const { code, out } = serviceplan(['report', '-f', 'json', '--since', 'HEAD'], {
      cwd: join(folder, 'a\\b'),
    });
    expect({ code, steps: (JSON.parse(out) as Json).changes.steps }).toEqual({ code: 0, steps: [] });
    const lint = serviceplan(['lint', '--format', 'json', '--since', 'HEAD'], { cwd: join(folder, 'a\\b') });
    expect(JSON.parse(lint.out)).toMatchObject({ files: [] });
  });

  it('leaves out of a commit what no file can be called, and what is a file and a folder', () => {
    const folder = temporaryFolder();
    git(folder, ['init', '-q']);
    write(folder, { 'serviceplan.yaml': SETTINGS, 'x.md': head('x') + step('A1', 'Due: 2026-12-01') });
    commitAll(folder, { on: '2026-11-01' });
    const make = (args: readonly string[], input: string | Buffer) =>
      execFileSync('git', ['-C', folder, ...args], { input, encoding: 'utf8' }).trim();
    const blob = make(['hash-object', '-w', '--stdin'], 'text\n');
    const inner = make(['mktree'], `100644 blob ${blob}\tb.md\n`);
    const entry = (mode: string, name: string, id: string) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
    const usual = git(folder, ['ls-tree', 'HEAD'])
      .trim()
      .split('\n')
      .map((line) => line.split(/[ \t]/) as [string, string, string, string]);
    const entries = [
      entry('100644', 'a', blob),
      entry('40000', 'a', inner),
      entry('100644', `${'n'.repeat(300)}.md`, blob),
      ...usual.map(([mode, , id, name]) => entry(mode, name, id)),
    ];
    const tree = make(['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], Buffer.concat(entries));
    const commit = git(folder, ['commit-tree', tree, '-p', 'HEAD', '-m', 'odd']).trim();
    git(folder, ['update-ref', 'HEAD', commit]);
    const { code, out, err } = serviceplan(['report', '-f', 'json', '--since', commit], { cwd: folder });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(out) as Json).changes.steps).toEqual([]);
    expect(serviceplan(['lint', '--since', commit], { cwd: folder }).err).toBe('');
  });
});
