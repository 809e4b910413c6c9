import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPrivate } from '../../src/document/private.js';
import { LINT_FORMAT_NAMES } from '../../src/cli/linting/output.js';
import { lint, parse, status } from '../../src/library.js';
import { REPORT_FORMAT_NAMES } from '../../src/reports/all.js';
import { folderWith, type Run, serviceplan } from '../support/cli.js';
import { ownKinds as kinds } from '../support/kinds.js';

// Every part of a private document holds the marker; nothing that a command prints or writes without --private may.

const MARKER = 'QXSECRET';

/** A document whose title, customer, sections, steps, fields, points and dates all hold the marker, and many findings. */
const secret = (mark: string) => `---
kind: team
id: ${MARKER.toLowerCase()}-team
language: en
${mark}
company: ${MARKER} company
customer: ${MARKER} customer
dates:
  ${MARKER.toLowerCase()}-day: 2026-01-01
roles:
  team-leader: anna
  ${MARKER.toLowerCase()}-role: nobody-${MARKER.toLowerCase()}
---

# ${MARKER} title

## A ${MARKER} talks

### A1 ${MARKER} employee

- Employee: anna
- Responsible: ${MARKER.toLowerCase()}
- Due: 2026-11-20
- Every: 6 m
- Evidence: [${MARKER}](${MARKER}.md)
- Sign-off: ${MARKER}, 2026-05-01, done, 1:000000000000
- ${MARKER}: unknown

To consider:

- [ ] ${MARKER}

## ${MARKER} mandate

${MARKER}
`;

const PUBLIC = `---
kind: lifecycle
id: nordvik
language: en
customer: Nordvik
---

# Checklist – Nordvik

## A Preparation for cooperation

### A1 Market analysis

- Responsible: anna
- Due: 2026-11-20
`;

/** Key figures that are private, each part of them with the marker. */
const FIGURES = `---
kind: scorecard
id: ${MARKER.toLowerCase()}-figures
language: en
private: true
---

# ${MARKER} title

## Customer figures

### C1 ${MARKER} figure

- Unit: ${MARKER}
- Owner: ${MARKER.toLowerCase()}
- Measured every: 1 m

Values:

- 2026-09-01: 70, n 12, ${MARKER} note
`;

let cwd = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    cwd,
    stdio: 'pipe',
  });
const saidBy = ({ out, err }: Run) => `${out}${err}`;

beforeAll(() => {
  cwd = folderWith({
    // What else the others lack is no error, so that only what is private makes a run fail.
    'serviceplan.yaml':
      'language: en\npeople:\n  anna: { name: Anna Berg, email: anna@example.com }\nrules:\n  missing-phase: off\n  missing-step: off\n',
    'customers/nordvik/lifecycle.md': PUBLIC,
    'team.md': secret('private: true'),
    'figures.md': FIGURES,
  });
  git('init', '--quiet');
  git('add', 'serviceplan.yaml');
  git('commit', '--quiet', '-m', 'first');
  git('add', '.');
  git('commit', '--quiet', '-m', 'second');
});

const ID = `${MARKER.toLowerCase()}-team`;
/** Near enough that the id would be the hint. */
const ALMOST = ID.slice(1);

/** A command, and how it ends: without `--private`, and with it where that differs. */
type Row = [args: readonly string[], code: number, withFlag?: number];

/** Only surveys are told of in the format that is left out, and there are none here. */
const FORMATS = REPORT_FORMAT_NAMES.filter((format) => format !== 'survey-csv');
const CHANGE = ['--as', 'anna', '--dry-run'];

