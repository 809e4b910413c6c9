import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { type LintFormatName, LINT_FORMATS } from '../../src/formats/all.js';
import type { FormatContext } from '../../src/formats/format.js';
import { makePaint } from '../../src/formats/paint.js';
import { repositoryPath } from '../../src/formats/shown.js';
import { enLintWords } from '../../src/languages/en/messages.js';
import { failsOn } from '../../src/lint/failing.js';
import type { FileReport } from '../../src/lint/report.js';
import { RULES } from '../../src/rules/all.js';
import { withoutCommands } from '../../src/text/without-commands.js';
import { projectFile, temporaryFolder } from '../support/cli.js';
import { hasProgram } from '../support/programs.js';
import { finding, HOSTILE_REPORTS, report, summaryOf } from './hostile.js';

const CONTEXT: FormatContext = {
  today: '2026-11-22',
  version: '1.2.3',
  words: enLintWords,
  paint: () => makePaint(false),
  folder: '',
  rulePages: () =>
    Promise.resolve((rule) => ({
      text: `# ${rule}\n\n${'long '.repeat(500)}`,
      summary: 'long '.repeat(500),
    })),
  fails: failsOn([], RULES),
};

async function draw(
  name: LintFormatName,
  reports: readonly FileReport[],
  context: Partial<FormatContext> = {},
) {
  const format = await LINT_FORMATS[name].load({ ...CONTEXT, ...context });
  const files = reports.map((one) => format.file(one)).filter((text) => text !== '');
  const { before, after } = format.frame(summaryOf(reports));
  return before + files.join(format.between ?? '') + after;
}

const NAMES = Object.keys(LINT_FORMATS) as LintFormatName[];

/** Whether GitHub's runner, Azure's or TeamCity's takes a line for a command. */
const isCommand = (line: string) => /^\s*::/.test(line) || /##\w*\[/.test(line);

describe.each(NAMES)('the format %s', (name) => {
  it('lets no text of a document be a command, a control character or half a character', async () => {
    const text = await draw(name, HOSTILE_REPORTS);
    const lines = (name === 'github' ? text : withoutCommands(text)).split(/[\r\n]/);
    for (const line of lines.filter(isCommand)) expect(line).toMatch(/^::warning file=[^:,]*,line=12,/);
    expect(lines.filter(isCommand)).toHaveLength(name === 'github' ? HOSTILE_REPORTS.length : 0);
    // JSON that programs read names a file by its very name.
    if (name !== 'json' && name !== 'gitlab')
      expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe]/);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it('says the same twice, and something where nothing was found', async () => {
    expect(await draw(name, HOSTILE_REPORTS)).toBe(await draw(name, HOSTILE_REPORTS));
    const nothing = await draw(name, [report('plan.md', [])]);
    if (name !== 'unix') expect(nothing).not.toBe('');
  });
});

describe('JSON in a log', () => {
  it.each(['json', 'sarif', 'gitlab'] as const)(
    '%s says what it says without a command in it',
    async (name) => {
      const text = await draw(name, [report('x.md', [finding({ message: 'a ##[error]b ##vso[c]' })])]);
      expect(text).not.toMatch(/##\w*\[/);
      expect(JSON.stringify(JSON.parse(text))).toContain('a ##[error]b ##vso[c]');
    },
  );
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { shortDescription: { text: string } }[] };
      };
      readonly columnKind: string;
      readonly results: readonly {
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly [
          { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } },
        ];
        readonly partialFingerprints: Record<string, string>;
      }[];
    },
  ];
}

