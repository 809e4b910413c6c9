import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { signed } from '../../src/languages/surveys.js';
import { lastBefore } from '../../src/surveys/other-surveys.js';
import type { SurveyStatus } from '../../src/surveys/survey-status.js';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';

const SETTINGS = `language: en
company: Example Service Ltd
people:
  anna: { name: Anna Berg, email: anna@example.com, roles: [quality] }
`;

interface SurveyParts {
  readonly id?: string;
  readonly audience?: string;
  readonly population?: number;
  readonly closing?: string;
  readonly start?: string;
  readonly measures?: string;
  readonly extra?: string;
  readonly f1?: string;
  readonly group?: string;
}

const survey = ({
  id = 'autumn',
  audience = 'customers',
  population = 60,
  start = '2026-10-01',
  closing = '2026-10-20',
  measures = 'None yet.',
  extra = '',
  f1 = '- Due: 2026-11-30',
  group = 'Offices',
}: SurveyParts = {}) => `---
kind: survey
id: ${id}
language: en
audience: ${audience}
population: ${population}
dates:
  start: ${start}
  closing: ${closing}
  publishing: 2026-11-10
---

# Survey – ${id}

## Purpose

To know.

## Decision

What to mend.

## Groups

### G1 ${group}

- People: 30

### G2 Shops

- People: 20

### G3 Schools

- People: 10

## Answer scales

### L1 What do you think of …?

- Negative: bad
- Neutral: neither
- Positive: good

## Questions

### Q1 Overall

- Question type: overall rating
- Scale: L1

### Q2 Recommending us

- Question type: recommendation
${extra}
## Answers

[answers](${id}.csv)

## M Measures

${measures}

## F Follow-up

### F1 Publish the result

- Responsible: anna
${f1}

### F2 Follow up the measures

- Responsible: anna
- Due: 2027-04-20
`;

/** Answers of so many people of each group; of each group two of three are content. */
const answers = (...counts: readonly (readonly [group: string, count: number])[]) =>
  `group;Q1;Q2\n${counts
    .flatMap(([group, count]) =>
      Array.from(
        { length: count },
        (_, index) => `${group};${index % 3 === 0 ? 'bad' : 'good'};${10 - (index % 3) * 2}\n`,
      ),
    )
    .join('')}`;
const FULL = answers(['Offices', 24], ['Shops', 12], ['Schools', 6]);

const statusOf = (cwd: string, ...args: string[]) => {
  const { out, code } = serviceplan(['status', '--format', 'json', ...args], { cwd });
  expect(code).toBe(0);
  const { documents } = JSON.parse(out) as { documents: { id: string; survey?: SurveyStatus }[] };
  return new Map(documents.map(({ id, survey: found }) => [id, found]));
};
const rulesOf = (cwd: string, ...args: string[]) => {
  const { out } = serviceplan(['lint', '--format', 'json', ...args], { cwd });
  const { files } = JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] };
  return files.flatMap(({ findings }) => findings);
};

describe('new survey', () => {
  it.each([
    ['sv', '# Enkät – Hösten 2026', 'Vad tycker du om oss som helhet?', 'På det hela taget trivs jag'],
    ['nb', '# Undersøkelse – Hösten 2026', 'Hva synes du om oss som helhet?', 'Alt i alt trives jeg'],
    ['en', '# Survey – Hösten 2026', 'What do you think of us overall?', 'Overall, I am satisfied'],
  ])('asks customers or employees in %s', (language, title, customers, employees) => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS });
    const make = (name: string, audience: string) => {
      const set = ['population=60', `audience=${audience}`, 'closing=2026-12-01'].flatMap((one) => [
        '--set',
        one,
      ]);
      const { out, err } = serviceplan(['new', 'survey', name, '--language', language, ...set], { cwd });
      expect(err).toBe('');
      return readFileSync(join(cwd, out.trim()), 'utf8');
    };
    const ofCustomers = make('Hösten 2026', 'customers');
    expect(ofCustomers).toContain(`\nid: survey-hosten-2026\nlanguage: ${language}\n`);
    expect(ofCustomers).toContain('\npopulation: 60\n');
    expect(ofCustomers).toContain(`\n${title}\n`);
    expect(ofCustomers).toContain(customers);
    expect(ofCustomers).not.toContain(employees);
    expect(ofCustomers).not.toContain('<!--');
    const ofEmployees = make('Våren 2027', 'employees');
    expect(ofEmployees).toContain(employees);
    expect(ofEmployees).not.toContain(customers);
    const rules = new Set(rulesOf(cwd).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['undated-step', 'unwritten-section']);
  });

  it('refuses what cannot be', () => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS });
    const { code, err } = serviceplan(['new', 'survey', '--set', 'population=many'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('“population” must be a number');
    expect(serviceplan(['new', 'survey', '--set', 'smallest-group=3'], { cwd }).err).toContain(
      'from 5 to 100',
    );
    expect(serviceplan(['new', 'survey', '--set', 'population=1000000000'], { cwd }).err).toContain(
      'from 1 to 10,000,000, not “1000000000”',
    );
  });
});

