import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMAT_NAMES } from '../../src/reports/all.js';
import type { Status } from '../../src/status/status.js';
import { COMPANIES, companiesFolder, statusFiles } from '../support/companies.js';
import { projectFile, serviceplan } from '../support/cli.js';

const { root, desk } = companiesFolder();
const files = statusFiles(root, desk);
const run = (...args: string[]) => serviceplan(args, { cwd: desk });
const report = (...args: string[]) => run('report', ...args);
const statusIn = (text: string) => JSON.parse(text) as Status;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const uidsOf = (text: string) => [...unfolded(text).matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
const validate = addFormats(new Ajv2020({ strictTypes: false })).compile(
  JSON.parse(projectFile('schema/status-output.json')) as object,
);

describe('several workspaces in one run', () => {
  const folders = COMPANIES.map(({ folder }) => `../${folder}/`);

  it('each have settings, language and people of their own, and ids that do not collide', () => {
    const { code, out } = run('status', '--format', 'json', ...folders);
    expect(code).toBe(0);
    const { workspaces, documents, people } = statusIn(out);
    expect(workspaces.map(({ name, language, path }) => ({ name, language, path }))).toEqual(
      [...COMPANIES]
        .sort((a, b) => (a.folder < b.folder ? -1 : 1))
        .map(({ company, language, folder }) => ({ name: company, language, path: `../${folder}` })),
    );
    expect(documents.filter(({ id }) => id === 'nordvik').map(({ workspace }) => workspace)).toHaveLength(3);
    expect(people.map(({ key, name, limit }) => ({ key, name, limit }))).toEqual(
      expect.arrayContaining(
        COMPANIES.map(({ person }, index) => ({ key: 'anna', name: person, limit: index + 2 })),
      ),
    );
    expect(run('lint', ...folders).out).not.toContain('duplicate-id');
  });

  it('are found by a pattern too, where no shell knows it', () => {
    expect(run('status', '--format', 'json', '../customers-*/').out).toBe(
      run('status', '--format', 'json', ...folders).out,
    );
  });

  // What surveys come to has a column for the workspace; these have none.
  it.each(REPORT_FORMAT_NAMES.filter((format) => format !== 'survey-csv'))('are named in %s', (format) => {
    const { code, out } = report('-f', format, '--language', 'en', '-q', ...folders);
    expect(code).toBe(0);
    const said = unfolded(out).replaceAll('&#38;', '&').replaceAll('\\,', ',');
    for (const { company } of COMPANIES) {
      if (format === 'json') expect(said).toContain(`"workspace":${JSON.stringify(company)}`);
      else if (format === 'csv') expect(said).toContain(`"${company}","Nordvik","nordvik","A","A1"`);
      else expect(said).toContain(`Nordvik (${company})`);
    }
  });

  it('have links, anchors and events of their own', () => {
    const page = report('-f', 'html', ...folders).out;
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    const calendar = report('-f', 'ics', '-q', ...folders).out;
    expect(new Set(uidsOf(calendar)).size).toBe(uidsOf(calendar).length);
    expect(uidsOf(calendar)).toHaveLength(8);
    expect(() => ICAL.parse(calendar) as unknown).not.toThrow();
  });

  it('of one company are told apart by their folders', () => {
    const one = companiesFolder();
    for (const { folder } of COMPANIES) {
      const path = join(one.root, folder, 'serviceplan.yaml');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/company: .*/, 'company: Example Ltd'));
    }
    const { out } = serviceplan(['report', '-f', 'markdown', '../customers-*/'], { cwd: one.desk });
    expect(out).toContain('# `Example Ltd`');
    for (const { folder } of COMPANIES) expect(out).toContain(`Nordvik (${folder})`);
  });
});