describe('sarif', () => {
  const validate = addFormats(new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false })).compile(
    JSON.parse(projectFile('test/formats/sarif-schema-2.1.0.json')) as object,
  );
  const sarif = async (reports: readonly FileReport[], context: Partial<FormatContext> = {}) => {
    const log = JSON.parse(await draw('sarif', reports, context)) as Sarif;
    validate(log);
    expect(validate.errors).toBeNull();
    return log.runs[0];
  };

  it('is valid under its schema, whatever is found', async () => {
    await sarif(HOSTILE_REPORTS);
    await sarif([]);
    const run = await sarif([report('plan.md', [finding({ severity: 'note' })])]);
    expect(run.results[0]).toMatchObject({
      level: 'note',
      message: { text: 'A1 was due 2026-11-11, 11 days ago.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plan.md' },
            region: { startLine: 12, startColumn: 8, endLine: 12, endColumn: 18 },
          },
        },
      ],
    });
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it('names files as the repository does, as URIs', async () => {
    const uris = async (folder: string, path: string) =>
      (await sarif([report(path, [finding()])], { folder })).results[0]?.locations[0].physicalLocation
        .artifactLocation.uri;
    expect(await uris('', 'å b/c#d%20?.md')).toBe('%C3%A5%20b/c%23d%2520%3F.md');
    expect(await uris('plans/', 'x.md')).toBe('plans/x.md');
    expect(await uris('plans/', '../x.md')).toBe('x.md');
    expect(await uris('', 'a:b.md')).toBe('a%3Ab.md');
    expect(await uris('', '\ud800.md')).toBe('%EF%BF%BD.md');
  });

  it('makes no link of a text', async () => {
    const run = await sarif([report('x.md', [finding({ message: '[click](https://example.com)' })])]);
    expect(run.results[0]?.message.text).toBe('[click\\](https://example.com)');
  });

  it('keeps within what GitHub takes, and keeps what weighs most', async () => {
    const many = (severity: 'error' | 'note') => Array.from({ length: 13_000 }, () => finding({ severity }));
    const run = await sarif([report('a.md', many('note')), report('b.md', many('error'))]);
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(13_000);
    expect(run.tool.driver.rules[0]?.shortDescription.text.length).toBeLessThanOrEqual(1024);
    const long = await sarif([report('a.md', [finding({ message: '😀'.repeat(2000) })])]);
    expect(long.results[0]?.message.text.length).toBeLessThanOrEqual(1000);
  });

  it('gives a finding the fingerprint it had when its line has moved and a day has passed', async () => {
    const before = finding();
    const after = finding({
      start: { line: 40, column: 8, offset: 900 },
      about: { id: 'overdue-step', values: { step: 'A1', due: '2026-11-11', days: 12 } },
    });
    const prints = async (...findings: (typeof before)[]) =>
      (await sarif([report('x.md', findings)])).results.map(({ partialFingerprints }) => partialFingerprints);
    expect(await prints(after)).toEqual(await prints(before));
    expect(new Set((await prints(before, after)).map((print) => JSON.stringify(print))).size).toBe(2);
  });
});

describe('github', () => {
  it('escapes what the runner would take for an end', async () => {
    const text = await draw('github', [
      report('a,b:c%.md', [finding({ severity: 'error', message: '100 % sure: yes, no' })]),
    ]);
    expect(text.split('\n')[0]).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=12,col=8,endColumn=18,title=overdue-step::100 %25 sure: yes, no',
    );
  });

  it('gives no columns to what spans lines', async () => {
    const spanning = finding({ end: { line: 14, column: 2, offset: 200 }, severity: 'note' });
    expect(await draw('github', [report('x.md', [spanning])])).toContain(
      '::notice file=x.md,line=12,endLine=14,title=overdue-step::',
    );
  });

  it('makes as many annotations as GitHub shows, and says the rest in plain lines', async () => {
    const many = Array.from({ length: 25 }, () => finding());
    const text = await draw('github', [report('x.md', [...many, finding({ severity: 'error' })])]);
    const lines = text.split('\n');
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('x.md:12:8: warning: '))).toHaveLength(15);
    expect(text).toContain('1 error, 25 warnings, 0 notes in 1 document\n');
  });
});