describe('status', () => {
  it('reckons figures with their margins, for all and by group', () => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'autumn.md': survey(), 'autumn.csv': FULL });
    const found = statusOf(cwd).get('autumn');
    expect(found).toMatchObject({ stage: 'closed', answers: 42, faults: 0, invited: 60, measures: [] });
    const { result } = found ?? {};
    expect(result?.responseRate).toBeCloseTo(0.7);
    expect(result?.overall).toMatchObject({ n: 42 });
    expect(result?.overall?.share).toBeCloseTo(2 / 3);
    expect(result?.questions[1]?.netPromoter).toMatchObject({
      promoters: 14,
      passives: 14,
      detractors: 14,
      score: 0,
    });
    expect(result?.groups.map(({ title, answers: n }) => [title, n])).toEqual([
      ['Offices', 24],
      ['Shops', 12],
      ['Schools', 6],
    ]);
  });

  it.each([
    [
      'those with fewer than five',
      [
        ['Offices', 24],
        ['Shops', 4],
        ['Schools', 3],
      ],
      [false, true, true],
    ],
    [
      'one more, where a single one would be the difference',
      [
        ['Offices', 24],
        ['Shops', 12],
        ['Schools', 2],
      ],
      [false, true, true],
    ],
    [
      'one, where others without a group hide it',
      [
        ['Offices', 24],
        ['', 9],
        ['Schools', 2],
      ],
      [false, false, true],
    ],
  ] as const)('hides of the groups %s', (_, counts, hidden) => {
    const text = answers(...counts);
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'autumn.md': survey(), 'autumn.csv': text });
    const groups = statusOf(cwd).get('autumn')?.result?.groups ?? [];
    const isEmpty = ({ title }: { title: string }) => !counts.some(([group]) => group === title);
    expect(groups.filter((group) => !isEmpty(group)).map(({ isHidden }) => isHidden)).toEqual(
      hidden.filter((__, index) => counts[index]?.[0] !== ''),
    );
    for (const group of groups)
      if (group.isHidden) expect(Object.keys(group).sort()).toEqual(['id', 'isHidden', 'questions', 'title']);
  });

  it('shows nothing of fewer than five answers, nor of fewer than a document says', () => {
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey(),
      'autumn.csv': answers(['Offices', 4]),
      'spring.md': survey({ id: 'spring' }).replace('population: 60', 'population: 60\nsmallest-group: 50'),
      'spring.csv': FULL,
    });
    const all = statusOf(cwd);
    expect(all.get('autumn')).toMatchObject({ answers: 4 });
    expect(all.get('autumn')).not.toHaveProperty('result');
    expect(all.get('spring')).not.toHaveProperty('result');
    expect(serviceplan(['status'], { cwd }).out).toContain(
      '4 of 60 answered (7%) · not shown: fewer than 5 answered',
    );
  });

  it('says plainly that there are too few answers', () => {
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey({ population: 400 }),
      'autumn.csv': answers(['Offices', 20]),
    });
    const say = (language: string) => serviceplan(['status', '--language', language], { cwd }).out;
    expect(say('en')).toContain('Too few answers to tell: a share may be off by 21 percentage points.');
    expect(say('sv')).toContain('För få svar för att vara säker: en andel kan avvika med 21 procentenheter.');
    expect(say('nb')).toContain('For få svar til å være sikker: En andel kan avvike med 21 prosentpoeng.');
  });

  it('follows the overall figure from one survey to the next of the same people', () => {
    const better = FULL.replaceAll(';bad;', ';good;');
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey(),
      'autumn.csv': better,
      'spring.md': survey({ id: 'spring', start: '2026-04-01', closing: '2026-04-20' }),
      'spring.csv': FULL,
      'staff.md': survey({ id: 'staff', audience: 'employees', start: '2026-05-01', closing: '2026-05-20' }),
      'staff.csv': FULL,
    });
    const all = statusOf(cwd);
    expect(all.get('autumn')?.change).toMatchObject({
      since: 'spring',
      closing: '2026-04-20',
      isClear: true,
    });
    expect(all.get('autumn')?.change?.difference).toBeCloseTo(1 / 3);
    expect(all.get('spring')).not.toHaveProperty('change');
    expect(serviceplan(['status', 'autumn.md', 'spring.md'], { cwd }).out).toMatch(
      /Overall figure: \+33 points \(\+\d+ to \+\d+, a clear change\) since Survey – spring\n/,
    );
  });

  it('reckons nothing from a file with faults, and says so', () => {
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey(),
      'autumn.csv': FULL.replace('good', 'splendid'),
    });
    expect(statusOf(cwd).get('autumn')).toMatchObject({ faults: 1 });
    expect(statusOf(cwd).get('autumn')).not.toHaveProperty('answers');
    expect(serviceplan(['status'], { cwd }).out).toContain(
      'The answers have 1 fault, so nothing is calculated',
    );
  });

  it.each([
    ['windows-1252', (text: string) => Buffer.from(text, 'latin1')],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads answers in %s', (_, encode) => {
    const text = encode(FULL.replaceAll('Offices', 'Kontor på Ölön'));
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey({ group: 'Kontor på Ölön' }),
      'autumn.csv': text,
    });
    expect(statusOf(cwd).get('autumn')?.result?.groups[0]).toMatchObject({
      title: 'Kontor på Ölön',
      answers: 24,
    });
  });

  it.each([
    ['where the file has no column for them', 'Q1;Q2\n' + 'good;9\n'.repeat(20)],
    ['where that column is empty', 'group;Q1;Q2\n' + ';good;9\n'.repeat(20)],
  ])('says that no answer names a group %s', (_, text) => {
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'autumn.md': survey(), 'autumn.csv': text });
    const { out } = serviceplan(['status'], { cwd });
    expect(out).toMatch(/Offices +no answer names this group\n/);
    expect(out).not.toContain('protect');
    expect(serviceplan(['lint'], { cwd }).out).toContain(
      'The survey has groups, but no answer in autumn.csv names one: give it a column “group” with their ids or titles.',
    );
  });

  it('tells a group that nobody names from one that is hidden', () => {
    const text = `group;Q1;Q2\n${'G1;good;9\n'.repeat(20)}${'G2;good;9\n'.repeat(3)}`;
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'autumn.md': survey(), 'autumn.csv': text });
    const { out } = serviceplan(['status'], { cwd });
    expect(out).toMatch(/Shops +not shown, to protect those who answered\n/);
    expect(out).toMatch(/Schools +no answer names this group\n/);
    expect(serviceplan(['lint'], { cwd }).out).not.toContain('no answer in');
  });

  it('finds gaps of expectations and experiences', () => {
    const extra = `
### X1 Kept promises, expected

- Question type: expectation
- Scale: L1
- Dimension: reliability

### P1 Kept promises

- Question type: perception
- Scale: L1
- Paired with: X1
`;
    const text = `Q1;Q2;X1;P1\n${'good;9;good;neither\n'.repeat(10)}${'good;9;good;bad\n'.repeat(10)}`;
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey({ extra }),
      'autumn.csv': text,
    });
    const gaps = statusOf(cwd).get('autumn')?.result?.gaps;
    expect(gaps?.dimensions).toMatchObject([{ dimension: 'reliability', n: 20, gap: -1.5 }]);
    expect(serviceplan(['status'], { cwd }).out).toMatch(/Reliability +gap −1\.5 \(−1\.7 to −1\.3\)/);
  });

  it.each([
    [-0.033, 1, '−0.03'],
    [0.033, 1, '+0.03'],
    [-0.004, 1, '−0.004'],
    [-0.0001, 1, '0.0'],
    [0, 0, '0'],
    [-0.4, 0, '−0.4'],
    [-0.06, 1, '−0.1'],
    [5.4, 0, '+5'],
  ])('writes %f with %i digits as %s: what is not 0 does not read as 0', (value, digits, text) => {
    expect(signed(value, digits)).toBe(text);
    expect(signed(value, digits, ',')).toBe(text.replace('.', ','));
  });

  it('counts the steps of a survey as those of any document, and its measures apart', () => {
    const measures =
      '### M1 New routes\n\n- Responsible: anna\n- Due: 2026-11-01\n\n### M2 A desk\n\n- Responsible: anna\n- Due: 2027-01-15';
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey({ measures }),
      'autumn.csv': FULL,
    });
    const { out } = serviceplan(['status'], { cwd });
    expect(out).toContain('Measures: 0 of 2 done, 1 overdue');
    expect(out).toMatch(/Overdue \(1\)\n +2026-11-01 +M1 +New routes +Anna Berg/);
    expect(statusOf(cwd).get('autumn')?.measures).toEqual(['M1', 'M2']);
  });
});

