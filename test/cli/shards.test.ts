import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINT_FORMAT_NAMES } from '../../src/cli/linting/output.js';
import { REPORT_FORMAT_NAMES } from '../../src/reports/all.js';
import { folderWith, projectFile, serviceplan, temporaryFolder } from '../support/cli.js';
import { inProcess } from '../support/in-process.js';
import { ANSWERS, partsOf, PEOPLE, PLAN_AND_SCORECARD, survey } from '../support/parts.js';
import { commitAll, git, write } from '../support/repository.js';
import { fc, numberOfRuns } from '../support/properties.js';

const LIFECYCLE = projectFile(
  'examples/en-it-support/customers/fictional-smiles-dental-care-ltd/lifecycle.md',
);
const RUNS = numberOfRuns(25);

/** What documents may be like; of an id that several have, the first keeps it. */
const VARIANTS: readonly ((id: string) => string | Buffer)[] = [
  (id) =>
    `---\nkind: lifecycle\nid: ${id}\nlanguage: nb\ncustomer: Kunde ${id}\n---\n\n# L\n\n## A Preparation\n\n### A1 Å\n\n- Ansvarlig: marcus\n- Ferdig den: 2026-12-01\n`,
  (id) =>
    `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: X ${id}\n---\n\n# L\n\n## A Preparation\n\n### A1 T\n\n- Responsible: priya\n- Due: 2026-12-01\n- Sign-off: Nobody, 2026-01-01, done, 1:000000000000\n\n### A2 U\n\n- Responsible: priya\n- Due: 2026-12-02\n\n[gone](gone.md)\n`,
  (id) => `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: X\nprivate: true\n---\n\n# P\n`,
  (id) => `---\nkind: lifecicle\nid: ${id}\nlanguage: en\n---\n\n# Unknown kind\n`,
  (id) => `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: [\n---\n\n# Broken\n`,
  (id) => `---\nkind: service-plan\nid: ${id}\nlanguage: sv\n---\n\n# Plan ${id}\n\nSetext\n======\n`,
  () => '# No plan\n',
  (id) =>
    `---\nkind: complaint\nid: ${id}\nlanguage: en\ncustomer: X ${id}\ncustomer-type: business\ncause-group: ${id}\nstatus: open\ndates:\n  received: 2026-11-01\n---\n\n# C\n\n## S The six steps\n\n### S1 Sorry\n\n- Responsible: priya\n- Due: 2026-11-02\n`,
  (id) =>
    `---\nkind: review\nid: ${id}\nlanguage: en\n---\n\n# R\n\n## Service\n\n### Q1 What\n\n> Is it?\n\n### Q2 Why <!-- internal -->\n\n> Is it?\n\n## D Decisions\n\n### D1 T\n\n- Responsible: marcus\n- Due: 2026-11-02\n\n## N Next\n\n### N1 Again\n\n- Responsible: priya\n- Due: 2027-11-02\n- Every: 12 m\n`,
  (id) =>
    `---\nkind: improvement\nid: ${id}\nlanguage: en\n---\n\n# I\n\n## Suggestions\n\n### S1 One\n\n- Received: 2026-10-01\n- Answered: 2026-10-02\n\n### S2 Two\n\n- Received: 2026-11-01\n- Decision: yes\n- Responsible: priya\n- Due: 2026-12-02\n\n### S3 Three <!-- internal -->\n\n- Received: 2026-09-01\n`,
  (id) =>
    `---\nkind: scorecard\nid: ${id}\nlanguage: en\ncustomer: X\n---\n\n# F\n\n## Customer figures\n\n### C1 Content\n\n- Owner: priya\n- Target: 80\n- Measured every: 1 m\n\nValues:\n\n- 2026-09-01: 70, n 12\n- 2026-10-01: 75.5, note\n`,
  (id) => survey({ id, closing: '2026-05-20', answers: '../few.csv' }),
  (id) => survey({ id, closing: '2026-07-20', answers: '../all.csv' }),
  (id) => survey({ id, closing: '2026-09-20', answers: '../many.csv' }),
  () => Buffer.from([0xff, 0xfe, 0x00]),
];