describe('junit', () => {
  const isInstalled = hasProgram('xmllint', 'libxml2-utils');
  const REPORTS = [
    report('a.md', [
      finding({ rule: 'broken-link', severity: 'error', step: undefined, message: 'no <file>' }),
      finding(),
    ]),
    report('b.md', []),
  ];

  it.each([
    ['whatever is found', HOSTILE_REPORTS, undefined],
    ['where it fails', HOSTILE_REPORTS, failsOn(['note'], RULES)],
    ['where nothing was linted', [], undefined],
    ['where nothing is found', [report('b.md', [])], undefined],
    ['with failed and skipped cases', REPORTS, undefined],
  ])('is valid under both schemas that are in use, %s', async (_, reports, fails) => {
    const text = await draw('junit', reports, fails && { fails });
    expect(new XMLParser().parse(text)).toHaveProperty('testsuites');
    if (!isInstalled) return;
    const path = join(temporaryFolder(), 'junit.xml');
    writeFileSync(path, text);
    for (const schema of ['junit-ant.xsd', 'junit-jenkins.xsd']) {
      const args = ['--noout', '--schema', join(import.meta.dirname, schema), path];
      expect(spawnSync('xmllint', args, { encoding: 'utf8' }).stderr, schema).toBe(`${path} validates\n`);
    }
  });

  it('fails for what fails the run, skips the rest, and passes a document without findings', async () => {
    const suites = (text: string) =>
      (
        new XMLParser({
          ignoreAttributes: false,
          attributeNamePrefix: '',
          isArray: (name) => name.startsWith('testc') || name === 'testsuite',
        }).parse(text) as { testsuites: { testsuite: object[] } }
      ).testsuites.testsuite;
    expect(suites(await draw('junit', REPORTS))).toMatchObject([
      {
        ...{ name: 'a.md', id: '0', tests: '2', failures: '1', skipped: '1', errors: '0' },
        timestamp: '2026-11-22T00:00:00',
        testcase: [
          { name: 'broken-link', classname: 'a.md', failure: { message: 'no <file>', type: 'broken-link' } },
          { name: 'overdue-step A1', skipped: {} },
        ],
      },
      {
        ...{ name: 'b.md', id: '1', tests: '1', failures: '0', skipped: '0', errors: '0' },
        testcase: [{ name: 'lint', classname: 'b.md' }],
      },
    ]);
    const strict = suites(await draw('junit', REPORTS, { fails: failsOn(['overdue'], RULES) }));
    expect(strict[0]).toMatchObject({ failures: '2', skipped: '0' });
  });
});

describe('markdown', () => {
  it('is inert: a list of code, with no link, image, HTML or mention outside of it', async () => {
    const tree = remark()
      .use(remarkGfm)
      .parse(await draw('markdown', HOSTILE_REPORTS));
    const types = new Set<string>();
    const texts: string[] = [];
    const visit = (node: { type: string; value?: string; children?: unknown[] }): void => {
      types.add(node.type);
      if (node.type === 'text') texts.push(node.value ?? '');
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(tree);
    expect([...types].sort()).toEqual([
      'heading',
      'inlineCode',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
    expect(texts.join('')).not.toMatch(/[@<>`]|https|#\d/);
    expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(HOSTILE_REPORTS.length + 1);
  });

  it('fits into a comment', async () => {
    const reports = Array.from({ length: 2000 }, (_, i) => report(`${i}.md`, [finding()]));
    const text = await draw('markdown', reports);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\n\n…\n$/);
  });
});

describe('gitlab', () => {
  it('has what a code quality report must have, with fingerprints unique among files', async () => {
    const issues = JSON.parse(
      await draw('gitlab', [
        report('a.md', [finding(), finding()]),
        report('b.md', [finding()]),
        report('c.md', []),
      ]),
    ) as Record<string, unknown>[];
    expect(issues).toHaveLength(3);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(issues[0]).toMatchObject({
      description: 'A1 was due 2026-11-11, 11 days ago.',
      check_name: 'overdue-step',
      severity: 'minor',
      location: { path: 'a.md', lines: { begin: 12 } },
    });
  });
});

describe('paths in the repository', () => {
  it.each([
    ['', 'a.md', 'a.md'],
    ['plans/', './a.md', 'plans/a.md'],
    ['plans/x/', '../a.md', 'plans/a.md'],
    ['plans/', '../../a.md', '../a.md'],
  ])('%j and %j make %j', (folder, path, expected) => {
    expect(repositoryPath(folder, path)).toBe(expected);
  });
});
