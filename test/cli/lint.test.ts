import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly step?: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
}
interface JsonReport {
  readonly version: number;
  readonly today: string;
  readonly summary: Record<string, number>;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly id: string;
    readonly findings: readonly JsonFinding[];
  }[];
}

function lintJson(cwd: string, ...args: string[]): JsonReport {
  return JSON.parse(serviceplan(['lint', '--format', 'json', ...args], { cwd }).out) as JsonReport;
}

/** A fresh scaffold, whose lifecycle is changed before it is linted. */
function changedScaffold(language: string, change: (lines: string[]) => void): JsonFinding[] {
  const cwd = temporaryFolder();
  serviceplan(['init', '--yes', '--language', language, '--customer', 'X', '--person', 'anna=Anna Berg'], {
    cwd,
  });
  const path = join(cwd, 'customers/x/lifecycle.md');
  const lines = readFileSync(path, 'utf8').split('\n');
  change(lines);
  writeFileSync(path, lines.join('\n'));
  const report = lintJson(cwd, path);
  return (report.files[0]?.findings ?? []).filter(({ rule }) => rule !== 'vacant-role');
}

function lineOf(lines: readonly string[], start: string): number {
  const index = lines.findIndex((line) => line.startsWith(start));
  if (index < 0) throw new Error(`no line begins with ${start}`);
  return index;
}