const SETTINGS: readonly string[] = [
  `language: en\ncompany: Example Ltd\n${PEOPLE}`,
  `language: sv\n${PEOPLE}`,
  `language: nb\ncompany: Eksempel AS\nworkload-limit: 2\n${PEOPLE}`,
];

/** A folder with workspaces beside and within each other; one may have a faulty template of its own. */
const folders = fc
  .record({
    documents: fc.array(
      fc.record({
        path: fc
          .constantFrom('a', 'b', 'b/inner', 'c', 'd')
          .chain((folder) => fc.integer({ min: 0, max: 5 }).map((number) => `${folder}/${number}.md`)),
        variant: fc.nat(VARIANTS.length - 1),
        id: fc.constantFrom('one', 'two', 'three'),
      }),
      { maxLength: 14 },
    ),
    workspaces: fc.dictionary(fc.constantFrom('a', 'b', 'b/inner', 'c'), fc.nat(SETTINGS.length - 1)),
    template: fc.boolean(),
  })
  .map(({ documents, workspaces, template }) => ({
    'serviceplan.yaml': SETTINGS[0] as string,
    ...ANSWERS,
    ...Object.fromEntries(
      Object.entries(workspaces).map(([path, which]) => [`${path}/serviceplan.yaml`, SETTINGS[which] ?? '']),
    ),
    ...(template && {
      'templates/en/odd.md':
        '---\nkind: even\nid: x\nlanguage: en\n---\n\n# T\n\n## A\n\n### A1 x\n\n- Due: when\n',
    }),
    ...Object.fromEntries(documents.map(({ path, variant, id }) => [path, VARIANTS[variant]?.(id) ?? ''])),
  }));

describe('the parts of a run together', () => {
  it('are the run in every format of lint, with its exit code', async () => {
    await fc.assert(
      fc.asyncProperty(
        folders,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(...LINT_FORMAT_NAMES),
        fc.constantFrom([], ['--fail-on', 'note'], ['--max-warnings', '1'], ['--quiet']),
        async (files, count, format, flags) => {
          const cwd = folderWith(files);
          const whole = await inProcess(['lint', '--format', format, ...flags], cwd);
          const parts = await partsOf(['lint'], cwd, count);
          const merged = await inProcess(['lint', '--merge', ...parts, '--format', format, ...flags], cwd);
          expect({ code: merged.code, out: merged.out }).toEqual({ code: whole.code, out: whole.out });
          rmSync(cwd, { recursive: true });
        },
      ),
      { numRuns: RUNS },
    );
  }, 300_000);

  it('judge key figures by a service plan that another part looks at', async () => {
    const { plan, scorecard } = PLAN_AND_SCORECARD;
    const cwd = folderWith({ 'serviceplan.yaml': SETTINGS[0] as string, 'a.md': plan(), 'z.md': scorecard });
    const lint = (...args: string[]) => inProcess(['lint', '--format', 'unix', ...args], cwd);
    const whole = await lint();
    expect(whole.out).toContain('the moon');
    expect(whole.out).not.toContain('come back');
    const merged = await lint('--merge', ...(await partsOf(['lint'], cwd, 2)));
    expect(merged.out).toBe(whole.out);
  });

  it('are the run in every format of report, with its exit code', async () => {
    await fc.assert(
      fc.asyncProperty(
        folders,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(...REPORT_FORMAT_NAMES),
        fc.constantFrom(
          [],
          ['--audience', 'customer'],
          ['--customer', 'two'],
          ['--state', 'open'],
          ['--person', 'priya'],
        ),
        async (files, count, format, flags) => {
          const cwd = folderWith(files);
          const whole = await inProcess(['report', '--format', format, ...flags], cwd);
          const parts = await partsOf(['report', ...flags], cwd, count);
          const audience = flags[0] === '--audience' ? flags : [];
          const merged = await inProcess(['report', '--merge', ...parts, '-f', format, ...audience], cwd);
          expect({ code: merged.code, out: merged.out }).toEqual({ code: whole.code, out: whole.out });
          rmSync(cwd, { recursive: true });
        },
      ),
      { numRuns: RUNS },
    );
  }, 300_000);
});