describe('the survey before', () => {
  const one = { audience: 'customers', customer: 'Nordvik  AB' } as const;
  const other = (path: string, closing: string, customer: string | undefined = 'Nordvik AB') => ({
    ...{ path, closing, customer, audience: 'customers' as const },
  });
  const before = (...others: ReturnType<typeof other>[]) => lastBefore(others, one, '2026-11-01')?.path;

  it('is the last that closed, of two on one day the first by its path', () => {
    const [a, b, early] = [other('a', '2026-10-01'), other('b', '2026-10-01'), other('0', '2026-09-30')];
    expect([before(a, b, early), before(early, b, a)]).toEqual(['a', 'a']);
  });

  it('is one of the same customer, however its name is written', () => {
    expect(before(other('a', '2026-10-01'), other('b', '2026-10-02', 'Sydvik AB'))).toBe('a');
    expect(before(other('b', '2026-10-02', 'Sydvik AB'))).toBeUndefined();
  });

  it('is the same for lint and for the change of the overall figure', () => {
    const files = (first: string, second: string) => ({
      'serviceplan.yaml': SETTINGS,
      ...{ [`${first}.md`]: survey({ id: first }), [`${first}.csv`]: FULL },
      ...{ [`${second}.md`]: survey({ id: second }), [`${second}.csv`]: FULL },
      'later.md': survey({ id: 'later', start: '2026-11-01', closing: '2026-11-20' }),
      'later.csv': FULL,
    });
    const cwd = folderWith(files('a', 'b'));
    const { documents } = JSON.parse(serviceplan(['status', '--format', 'json'], { cwd }).out) as {
      documents: { id: string; survey: SurveyStatus }[];
    };
    expect(documents.find(({ id }) => id === 'later')?.survey.change?.since).toBe('a');
    const told = rulesOf(cwd, 'later.md').filter(({ rule }) => rule === 'survey-too-soon');
    expect(told[0]?.message).toContain('and a closed 2026-10-20');
  });
});