/** Every command that reads documents, in every format, and tells of private ones with `--private`. */
const COMMANDS: readonly Row[] = [
  ...LINT_FORMAT_NAMES.map((format): Row => [['lint', '--format', format], 0, 1]),
  [['lint', '--since', 'HEAD~1'], 0, 1],
  [['lint', '--diff', '--unsafe-fixes'], 0, 1],
  [['lint', 'team.md'], 0, 1],
  [['status'], 0],
  [['status', 'team.md'], 0],
  [['status', '--by', 'person'], 0],
  [['status', '--format', 'json'], 0],
  ...FORMATS.map((format): Row => [['report', '--format', format], 0]),
  [['report', '--format', 'csv', 'team.md'], 0],
  [['report', '--format', 'json', '--since', 'HEAD~1'], 0],
  [['report', '--form', 'team.md'], 2, 0],
  [['report', '--form', ALMOST], 2],
  [['verify'], 0, 1],
  [['verify', '--format', 'json'], 0, 1],
  [['schedule', 'team.md', '--dry-run'], 2, 0],
  [['schedule', 'team.md', '--explain', 'A1'], 2, 0],
  [['assign', 'team.md#A1', 'anna', '--dry-run'], 2, 0],
  [['sign', 'team.md#A1', ...CHANGE], 2, 0],
  [['unsign', 'team.md#A1', '--reason', 'a slip', ...CHANGE], 2, 0],
  [['waive', 'team.md#A1', '--reason', 'no need', ...CHANGE], 2, 0],
  [['measure', 'figures.md#C1', '71', '--dry-run'], 2, 0],
  [['gate', 'team.md'], 2, 0],
  [['gate', ALMOST], 2],
  [['sign', `${ALMOST}#A1`, ...CHANGE], 2],
];

/** A part of a run; the private documents are in the second and the third of three. */
const inPart = (part: string): readonly Row[] => [
  ...LINT_FORMAT_NAMES.map((format): Row => [['lint', '--format', format, '--shard', part], 0, 1]),
  [['status', '--shard', part], 0],
  [['status', '--format', 'json', '--shard', part], 0],
  [['report', '--format', 'json', '--shard', part], 0],
  [['report', '--format', 'json', '--since', 'HEAD~1', '--shard', part], 0],
];

/** What is completed behind words that others could follow, too. */
const COMPLETED = [['sign'], ['gate'], ['schedule'], ['report', '--form']].map((words) => [
  '__complete',
  '--',
  ...words,
]);
const BEGUN = ['', 'q', ID, `${ID}#`, 'nordvik#'];

/** What tells of no private document in any case. */
const OTHERS: readonly Row[] = [
  [['report', '--format', 'survey-csv'], 0],
  [['gate', 'nordvik'], 0],
  [['new', '--list'], 0],
  ...COMPLETED.flatMap((words) => BEGUN.map((begun): Row => [[...words, begun], 0])),
  [['__complete', '--', 'measure', ''], 0],
];

