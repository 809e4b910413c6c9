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

let cwd = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
    cwd,
    stdio: 'pipe',
  });
const saidBy = ({ out, err }: Run) => `${out}${err}`;

beforeAll(() => {
  cwd = folderWith({
    'serviceplan.yaml': 'language: en\npeople:\n  anna: { name: Anna Berg, email: anna@example.com }\n',
    'customers/nordvik/lifecycle.md': PUBLIC,
    'team.md': secret('private: true'),
  });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
});

const STEP = `${MARKER.toLowerCase()}-team#A1`;

/** Every command that reads documents, in every format. */
const COMMANDS: readonly (readonly string[])[] = [
  ...LINT_FORMAT_NAMES.map((format) => ['lint', '--format', format]),
  ['lint', '--since', 'HEAD'],
  ['lint', '--diff', '--unsafe-fixes'],
  ['lint', 'team.md'],
  ['status'],
  ['status', 'team.md'],
  ['status', '--by', 'person'],
  ['status', '--format', 'json'],
  ...REPORT_FORMAT_NAMES.map((format) => ['report', '--format', format]),
  ['report', '--format', 'csv', 'team.md'],
  ['verify'],
  ['verify', '--format', 'json'],
  ['schedule', 'team.md', '--dry-run'],
  ['assign', 'team.md#A1', 'anna', '--dry-run'],
  ['gate', 'nordvik'],
  ['gate', 'team.md'],
  ['new', '--list'],
  ...['1/2', '2/2'].flatMap((shard) => [
    ...LINT_FORMAT_NAMES.map((format) => ['lint', '--format', format, '--shard', shard]),
    ['status', '--shard', shard],
    ['status', '--format', 'json', '--shard', shard],
    ['report', '--format', 'json', '--shard', shard],
    ['report', '--format', 'json', '--since', 'HEAD', '--shard', shard],
  ]),
];

describe('a private document', () => {
  it.each(COMMANDS)('is not told of by %s %s %s %s', (...args) => {
    expect(saidBy(serviceplan(args, { cwd })).toUpperCase()).not.toContain(MARKER);
  });

  it('is found by no step, in no completion, and not from the standard input', () => {
    const dry = serviceplan(['sign', STEP, '--as', 'anna', '--dry-run'], { cwd });
    expect(dry.code).toBe(2);
    expect(dry.err.replaceAll(STEP.split('#')[0] as string, '')).not.toContain(MARKER.toLowerCase());
    for (const word of ['', 'q', 'nordvik#', 'qx']) {
      expect(
        saidBy(serviceplan(['complete-words', '--', 'sign', word], { cwd })).toUpperCase(),
      ).not.toContain(MARKER);
    }
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
    git('checkout', '--quiet', '.');
    git('clean', '--quiet', '-fd');
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'customers', 'serviceplan.yaml', 'team.md']);
  });

  it.each([
    ['lint'],
    ['status'],
    ['report', '--format', 'html'],
    ['report', '--format', 'ics'],
    ['verify'],
    ['assign', 'team.md#A1', 'anna', '--dry-run'],
  ])('is told of by %s with --private', (...args) => {
    expect(saidBy(serviceplan([...args, '--private'], { cwd })).toUpperCase()).toContain(MARKER);
  });

  it('is in no report that is made of parts, and in it where the parts were made with --private', () => {
    const merged = (...flags: string[]) => {
      const parts = [1, 2].map((index) => {
        const args = ['report', '-f', 'json', '--shard', `${index}/2`, ...flags];
        const part = join(cwd, '..', `${basename(cwd)}-${index}.json`);
        writeFileSync(part, serviceplan(args, { cwd }).out);
        return part;
      });
      // Only surveys are told of in that format, and there are none here.
      const made = REPORT_FORMAT_NAMES.filter((format) => format !== 'survey-csv').map((format) =>
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