describe('lint', () => {
  it('says what is wrong with answers in the language of the workspace', () => {
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey(),
      'autumn.csv': FULL.replace('good', 'god'),
    });
    const say = (language: string) =>
      rulesOf(cwd, '--language', language).find(({ rule }) => rule === 'broken-answers')?.message;
    expect(say('en')).toBe('Row 3, column “Q1”: “god” is not an answer here; did you mean “good”?');
    expect(say('sv')).toBe('Rad 3, kolumnen ”Q1”: ”god” är inget av svaren. Menade du ”good”?');
    expect(say('nb')).toBe('Rad 3, kolonnen «Q1»: «god» er ikke et av svarene. Mente du «good»?');
  });

  it.each([
    [
      'my answers.csv',
      [
        'This is not a link, because of the space in the address: write “my%20answers.csv” or “<my answers.csv>”.',
      ],
    ],
    ['my%20answers.csv', []],
    ['<my answers.csv>', []],
    ['autumn.csv "my answers.csv"', []],
  ])('of the link (%s) to the answers says %j', (address, expected) => {
    const text = survey().replace('(autumn.csv)', `(${address})`);
    const files = {
      'serviceplan.yaml': SETTINGS,
      'autumn.md': text,
      'my answers.csv': FULL,
      'autumn.csv': FULL,
    };
    const cwd = folderWith(files);
    const told = rulesOf(cwd, '--language', 'en').filter(({ rule }) => rule === 'broken-answers');
    expect(text).toContain(`(${address})`);
    expect(told.map(({ message }) => message)).toEqual(expected);
  });

  it('opens no file of answers outside the workspace, none that is no text, none that is too large', () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'secret.csv'), FULL);
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey(),
      'spring.md': survey({ id: 'spring' }),
      'spring.csv': Buffer.from('PK\u0003\u0004\u0000\u0000', 'latin1'),
      'winter.md': survey({ id: 'winter' }),
      'winter.csv': Buffer.alloc(9 * 1024 * 1024, 'good;9\n'),
      'folder.md': survey({ id: 'folder' }),
    });
    symlinkSync(join(outside, 'secret.csv'), join(cwd, 'autumn.csv'));
    mkdirSync(join(cwd, 'folder.csv'));
    const messages = rulesOf(cwd).flatMap(({ rule, message }) =>
      rule === 'broken-answers' ? [message] : [],
    );
    expect(messages.sort()).toEqual([
      'folder.csv could not be read as a file.',
      'spring.csv is not text: save the spreadsheet as CSV and link to that.',
      'winter.csv is larger than a file of answers may be (8 MB).',
    ]);
    expect(statusOf(cwd).get('autumn')).not.toHaveProperty('answers');
  });

  it('looks at the other surveys of the workspace, whichever documents it is asked about', () => {
    const measures = '### M1 New routes\n\n- Responsible: anna\n- Due: 2027-03-01';
    const cwd = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey({ measures }),
      'autumn.csv': FULL,
      'next/winter.md': survey({ id: 'winter', start: '2026-12-01', closing: '2026-12-15' }),
      'next/staff.md': survey({
        id: 'staff',
        audience: 'employees',
        start: '2026-12-01',
        closing: '2026-12-15',
      }),
    });
    const messages = rulesOf(cwd, 'next').flatMap(({ rule, message }) =>
      rule === 'survey-too-soon' ? [message] : [],
    );
    expect(messages).toEqual([
      'The survey starts 2026-12-01, and autumn closed 2026-10-20: leave at least 3 months between them, so that improvements have time to take effect.',
      'The survey starts 2026-12-01, before M1 of autumn is done: what was promised last time comes first.',
    ]);
  });

  it('judges publication by the day', () => {
    const signed = '- Due: 2026-11-30\n- Sign-off: Anna Berg, 2026-11-20, done, 1:000000000000';
    const files = (parts: SurveyParts) =>
      folderWith({ 'serviceplan.yaml': SETTINGS, 'autumn.md': survey(parts), 'autumn.csv': FULL });
    const told = (parts: SurveyParts) =>
      rulesOf(files(parts)).flatMap(({ rule, message }) => (rule === 'late-publication' ? [message] : []));
    expect(told({})).toEqual([
      'The survey closed 2026-10-20, 33 days ago, and its result has not been published; at most 28 should pass.',
    ]);
    expect(told({ f1: signed })).toEqual([
      'The result was published 2026-11-20, 31 days after the survey closed (2026-10-20); at most 28 should pass.',
    ]);
    expect(told({ f1: signed, closing: '2026-10-25' })).toEqual([]);
    expect(told({ f1: '- Due: 2026-11-21' })).toEqual([]);
    expect(
      rulesOf(files({ f1: '- Due: 2026-11-21' })).filter(({ rule }) => rule === 'overdue-step'),
    ).toHaveLength(1);
    expect(told({ closing: '2026-11-04', audience: 'employees' })).toEqual([
      'The survey closed 2026-11-04, 18 days ago, and its result has not been published; at most 14 should pass.',
    ]);
  });
});