describe('lint', () => {
  it.each(['sv', 'nb', 'en'])('finds what was deleted from a scaffold in %s at its line', (language) => {
    let line = 0;
    const step = changedScaffold(language, (lines) => {
      line = lineOf(lines, '### B1.2 ');
      lines.splice(line, lineOf(lines, '### B1.3 ') - line);
    });
    expect(step).toMatchObject([
      { rule: 'missing-step', step: 'B1.2', severity: 'error', start: { line: line + 1, column: 1 } },
    ]);

    const phase = changedScaffold(language, (lines) => {
      line = lineOf(lines, '## C ');
      lines.splice(line, lineOf(lines, '## D ') - line);
    });
    expect(phase).toMatchObject([
      { rule: 'missing-phase', severity: 'error', start: { line: line + 1, column: 1 } },
    ]);

    const date = changedScaffold(language, (lines) => {
      line = lineOf(lines, '### A5 ') + 3;
      lines[line] = lines[line]?.replace(/\d{4}-\d\d-\d\d/, '2027-02-30') ?? '';
    });
    expect(date).toMatchObject([
      { rule: 'invalid-date', step: 'A5', severity: 'error', start: { line: line + 1 } },
    ]);
  });

  it('finds a deleted section of the plan at its line', () => {
    const cwd = temporaryFolder();
    serviceplan(['init', '--yes', '--language', 'sv'], { cwd });
    const path = join(cwd, 'service-plan.md');
    const lines = readFileSync(path, 'utf8').split('\n');
    const line = lineOf(lines, '## Servicelöfte');
    lines.splice(line, lineOf(lines, '## Servicekvalitet') - line);
    writeFileSync(path, lines.join('\n'));
    const [file] = lintJson(cwd, path).files;
    const errors = file?.findings.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'missing-section', start: { line: line + 1, column: 1 } }]);
  });

  it('prints the JSON that scripts rely on', () => {
    const report = lintJson(copyOf('examples'), 'nb-renhold');
    expect(report).toMatchObject({
      version: 1,
      today: '2026-11-22',
      summary: { errors: 0, warnings: 2, notes: 0 },
    });
    expect(report.files.map(({ path, kind }) => [path, kind])).toEqual([
      ['nb-renhold/customers/oppdiktet-kontorfellesskap-as/lifecycle.md', 'lifecycle'],
      ['nb-renhold/service-plan.md', 'service-plan'],
    ]);
    expect(report.files[0]?.findings[0]).toEqual({
      rule: 'overdue-step',
      severity: 'warning',
      step: 'C6',
      message: 'C6 was due 2026-11-11, 11 days ago.',
      start: expect.objectContaining({ column: 15 }) as unknown,
      end: expect.objectContaining({ column: 25 }) as unknown,
      fixable: false,
    });
  });

  it('speaks the language of the workspace to people, another where asked', () => {
    const cwd = copyOf('examples/nb-renhold');
    expect(serviceplan(['lint'], { cwd }).out).toContain('C6 skulle vært ferdig 2026-11-11');
    expect(serviceplan(['lint', '--language', 'sv'], { cwd }).out).toContain(
      '”Belønningssystem” är inte skrivet än',
    );
  });

  it.each([
    ['en', '1 warning, more than --max-warnings 0'],
    ['sv', '1 varning, fler än --max-warnings 0'],
    ['nb', '1 advarsel, flere enn --max-warnings 0'],
  ])('says that one warning is too many, as one says it in %s', (language, said) => {
    const cwd = copyOf('examples/nb-renhold');
    const only = ['lint', '--rule', 'unwritten-section=off', '--max-warnings', '0'];
    expect(serviceplan([...only, '--language', language], { cwd }).err).toContain(said);
  });

  it('weighs rules as the settings and the flags say, and counts warnings', () => {
    const cwd = copyOf('examples/nb-renhold');
    expect(serviceplan(['lint'], { cwd }).code).toBe(0);
    expect(serviceplan(['lint', '--max-warnings', '1'], { cwd }).code).toBe(1);
    expect(serviceplan(['lint', '--max-warnings', '2'], { cwd }).code).toBe(0);
    expect(serviceplan(['lint', '--rule', 'overdue-step=error'], { cwd }).code).toBe(1);
    expect(
      lintJson(cwd, '--rule', 'overdue-step=off', '--rule', 'unwritten-section=note').summary,
    ).toMatchObject({ warnings: 0, notes: 1 });
    expect(serviceplan(['lint', '--quiet'], { cwd }).out).not.toContain('overdue-step');
    appendFileSync(join(cwd, 'serviceplan.yaml'), 'rules:\n  overdue-step: error\n');
    expect(serviceplan(['lint'], { cwd }).code).toBe(1);
    expect(serviceplan(['lint', '--rule', 'overdue-step=warning'], { cwd }).code).toBe(0);
  });

  it('checks the standard input under the name it is given', () => {
    const cwd = copyOf('examples/nb-renhold');
    const text = readFileSync(join(cwd, 'service-plan.md'), 'utf8').replace('id: ', 'id: ÅÄÖ');
    const { code, out } = serviceplan(['lint', '-', '--stdin-filename', 'service-plan.md'], {
      cwd,
      input: text,
    });
    expect(code).toBe(1);
    expect(out).toContain('service-plan.md\n  3:5');
  });

  it('passes over the standard input that an editor sends of other Markdown, and gives it back', () => {
    const cwd = copyOf('examples/nb-renhold');
    const template = readFileSync('templates/nb/service-plan.md', 'utf8');
    const sent = {
      'README.md': '\uFEFF# A title\r\n\r\nText.\r\n',
      'templates/nb/service-plan.md': template,
    };
    for (const [path, input] of Object.entries(sent)) {
      const lint = (...flags: string[]) =>
        serviceplan(['lint', ...flags, '-', '--stdin-filename', path], { cwd, input });
      expect(lint()).toMatchObject({ code: 0, out: '✔ 0 dokumenter, ingenting å bemerke\n' });
      expect(lint('--fix')).toMatchObject({ code: 0, out: input });
      expect(lint('--diff')).toMatchObject({ code: 0, out: '' });
      expect(JSON.parse(lint('--format', 'json').out)).toMatchObject({ summary: { files: 0 }, files: [] });
    }
    expect(serviceplan(['lint', '-'], { cwd, input: '# A title\n' }).out).toContain('unknown-kind');
  });

  it.each([
    [['lint', 'nothing.md'], 'there is no file, folder or match for “nothing.md”'],
    [['lint', '--rule', 'overdue=error'], 'there is no rule “overdue”'],
    [['lint', '--rule', 'overdue-stp=error'], 'did you mean “overdue-step”'],
    [['lint', '--rule', 'overdue-step=eror'], 'did you mean “error”'],
    [['lint', '--max-warnings', '-1'], '--max-warnings must be a whole number, 0 or more, not “-1”'],
    [['measure', 'x#C1', '4', '--n', '0'], '--n must be a whole number, 1 or more, not “0”'],
    [['lint', '--today', '2026-13-01'], '--today must be a date that exists'],
    [['report', '--audience', 'public'], '--audience must be customer, not “public”'],
    [['lint', '--format', 'xml'], '--format must be one of stylish, json'],
    [['lint', '--format', 'stylsh'], 'not “stylsh”; did you mean “stylish”?'],
    [['lint', '-f', 'json\u001b[2J'], 'not “json\\u{1b}[2J”'],
    [['lint', '--frmat', 'json'], 'there is no flag “--frmat”; did you mean “--format”?'],
    [['lint', '--output'], '--output needs a value: -o, --output <file>'],
    [['lint', '--rule', 'overdue-step'], '--rule needs a severity: --rule overdue-step=error'],
    [['lint', '--rule', 'overdue-step=warn'], 'did you mean “warning”?'],
    [['lint', '--fail-on', 'overdu'], 'did you mean “overdue”?'],
    [['explain', 'zzz'], 'there is no rule “zzz”; “serviceplan explain” lists them'],
    [['explain', 'overdue'], 'there is no rule “overdue”; did you mean “overdue-step”?'],
    [['lint', '--cwd', 'nowhere'], 'there is no folder “nowhere”'],
    [['lint', '--config', 'nowhere.yaml'], 'there is no file “nowhere.yaml”'],
    [['lint', 'serviceplan.yaml/x'], 'there is no file, folder or match'],
    [['lint', '*.nothing'], 'there is no file, folder or match for “*.nothing”\n'],
    [
      ['lint', './serviceplan.yml'],
      'there is no file, folder or match for “./serviceplan.yml”; did you mean “serviceplan.yaml”?',
    ],
    [['lint', '--stdin-filename', 'x.md'], 'needs - among the paths'],
    [['lint', '--cache-location', 'x'], '--cache-location needs --cache'],
    [['lint', '--write-baseline', '--no-baseline'], '--write-baseline cannot be used with --no-baseline'],
    [['lnt'], 'did you mean “lint”'],
    [
      ['new', 'lifecycle', 'Rent', 'Hus', '--yes'],
      '“new” takes 2 arguments, not 3; put a name of several words in',
    ],
    [['explain', 'overdue-step', 'x'], '“explain” takes 1 argument, not 2'],
    [['measure', 'x#C1', '1', '250', '--yes'], '“measure” takes 2 arguments, not 3'],
  ])('%j ends with 2 and says why', (args, reason) => {
    const { code, err, out } = serviceplan(args, {
      cwd: folderWith({ 'serviceplan.yaml': 'language: en\n' }),
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^serviceplan: /);
    expect(err).toContain(reason);
  });

  it.each([
    ['langauge: sv\n', '1:1', 'did you mean “language”'],
    ['language: se\n', '1:11', 'expected one of sv, nb, en'],
    ['people:\n  anna:\n    name: Anna\n    emial: x@y.se\n', '4:5', 'did you mean “email”'],
    ['calendar:\n  closed: [2026-02-30]\n', '2:12', 'does not exist'],
    ['time-zone: Europe/Stokholm\n', '1:12', 'not a time zone; did you mean “Europe/Stockholm”?'],
    ['time-zone: Home\n', '1:12', 'not a time zone; write one such as'],
    ['people:\n  Anna: { name: Anna }\n', '2:3', '“people.Anna” must be lower-case letters'],
    ['rules:\n  overdue-stp: error\n', '2:3', 'did you mean “overdue-step”'],
    ['people:\n  anna: { name: Anna, deputy: bu }\n  bo: { name: Bo }\n', '2:31', 'did you mean “bo”'],
    ['language: [sv\n', '1:11', 'This bracket is not closed: add ].'],
    ['company: &x Y\nunit: *x\n', '1:10', 'YAML’s anchor is not used here'],
  ])('settings %j end with 2 at their place', (settings, place, reason) => {
    const { code, err } = serviceplan(['lint'], { cwd: folderWith({ 'serviceplan.yaml': settings }) });
    expect(code).toBe(2);
    expect(err).toContain('serviceplan.yaml\n');
    expect(err).toContain(`  ${place}`);
    expect(err).toContain(reason);
  });

  it('names the path that a mistyped one most likely means', () => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'customers/åsen ab/lifecycle.md': '' });
    const { code, err } = serviceplan(['lint', 'custmers/åsne ab/livecycle.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('; did you mean “customers/åsen ab/lifecycle.md”?\n');
    expect(serviceplan(['lint', join(cwd, 'customer')], { cwd }).err).toContain(
      `“${join(cwd, 'customers')}”?`,
    );
    expect(serviceplan(['lint', 'customers/åsen'], { cwd }).err).toContain('“customers/åsen ab”?');
    expect(serviceplan(['lint', 'nordvik/lifecycle.md'], { cwd }).err).not.toContain('did you mean');
  });

  it('tells to set up a workspace where there is none', () => {
    const { code, err } = serviceplan(['lint'], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(err).toContain('serviceplan init');
  });

  it('leaves other Markdown alone, unless it is named', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'README.md': '# Readme\n',
      'post.md': '---\ntitle: A post\n---\n\ntext\n',
      'node_modules/x/plan.md': '---\nkind: nonsense\n---\n',
    });
    expect(lintJson(cwd).summary).toMatchObject({ files: 0, errors: 0 });
    expect(lintJson(cwd, 'README.md').files[0]?.findings).toMatchObject([{ rule: 'unknown-kind' }]);
  });

  it('tells of a plan whose frontmatter stands below blank lines, and --fix mends it', () => {
    const plan = '---\nkind: service-plan\nid: x\nlanguage: en\n---\n\n# X\n';
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'late.md': `\n \n${plan}`,
      'rule.md': '\n---\n\nAs a rule, kind: words.\n\n---\n',
    });
    const { files } = lintJson(cwd);
    expect(files.map(({ path, findings }) => [path, findings.map(({ message }) => message)])).toEqual([
      ['late.md', ['The frontmatter must begin on the first line; remove the blank lines above it.']],
    ]);
    serviceplan(['lint', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'late.md'), 'utf8').startsWith(plan)).toBe(true);
  });

  it('tells of a plan whose first line a program for letters has made a dash, and --fix mends it', () => {
    const plan = 'kind: service-plan\nid: x\nlanguage: en\n---\n\n# X\n';
    const files = {
      'serviceplan.yaml': 'language: en\n',
      'word.md': `—\n${plan}`,
      'rule.md': '***\n\nWords.\n',
    };
    const cwd = folderWith(files);
    expect(serviceplan(['lint'], { cwd }).code).toBe(1);
    expect(lintJson(cwd).files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual(
      [['word.md', ['invalid-frontmatter']]],
    );
    serviceplan(['lint', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'word.md'), 'utf8').startsWith(`---\n${plan}`)).toBe(true);
  });

  it('says of a frontmatter that is refused why it is, and not that a kind is missing', () => {
    const text = '---\nkind: service-plan\nid: &x x\nlanguage: en\n---\n\n# X\n';
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 'x.md': text });
    expect(lintJson(cwd).files[0]?.findings.map(({ rule }) => rule)).toEqual(['invalid-frontmatter']);
  });

  it('reads a document with CRLF and a byte order mark as it reads the one without', () => {
    const cwd = copyOf('examples/nb-renhold');
    const before = lintJson(cwd);
    for (const path of ['service-plan.md', 'customers/oppdiktet-kontorfellesskap-as/lifecycle.md']) {
      const text = readFileSync(join(cwd, path), 'utf8').replace(/\n---\n/, '\n\n---\n');
      writeFileSync(join(cwd, path), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    }
    const after = lintJson(cwd);
    expect(after.summary).toEqual(before.summary);
    const places = ({ files }: JsonReport) =>
      files.flatMap(({ findings }) =>
        findings.map(({ rule, start }) => [rule, start.line - 1, start.column]),
      );
    expect(places(after)).toEqual(
      places(before).map(([rule, line, column]) => [rule, Number(line) + 1, column]),
    );
  });

  it('tells the digest that a sign-off typed by hand lacks, and is content when it is added', () => {
    const cwd = temporaryFolder();
    serviceplan(['init', '--yes', '--language', 'sv', '--customer', 'X', '--person', 'anna=Anna Berg'], {
      cwd,
    });
    const path = join(cwd, 'customers/x/lifecycle.md');
    const sign = (line: string) =>
      writeFileSync(
        path,
        readFileSync(path, 'utf8')
          .replace(/(### A3 [\s\S]*?Klart den: .*\n)(?:- Sign: .*\n)?/, `$1- Sign: ${line}\n`)
          .replace(/(### A3 [\s\S]*?)(?=### A4)/, (step) => step.replaceAll('[ ]', '[x]')),
      );
    const aboutA3 = () => lintJson(cwd, path).files[0]?.findings.filter(({ step }) => step === 'A3') ?? [];
    sign('Anna Berg, 2026-11-20');
    const [finding] = aboutA3();
    expect(finding?.rule).toBe('sign-off-without-digest');
    const ending = /end it with “(.*?)”/.exec(finding?.message ?? '')?.[1] ?? '';
    expect(ending).toMatch(/^, klart, 2:[0-9a-f]{12}$/);
    sign(`Anna Berg, 2026-11-20${ending}`);
    expect(aboutA3()).toEqual([]);
    sign(`Anna Bergh, 2026-11-20${ending}`);
    expect(aboutA3()).toMatchObject([{ rule: 'unknown-signer' }, { rule: 'stale-sign-off' }]);
  });

  it('goes on with other workspaces when the settings of one have faults', () => {
    const cwd = copyOf('examples');
    writeFileSync(join(cwd, 'en-it-support/serviceplan.yaml'), 'langauge: en\n');
    const { code, out, err } = serviceplan(['lint', '--format', 'json', '.'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('en-it-support/serviceplan.yaml');
    const { files, summary } = JSON.parse(out) as { files: { path: string }[]; summary: object };
    expect(summary).toMatchObject({ warnings: 9 });
    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(
      new Set(['en-coffee-service', 'nb-renhold', 'sv-fastighetsservice']),
    );
  });

  it('takes files, folders and globs, each document once', () => {
    const cwd = copyOf('examples/sv-fastighetsservice');
    expect(
      lintJson(cwd, 'customers', 'customers/**/lifecycle.md', './service-plan.md', 'service-plan.md').summary[
        'files'
      ],
    ).toBe(7);
    expect(lintJson(cwd, '--', 'service-plan.md').summary['files']).toBe(1);
  });
});

describe('explain', () => {
  it('prints a page, lists the rules, and knows the nearest', () => {
    expect(serviceplan(['explain', 'overdue-step']).out).toContain('## Why');
    expect(serviceplan(['explain']).out).toMatch(/^overdue-step +warning +A step's due day is past/m);
    expect(serviceplan(['explain', 'overdue-stpe']).err).toContain('did you mean “overdue-step”');
  });

  it.each([
    ['language: sv\n', [], '## Varför'],
    ['language: sv\n', ['--language', 'nb'], '## Hvorfor'],
    // Faults of settings are to be explained too.
    ['language: [\n', [], '## Why'],
    ['', [], '## Why'],
  ])('speaks the language of the workspace: %j %j', (settings, flags, heading) => {
    const cwd = folderWith(settings === '' ? {} : { 'serviceplan.yaml': settings });
    const { code, out, err } = serviceplan(['explain', 'overdue-step', ...flags], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`\n${heading}\n`);
  });
});