describe('a private document', () => {
  it.each([...COMMANDS, ...inPart('1/3'), ...inPart('2/3'), ...inPart('3/3'), ...OTHERS])(
    'is not told of by %j',
    (args, expected) => {
      const run = serviceplan(args, { cwd });
      const isTold = saidBy(run).toUpperCase().includes(MARKER);
      expect({ code: run.code, isTold }).toEqual({ code: expected, isTold: false });
    },
  );

  it.each([...COMMANDS, ...inPart('2/3'), ...inPart('3/3')])(
    'is told of by %j with --private',
    (args, without, expected = without) => {
      const run = serviceplan([...args, '--private'], { cwd });
      const isTold = saidBy(run).toUpperCase().includes(MARKER);
      expect({ code: run.code, isTold }).toEqual({ code: expected, isTold: true });
    },
  );

  it.each(COMPLETED)('is not completed where others are: %s %s %s', (...words) => {
    expect(serviceplan([...words, ''], { cwd }).out).toMatch(/^nordvik/m);
  });

  it('is found by no step, and not from the standard input', () => {
    const dry = serviceplan(['sign', `${ID}#A1`, '--as', 'anna', '--dry-run'], { cwd });
    expect(dry.code).toBe(2);
    expect(dry.err.replaceAll(ID, '')).not.toContain(MARKER.toLowerCase());
    const read = serviceplan(['lint', '-'], { cwd, input: secret('private: true') });
    expect(read.code).toBe(2);
    expect(saidBy(read)).not.toContain(MARKER);
  });

  it('leaves no trace in files that a run writes, nor in a cache that --private filled before', () => {
    const cache = ['lint', '--cache', '--cache-location', 'kept'];
    expect(saidBy(serviceplan([...cache, '--private'], { cwd }))).toContain(MARKER);
    expect(saidBy(serviceplan(cache, { cwd }))).not.toContain(MARKER);
    serviceplan(['lint', '--write-baseline'], { cwd });
    expect(readFileSync(join(cwd, 'serviceplan.baseline.json'), 'utf8')).not.toContain('team.md');
    serviceplan(['lint', '--fix', '--unsafe-fixes'], { cwd });
    expect(readFileSync(join(cwd, 'team.md'), 'utf8')).toBe(secret('private: true'));
    expect(readFileSync(join(cwd, 'figures.md'), 'utf8')).toBe(FIGURES);
    git('checkout', '--quiet', '.');
    git('clean', '--quiet', '-fd');
    const files = ['.git', 'customers', 'figures.md', 'serviceplan.yaml', 'team.md'];
    expect(readdirSync(cwd).sort()).toEqual(files);
  });

  it('is in no report that is made of parts, and in it where the parts were made with --private', () => {
    const merged = (...flags: string[]) => {
      const parts = [1, 2].map((index) => {
        const args = ['report', '-f', 'json', '--shard', `${index}/2`, ...flags];
        const part = join(cwd, '..', `${basename(cwd)}-${index}.json`);
        writeFileSync(part, serviceplan(args, { cwd }).out);
        return part;
      });
      const made = FORMATS.map((format) =>
        saidBy(serviceplan(['report', '-f', format, '--merge', ...parts], { cwd })).toUpperCase(),
      );
      for (const part of parts) rmSync(part);
      return made;
    };
    for (const text of merged()) expect(text).not.toContain(MARKER);
    for (const text of merged('--private')) expect(text).toContain(MARKER);
  });

  it('is checked in threads no more than in one', () => {
    const many = folderWith({
      'serviceplan.yaml': 'language: en\n',
      ...Object.fromEntries(
        Array.from({ length: 401 }, (_, index) => [`t${index}.md`, secret('private: true')]),
      ),
    });
    const run = serviceplan(['lint'], { cwd: many, env: { SERVICEPLAN_THREADS: '2' } });
    expect(saidBy(run).toUpperCase()).not.toContain(MARKER);
  });
});

describe('what is doubtful is private', () => {
  it.each([
    ['private: true', true],
    ['private: false', false],
    ['private:', true],
    ['private: yes', true],
    ['private: "false"', true],
    ['Private: true', true],
    ['privat: true', true],
    ['prviate: true', true],
    ['private: false\nprivate: true', true],
    ['private: [true', true],
    ['broken: [1\nprivate: true', true],
    ['broken: [1\nprivate: false', false],
    ['note: private', false],
    ['price: 5', false],
  ])('%j', async (mark, isKept) => {
    const document = parse(secret(mark));
    expect(isPrivate(document)).toBe(isKept);
    const [reports, told] = [
      await lint([document], { today: '2026-11-22', kinds }),
      status([document], { today: '2026-11-22', kinds }),
    ];
    expect([reports.length, told.documents.length]).toEqual(isKept ? [0, 0] : [1, expect.any(Number)]);
    const folder = folderWith({ 'serviceplan.yaml': 'language: en\n', 'team.md': '' });
    writeFileSync(join(folder, 'team.md'), secret(mark));
    const seen = saidBy(serviceplan(['lint', '--format', 'stylish'], { cwd: folder }));
    expect(seen.toUpperCase().includes(MARKER)).toBe(!isKept);
  });

  it('also where an engine or an open frontmatter hides the keys', () => {
    expect(isPrivate(parse(secret('private: true').replace('---', '---js')))).toBe(true);
    expect(isPrivate(parse(secret('private: true').replace('\n---\n', '\n')))).toBe(true);
  });

  it('and judged by the library when it is asked to', async () => {
    const document = parse(secret('private: true'));
    expect(await lint([document], { today: '2026-11-22', kinds, private: true })).toHaveLength(1);
    expect(status([document], { today: '2026-11-22', kinds, private: true }).documents).toHaveLength(1);
  });
});