describe('parts', () => {
  const documents = Object.fromEntries(
    Array.from({ length: 9 }, (_, index): [string, string] => [
      `customers/c${index}/lifecycle.md`,
      LIFECYCLE.replace(/^id: .*$/m, `id: ${index % 4 === 3 ? 'twin' : `c${index}`}`).replace(
        /^customer: .*$/m,
        `customer: Customer ${index}`,
      ),
    ]),
  );
  const cwd = folderWith({
    'serviceplan.yaml': `language: en\ncompany: Example Ltd\nworkload-limit: 3\n${PEOPLE}`,
    ...documents,
    'other/serviceplan.yaml': 'nonsense: 1\n',
    'other/x.md': LIFECYCLE,
  });
  const run = (...args: string[]) => serviceplan(args, { cwd });

  it('find duplicate ids and too much work that earlier parts bring about', () => {
    const whole = run('lint', '--format', 'json');
    expect(whole.out).toContain('duplicate-id');
    expect(whole.out).toContain('overloaded-person');
    const parts = [1, 2, 3].map((index) => {
      const { code } = run('lint', '-f', 'json', '--shard', `${index}/3`, '-o', `l${index}.json`);
      expect(code).toBe(2);
      return `l${index}.json`;
    });
    const merged = run('lint', '--merge', ...parts, '-f', 'json');
    expect(merged).toMatchObject({ code: whole.code, out: whole.out });
    expect(merged.err).toContain('not everything was checked');
  });

  it('are told where one is missing, there again, or of another run', () => {
    for (const index of [1, 2, 3])
      writeFileSync(join(cwd, `s${index}.json`), run('status', '-f', 'json', '--shard', `${index}/3`).out);
    writeFileSync(join(cwd, 'again.json'), run('status', '-f', 'json', '--shard', '2/3').out);
    writeFileSync(
      join(cwd, 'older.json'),
      run('status', '-f', 'json', '--shard', '3/3', '--today', '2026-11-21').out,
    );
    const merge = (...files: string[]) => run('report', '-f', 'json', '--merge', ...files).err;
    expect(merge('s1.json', 's2.json')).toContain('part 3/3, which belongs with s1.json, is missing');
    expect(merge('s1.json', 's2.json', 'again.json', 's3.json')).toContain(
      's2.json and again.json are both part 2 of the same run',
    );
    expect(merge('s1.json', 's2.json', 'older.json')).toContain(
      'part 3/3, which belongs with s1.json, is missing',
    );
    expect(run('lint', '--merge', 's1.json', 's2.json').err).toContain(
      's1.json was made by “status” or “report” and is merged with “report --merge”; “lint --merge” takes',
    );
    expect(merge('l1.json')).toContain(
      'l1.json was made by “lint” and is merged with “lint --merge”; “report --merge” takes the JSON of “status”',
    );
    run('lint', '-f', 'json', '-o', 'whole.json');
    expect(merge('whole.json')).toContain('whole.json was made by “lint”; “report --merge” takes');
    expect(run('lint', '--merge', 'l1.json', 'l3.json').err).toContain(
      'part 2/3, which belongs with l1.json, is missing',
    );
  });

  it('are told in the language of the workspace worked in, else in their own', () => {
    const nb = folderWith({ 'serviceplan.yaml': 'language: nb\n' });
    for (const index of [1, 2])
      run('lint', '-f', 'json', '--shard', `${index}/2`, '-o', `${nb}/l${index}.json`, 'customers');
    const merge = (folder: string) => {
      const parts = [1, 2].map((index) => `${nb}/l${index}.json`);
      return serviceplan(['lint', '--merge', ...parts, '--max-warnings', '0'], { cwd: folder }).err;
    };
    expect(merge(nb)).toContain('advarsler');
    expect(merge(temporaryFolder())).toContain('warnings');
  });

  it('need a cache no less than the whole: what it tells is the same', () => {
    const args = ['lint', '-f', 'json', '--shard', '2/3', '--cache', '--cache-location', 'kept'];
    expect(run(...args)).toEqual(run(...args));
    expect(run(...args).out).toBe(run('lint', '-f', 'json', '--shard', '2/3').out);
  });

  it.each([
    [['lint', '--shard', '0/3'], 'such as 1/3 for the first of three, not “0/3”'],
    [['lint', '--shard', '4/3'], 'not “4/3”'],
    [['status', '--shard', 'x'], 'not “x”'],
    [['lint', '--shard', '1/3', '--fix'], '--fix cannot be used with --shard'],
    [['lint', '--shard', '1/3', '-'], '--shard divides files, not the standard input'],
    [['lint', '--merge', 'l1.json', '--shard', '1/2'], '--shard cannot be used with --merge'],
    [['lint', '--merge', 'l1.json', '--rule', 'overdue-step=error'], '--rule cannot be used with --merge'],
    [['report', '-f', 'html', '--shard', '1/3'], '--shard needs --format json'],
    [
      ['report', '-f', 'html', '--merge', 's1.json', '--since', 'HEAD'],
      '--since cannot be used with --merge',
    ],
    [['report', '-f', 'html', '--merge'], '--merge takes the files to merge'],
    [['report', '-f', 'html', '--merge', 'nowhere-*.json'], 'no file or match for “nowhere-*.json”'],
    [['report', '-f', 'json', '--merge', 's1.json', '-o', 's1.json'], 'is one of the files to merge'],
    [['lint', '--merge', 'customers'], 'customers is not a file'],
  ])('%j is told what is wrong, with exit 2', (args, expected) => {
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });

  it('tell what has changed as the whole does, what is gone too', () => {
    const folder = temporaryFolder();
    git(folder, ['init', '-q', '-b', 'main']);
    write(folder, { 'serviceplan.yaml': `language: en\n${PEOPLE}`, ...documents, 'gone.md': LIFECYCLE });
    commitAll(folder, { on: '2026-11-01' });
    git(folder, ['rm', '-q', 'gone.md', 'customers/c1/lifecycle.md']);
    git(folder, ['mv', 'customers/c8/lifecycle.md', 'a-new-place.md']);
    write(folder, {
      'customers/c5/lifecycle.md': (documents['customers/c5/lifecycle.md'] as string).replace(
        /- Due: 2026-12-02/,
        '- Due: 2026-12-22',
      ),
      'customers/c6/lifecycle.md': (documents['customers/c6/lifecycle.md'] as string).replace(
        /### E8[\s\S]*/,
        '',
      ),
    });
    const report = (...args: string[]) => serviceplan(['report', ...args], { cwd: folder });
    for (const format of ['html', 'markdown', 'csv', 'json', 'ics']) {
      const whole = report('-f', format, '--since', 'HEAD', '-q');
      const parts = [1, 2, 3, 4].map((index) => {
        const name = join(temporaryFolder(), `${index}.json`);
        report('-f', 'json', '--since', 'HEAD', '--shard', `${index}/4`, '-o', name);
        return name;
      });
      expect(report('-f', format, '-q', '--merge', ...parts).out).toBe(whole.out);
      if (format === 'html') expect(whole.out).toContain(' on by git’s history');
      if (format === 'json') expect(whole.out).toMatch(/"type":"moved".*"type":"gone"/);
    }
  }, 120_000);
});