describe('report --merge', () => {
  it.each(REPORT_FORMAT_NAMES)('makes of the JSON of many one %s, as one run of all would', (format) => {
    const order = [...COMPANIES].map(({ folder }) => `${folder}.json`).sort();
    const merged = report('-f', format, '-q', '--language', 'en', '--merge', ...order);
    expect(merged.code).toBe(0);
    const whole = report('-f', format, '-q', '--language', 'en', '../customers-*/').out;
    // Paths are those of each own run.
    const own = (text: string) => unfolded(text).replaceAll(/\.\.\/customers-\w\w(?:\/|(?="))/g, '');
    expect(own(merged.out).replaceAll('"path":"."', '"path":""')).toBe(own(whole));
  });

  it('takes patterns where no shell knows them, and its own output again', () => {
    const merged = report('-f', 'json', '--merge', '*.json');
    expect(merged.code).toBe(0);
    expect(report('-f', 'json', '--merge', join(desk, '*.json')).out).toBe(merged.out);
    expect(report('-f', 'json', '--merge', './*.json').out).toBe(merged.out);
    writeFileSync(join(desk, 'all.merged'), merged.out);
    expect(report('-f', 'json', '--merge', 'all.merged').out).toBe(merged.out);
    expect(validate(JSON.parse(merged.out)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('filters the whole, and names whom it is about', () => {
    const { out } = report('-f', 'json', '--merge', ...files, '--state', 'overdue', '--person', 'anna');
    expect(statusIn(out)).toMatchObject({
      filter: { person: 'anna', state: 'overdue' },
      totals: { steps: 3, overdue: 3 },
    });
    const unknown = report('-f', 'json', '--language', 'en', '--merge', ...files, '--person', 'ana');
    expect(unknown.err).toContain('nobody’s key in these files; did you mean “anna”?');
  });

  it('tells different days, filters and audiences, on the standard error and where people read it', () => {
    const [, second] = COMPANIES;
    const older = serviceplan(['status', '--format', 'json', '--today', '2026-11-20', '--state', 'open'], {
      cwd: join(root, second.folder),
    });
    writeFileSync(join(desk, 'older.status'), older.out);
    const { out, err } = report(
      '-f',
      'markdown',
      '--merge',
      'customers-en.json',
      'older.status',
      '--language',
      'en',
    );
    expect(err).toContain('made on different days: customers-en.json 2026-11-22, older.status 2026-11-20');
    expect(err).toContain('show only a part of their documents, and not the same: older.status');
    expect(out).toContain('As of 22 November 2026 (except for Rent Hus AS 20 November 2026)');
    expect(report('-f', 'csv', '--merge', 'customers-en.json', 'older.status').out).toContain(
      '"Rent Hus AS","2026-11-20","Nordvik"',
    );
  });

  it('tells when two files hold the same documents', () => {
    writeFileSync(join(desk, 'copy.status'), readFileSync(join(desk, 'customers-en.json')));
    expect(report('-f', 'csv', '--merge', 'customers-en.json', 'copy.status').err).toContain(
      'customers-en.json and copy.status contain the same documents, so everything in them counts twice',
    );
    expect(report('-f', 'csv', '--merge', 'customers-en.json', './customers-en.json').err).toBe('');
    const both = report('-f', 'json', '--merge', 'customers-en.json', 'copy.status').out;
    writeFileSync(join(desk, 'both.status'), both);
    expect(report('-f', 'csv', '--merge', 'both.status').err).toContain(
      'both.status contains the same documents twice, so everything in them counts twice',
    );
    expect(report('-f', 'csv', '--merge', 'both.status', '--language', 'nb').err).toContain(
      'both.status inneholder de samme dokumentene to ganger, så alt i dem telles to ganger',
    );
  });

  it('is for customers only where all it is made of is', () => {
    const refused = report('-f', 'json', '--audience', 'customer', '--merge', 'customers-en.json');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('customers-en.json contains internal content');
  });

  describe('speaks', () => {
    const twice = ['-f', 'csv', '--merge', join(desk, 'customers-sv.json'), join(desk, 'twice.status')];
    const internal = ['-f', 'csv', '--audience', 'customer', '--merge', join(desk, 'customers-sv.json')];
    writeFileSync(join(desk, 'twice.status'), readFileSync(join(desk, 'customers-sv.json')));

    it.each([
      [
        'the language of the workspace worked in',
        'customers-nb',
        [],
        ['har internt innhold', 'samme dokument'],
      ],
      ['that of the files outside of any', 'desk', [], ['innehåller', 'samma dokument']],
      ['that of a flag', 'customers-nb', ['--language', 'en'], ['contains', 'the same documents']],
    ])('%s', (_, folder, flags, [refusal, remark]) => {
      const err = (args: string[]) =>
        serviceplan(['report', ...args, ...flags], { cwd: join(root, folder) }).err;
      expect(err(internal)).toContain(refusal);
      expect(err(twice)).toContain(remark);
    });
  });
});

describe('the totals of reports are those of status', () => {
  const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
  const parts = [1, 2].map((index) => {
    const name = `part-${index}.status`;
    const { out } = run('status', '-f', 'json', '--shard', `${index}/2`, '../customers-*/');
    writeFileSync(join(desk, name), out);
    return name;
  });

  describe.each([
    ['of one workspace', ['../customers-nb'], []],
    ['of several', ['../customers-*/'], []],
    ['of what was merged', [], ['--merge', ...files]],
    ['of parts', [], ['--merge', ...parts]],
  ] as const)('%s', (_, paths, flags) => {
    const make = (format: string) => report('-f', format, '--language', 'en', ...flags, ...paths);
    const { totals, documents } =
      paths.length > 0
        ? statusIn(run('status', '--format', 'json', ...paths).out)
        : statusIn(run('status', '--format', 'json', '../customers-*/').out);
    const steps = documents.flatMap((document) => document.steps ?? []);

    it('in json, whose steps say the same', () => {
      const made = statusIn(make('json').out);
      expect(made.totals).toEqual(totals);
      const inState = (state: string) => steps.filter((step) => step.state === state).length;
      expect(totals).toEqual({
        steps: steps.length,
        signed: inState('signed'),
        waived: inState('waived'),
        open: inState('open') + inState('due-soon') + inState('overdue'),
        overdue: inState('overdue'),
        dueSoon: inState('due-soon'),
        unassigned: 0,
      });
    });

    it('in html: its large numbers, and the rows of its tables', () => {
      const page = make('html').out;
      const figures = page.slice(page.indexOf('<dl'), page.indexOf('</dl>')).replace(/<[^>]*>/g, ' ');
      const [, signed, all, , overdue, dueSoon, open, waived] = numbersIn(figures);
      expect({ signed, all, overdue, dueSoon, open, waived }).toEqual({
        signed: totals.signed,
        all: totals.steps,
        overdue: totals.overdue,
        dueSoon: totals.dueSoon,
        open: totals.open,
        waived: totals.waived,
      });
      const tables = page.slice(page.indexOf('id="customers"'));
      expect(tables.match(/<tr><td/g)).toHaveLength(totals.steps);
    });

    it('in markdown: its first line, and the rows of its lists', () => {
      const text = make('markdown').out;
      const [, line = ''] = /^As of 22 November 2026: (.*)$/m.exec(text) ?? [];
      const [signed, all, , overdue, dueSoon] = numbersIn(line);
      expect([signed, all, overdue, dueSoon]).toEqual([
        totals.signed,
        totals.steps,
        totals.overdue,
        totals.dueSoon,
      ]);
      expect(text.match(/days? late/g)).toHaveLength(totals.overdue);
    });

    it('in csv: its rows', () => {
      const text = make('csv').out;
      const rows = (word: string) => text.match(new RegExp(`,"${word}",`, 'g')) ?? [];
      expect(text.trimEnd().split('\r\n')).toHaveLength(totals.steps + 1);
      expect(rows('overdue')).toHaveLength(totals.overdue);
      expect(rows('signed')).toHaveLength(totals.signed);
      expect(rows('due soon')).toHaveLength(totals.dueSoon);
    });

    it('in a calendar: its events, and those it says to have no date', () => {
      const { out, err } = make('ics');
      expect(uidsOf(out).length + (numbersIn(err)[0] ?? 0)).toBe(totals.open);
    });
  });

  it.each([['../customers-nb'], ['../customers-*/']])('of %s on the terminal', (paths) => {
    const { totals } = statusIn(run('status', '--format', 'json', paths).out);
    const { code, out } = run('status', '--language', 'en', paths);
    expect(code).toBe(0);
    expect(out).toContain(`${totals.signed} of ${totals.steps} steps signed · ${totals.overdue} overdue`);
  });
});

describe('the JSON', () => {
  it.each([
    ['status', '--format', 'json', '../customers-*/'],
    ['status', '--format', 'json', '../customers-en', '--person', 'anna'],
    ['status', '--format', 'json', '--shard', '1/2', '../customers-en'],
    [
      'report',
      '-f',
      'json',
      '--audience',
      'customer',
      '--base-url',
      'https://example.com/',
      '../customers-sv',
    ],
  ])('of %s %s %s %s %s is as its schema says', (...args) => {
    expect(validate(JSON.parse(run(...args).out)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('keeps links of each workspace through merging', () => {
    const urls = COMPANIES.map(({ folder }) => {
      const { out } = serviceplan(['report', '-f', 'json', '--base-url', `https://example.com/${folder}`], {
        cwd: join(root, folder),
      });
      writeFileSync(join(desk, `${folder}.linked`), out);
      return `${folder}.linked`;
    });
    const calendar = unfolded(report('-f', 'ics', '-q', '--merge', ...urls).out);
    for (const { folder } of COMPANIES)
      expect(calendar).toContain(`URL:https://example.com/${folder}/customers/nordvik/lifecycle.md`);
  });
});