describe('report', () => {
  const EVIL = '<script>alert(1)</script> | `x` "=1+1';
  const cwd = folderWith({
    'serviceplan.yaml': SETTINGS,
    'autumn.md': survey({ group: EVIL }),
    'autumn.csv': answers(['G1', 24], ['Shops', 12], ['Schools', 6]),
  });
  const report = (...args: string[]) => serviceplan(['report', ...args], { cwd });

  it('draws answers as a chart with a title, a description and a table, in HTML', () => {
    const { out, code } = report('--format', 'html');
    expect(code).toBe(0);
    expect(out).toContain('<title id="sv1t">How the answers are spread: Survey – autumn</title>');
    expect(out).toMatch(/<desc id="sv1d">A bar for each of 2 questions: negative answers to the left/);
    expect(out).toContain('url(#sv-negative)');
    expect(out).toMatch(/<caption class="vh">How the answers are spread: Survey – autumn<\/caption>/);
    expect(out).toContain('67% positive (');
    expect(out).toMatch(/67% positive <span class="interval">\(\d+–\d+%\)<\/span>/);
    expect(out).not.toContain('<script>alert');
    expect(out).not.toContain('style="');
  });

  it('makes Markdown that nothing breaks out of', () => {
    const { out } = report('--format', 'markdown');
    expect(out).toContain('closed 20 Oct 2026, publication due 10 Nov 2026');
    expect(report('--format', 'markdown', '--language', 'nb').out).toContain('20. okt. 2026');
    expect(out).toContain('## `Survey – autumn`');
    expect(out).toMatch(/\| `Q1 Overall` \| 42 \| 67% positive \(\d+–\d+%\) \|/);
    expect(out).toContain('| `alert(1) \\| x "=1+1` | 24 |');
  });

  it('makes a table of every figure for spreadsheets', () => {
    const { out } = report('--format', 'survey-csv', '--language', 'sv');
    const rows = out
      .trim()
      .split('\r\n')
      .map((line) => line.split('";"'));
    expect(rows[0]?.join()).toContain('Enkät,Stänger,Grupp,Id,Fråga,Mått,Värde,Från,Till,Svar');
    expect(rows).toContainEqual(
      expect.arrayContaining(['Alla', 'Q1', 'Overall', 'Andel positiva svar (%)', '66,67']),
    );
    expect(rows).toContainEqual(expect.arrayContaining(['Shops', 'Q2', 'NPS', '0']));
    expect(rows.every((row) => row.length === 10)).toBe(true);
  });

  it('leaves numbers below zero numbers, and formulas none', () => {
    const evil = folderWith({
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey({ group: '=1+1' }),
      'autumn.csv': `group;Q1;Q2\n${'=1+1;bad;0\n'.repeat(20)}`,
    });
    const { out } = serviceplan(['report', '--format', 'survey-csv'], { cwd: evil });
    expect(out).toContain('"NPS","-100"');
    expect(out).toContain('"\'=1+1"');
    expect(out).not.toMatch(/"=/);
  });

  it('puts the closing day, and the publishing day where no step stands for it, into calendars', () => {
    const { out } = report('--format', 'ics', '--today', '2026-10-02');
    expect(out).toContain(
      'DTSTART;VALUE=DATE:20261020\r\nDTEND;VALUE=DATE:20261021\r\nSUMMARY:The survey closes – Survey – autumn',
    );
    expect(out).toContain('SUMMARY:The result of the survey is published – Survey – autumn');
    expect(report('--format', 'ics').out).not.toContain('The survey closes');
    expect(report('--format', 'ics', '--person', 'anna', '--today', '2026-10-02').out).not.toContain(
      'survey closes',
    );
  });

  it('tells a customer nothing of employees, and nothing of groups', () => {
    const files = {
      'serviceplan.yaml': SETTINGS,
      'autumn.md': survey(),
      'autumn.csv': FULL,
      'staff.md': survey({ id: 'staff', audience: 'employees' }),
      'staff.csv': FULL,
    };
    const folder = folderWith(files);
    const { out } = serviceplan(['report', '--format', 'json', '--audience', 'customer'], { cwd: folder });
    const { documents } = JSON.parse(out) as { documents: { id: string; survey?: SurveyStatus }[] };
    const found = new Map(documents.map((document) => [document.id, document.survey]));
    expect(found.get('staff')).toBeUndefined();
    expect(found.get('autumn')?.result).toMatchObject({ answers: 42, groups: [] });
  });
});

it('a private survey is read by nobody, nor are its answers', () => {
  const text = survey().replace('audience: customers', 'audience: employees\nprivate: true');
  const cwd = folderWith({ 'serviceplan.yaml': SETTINGS, 'autumn.md': text, 'autumn.csv': 'nonsense' });
  expect(statusOf(cwd).size).toBe(0);
  expect(rulesOf(cwd)).toEqual([]);
  expect(rulesOf(cwd, '--private').map(({ rule }) => rule)).toContain('broken-answers');
});
