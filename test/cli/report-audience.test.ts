import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutInternal } from '../../src/document/without-internal.js';
import { parse } from '../../src/library.js';
import { REPORT_FORMAT_NAMES } from '../../src/reports/all.js';
import type { Status } from '../../src/status/status.js';
import { folderWith, serviceplan, temporaryFolder } from '../support/cli.js';
import { ANSWERS, survey } from '../support/parts.js';
import { commitAll, git, write } from '../support/repository.js';
import { PUBLIC, SECRET, SECRET_WORKSPACE } from '../support/secret-plan.js';

const hasSecret = (text: string) => text.toLowerCase().includes(SECRET.toLowerCase());

/** The formats that tell of the documents below; surveys, of which alone one format tells, are tested with them. */
const FORMATS = REPORT_FORMAT_NAMES.filter((format) => format !== 'survey-csv');

describe('report --audience customer', () => {
  const cwd = folderWith(SECRET_WORKSPACE);
  const other = folderWith(SECRET_WORKSPACE);
  const run = (...args: string[]) =>
    serviceplan(['report', ...args, '--audience', 'customer', '--base-url', 'https://example.com/'], { cwd });

  it.each(FORMATS)('leaves everything internal out of %s', (format) => {
    expect(hasSecret(serviceplan(['report', '--format', format], { cwd }).out)).toBe(true);
    const { code, out, err } = run('--format', format);
    expect({ code, err: hasSecret(err) }).toEqual({ code: 0, err: false });
    expect(out).toContain(PUBLIC);
    expect(hasSecret(out)).toBe(false);
  });

  it.each(['x', 'service-plan.md', 'customers/x/complaint.md', 'customers/x/scorecard.md'])(
    'leaves everything internal out of the form of %s',
    (word) => {
      expect(hasSecret(serviceplan(['report', '--form', word], { cwd }).out)).toBe(true);
      const { code, out } = run('--form', word);
      expect(code).toBe(0);
      expect(out).toContain(PUBLIC);
      expect(hasSecret(out)).toBe(false);
    },
  );

  it.each(FORMATS)('leaves everything internal out of %s that was made of parts', (format) => {
    const audience = ['--audience', 'customer'];
    const folder = temporaryFolder();
    const made = ['x', 'y'].flatMap((name) =>
      [1, 2, 3].map((index) => {
        const where = name === 'x' ? cwd : other;
        const args = ['report', '-f', 'json', ...audience, '--shard', `${index}/3`];
        const { out } = serviceplan(args, { cwd: where });
        expect(hasSecret(out)).toBe(false);
        write(folder, { [`${name}${index}.json`]: out });
        return join(folder, `${name}${index}.json`);
      }),
    );
    const one = serviceplan(['report', '-f', format, ...audience, '-q', '--merge', ...made.slice(0, 3)]);
    expect(one.out).toBe(serviceplan(['report', '-f', format, ...audience, '-q'], { cwd }).out);
    const { code, out, err } = serviceplan(['report', '-f', format, ...audience, '--merge', ...made]);
    expect({ code, secrets: hasSecret(out + err) }).toEqual({ code: 0, secrets: false });
    expect(out).toContain(PUBLIC);
  });

  it('does not tell of a workspace of which everything is internal', () => {
    const all = folderWith({
      ...Object.fromEntries(Object.entries(SECRET_WORKSPACE).map(([path, text]) => [`a/${path}`, text])),
      'b/serviceplan.yaml': `language: en\ncompany: ${SECRET} AB\n`,
      'b/x.md': `---\nkind: service-plan\nid: b\nlanguage: en\n---\n\n# ${SECRET} <!-- internal -->\n`,
    });
    for (const format of REPORT_FORMAT_NAMES) {
      const args = ['report', '-f', format, '--audience', 'customer', 'a', 'b'];
      const { code, out } = serviceplan(args, { cwd: all });
      expect({ format, code, secret: hasSecret(out) }).toEqual({ format, code: 0, secret: false });
    }
  });

  describe('of those who work here', () => {
    const OURS = 'Bland oss';
    const employed = folderWith({
      ...SECRET_WORKSPACE,
      'team.md': `---\nkind: team\nid: team\nlanguage: en\n---\n\n# ${OURS}\n\n## A Talks\n\n### A1 ${OURS}\n\n- Due: 2026-10-01\n- Employee: anna\n`,
      'private.md': `---\nkind: team\nid: private\nlanguage: en\nprivate: true\n---\n\n# ${OURS}\n\n## A Talks\n\n### A1 ${OURS}\n\n- Due: 2026-10-01\n`,
      'staff.md': survey({ id: 'staff', answers: 'staff.csv' })
        .replace('audience: customers', 'audience: employees')
        .replace('# Survey staff', `# ${OURS}`)
        .replace('### Q1 Overall', `### Q1 ${OURS}`)
        .concat(`\n## M Measures\n\n### M1 ${OURS}\n\n- Due: 2026-12-01\n`),
      'staff.csv': ANSWERS['many.csv'] as string,
    });
    const told = (...args: string[]) => {
      const { code, out, err } = serviceplan(['report', '--private', ...args], { cwd: employed });
      const text = out + err;
      return { code, isOurs: text.includes(OURS), hasSecret: hasSecret(text) };
    };

    it.each(REPORT_FORMAT_NAMES)('%s tells nothing', (format) => {
      expect(told('--format', format)).toMatchObject({ code: 0, isOurs: true });
      expect(told('--format', format, '--audience', 'customer')).toEqual({
        code: 0,
        isOurs: false,
        hasSecret: false,
      });
    });

    it.each(['team', 'private', 'staff'])('the form of %s is not made', (id) => {
      expect(told('--form', id)).toMatchObject({ code: 0, isOurs: true });
      expect(told('--form', id, '--audience', 'customer')).toMatchObject({ code: 2, isOurs: false });
    });
  });

  describe('of what has changed', () => {
    const changed = folderWith(SECRET_WORKSPACE);
    git(changed, ['init', '-q', '-b', 'main']);
    commitAll(changed);
    // Nothing that is internal is left: whatever is told of it is told of the past.
    for (const path of Object.keys(SECRET_WORKSPACE)) rmSync(join(changed, path));
    write(changed, {
      'serviceplan.yaml': 'language: en\npeople:\n  anna: { name: Anna Berg }\n  bo: { name: Bo Ek }\n',
      'customers/x/lifecycle.md': `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: ${PUBLIC} Ltd\nstatus: operation\n---\n\n# Checklist\n\n## A Preparation\n\n### A1 ${PUBLIC} step\n\n- Responsible: anna\n- Due: 2026-10-01\n\n### A4 ${PUBLIC} waived\n\n- Due: 2026-10-04\n\n## B2 Start\n\n### B2.1 ${PUBLIC} last\n\n- Responsible: bo\n- Due: 2026-12-01\n`,
    });
    const since = (format: string, ...flags: string[]) =>
      serviceplan(['report', '--format', format, '--since', 'HEAD', ...flags], { cwd: changed });

    it.each(FORMATS)('%s tells nothing of what was internal before', (format) => {
      const { code, out } = since(format);
      expect({ code, secret: hasSecret(out) }).toEqual({ code: 0, secret: true });
      const shown = since(format, '--audience', 'customer');
      expect({ code: shown.code, secret: hasSecret(shown.out + shown.err) }).toEqual({
        code: 0,
        secret: false,
      });
      expect(shown.out).toContain(PUBLIC);
    });

    it('but what everybody could see', () => {
      const { changes } = JSON.parse(since('json', '--audience', 'customer').out) as Status;
      expect(changes?.steps.map(({ type, id, step }) => `${type} ${id}#${step}`)).toEqual([
        'reopened x#A1',
        'reopened x#A4',
        'moved x#A4',
        'gone complaint#S1',
        'gone x#A5',
        'gone log#S3',
        'gone review#D1',
        'gone review#N1',
      ]);
      expect(changes?.steps[0]).toMatchObject({ was: 'signed', by: '–' });
      expect(changes?.steps[2]).not.toHaveProperty('from');
    });
  });

  it('leaves the estimate out of how many are dissatisfied', () => {
    const complaints = (...flags: string[]) =>
      (JSON.parse(serviceplan(['report', '-f', 'json', ...flags], { cwd }).out) as Status).complaints;
    expect(complaints()).toHaveProperty('dissatisfied');
    expect(complaints('--audience', 'customer')).toHaveProperty('open');
    expect(complaints('--audience', 'customer')).not.toHaveProperty('dissatisfied');
  });

  it('leaves the load of people out, which is no concern of customers', () => {
    const made = JSON.parse(run('--format', 'json').out) as Status;
    expect(made.people).toEqual([]);
    expect(made.workspaces.map(({ limits }) => limits)).toEqual([undefined]);
  });

  it('says that a document is internal as a whole, and nothing of it', () => {
    const { code, out, err } = run('--form', 'customers/x/report.md');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('is internal as a whole');
  });

  it('keeps what is true of the rest: steps stay signed and waived, counts fit', () => {
    const { totals, documents, audience } = JSON.parse(run('--format', 'json').out) as {
      totals: Record<string, number>;
      audience: string;
      documents: { id: string; steps?: { id: string; state: string; signedBy?: string; due?: string }[] }[];
    };
    expect(audience).toBe('customer');
    const steps = documents.find(({ id }) => id === 'x')?.steps ?? [];
    expect(steps.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'A1 signed',
      'A4 waived',
      'A5 due-soon',
      'B2.1 due-soon',
    ]);
    expect(steps[0]).toMatchObject({ signedBy: '–', signOff: 'stale' });
    // The fifth is the apology of the complaint; then a suggestion, a decision, and the next review.
    expect(totals).toMatchObject({ steps: 8, signed: 1, waived: 1, overdue: 1 });
  });

  it('tells of no section of which nothing is shown that it is missing or not written', () => {
    const sections = (...flags: string[]) => {
      const { out } = serviceplan(['report', 'service-plan.md', '--format', 'json', ...flags], { cwd });
      const [plan] = (JSON.parse(out) as Status).documents;
      return plan?.sections?.slice(0, 4).map(({ id, state }) => `${id} ${state}`);
    };
    const strategy = ['service-strategy written', 'service-concept missing'];
    expect(sections()).toEqual(['target-group written', 'service-goals written', ...strategy]);
    expect(sections('--audience', 'customer')).toEqual([
      'target-group written',
      'service-concept missing',
      'service-promise missing',
      'service-quality missing',
    ]);
  });

  it('warns where other customers stand in it', () => {
    const { err } = serviceplan(['report', 'examples', '-f', 'json', '--audience', 'customer']);
    expect(err).toContain('shows 8 customers; choose one with --customer');
  });
});

describe('a text without what is internal', () => {
  it.each([
    ['a\n', 'a\n'],
    ['p <!-- internal -->\n\nq\n', '<!-- -->\n\nq\n'],
    ['- a\n- b <!-- internal -->\n- c\n', '- a\n\n- c\n'],
    ['## S <!-- internal -->\n\np\n\n## T\n', '\n\n\n\n## T\n'],
    ['`<!-- internal -->` in code\n', '\n'],
    ['p <!-- intern -->\n\nq\n', '<!-- -->\n\nq\n'],
    ['- a\n- b <!-- Internt. -->\n- c\n', '- a\n\n- c\n'],
    ['## S <!-- internal. -->\n\np\n\n## T\n', '\n\n\n\n## T\n'],
    ['| a |\n| - |\n| b <!-- interna --> |\n', '| a |\n| - |\n\n'],
    ['## S\n\n<!-- interne -->\n\np\n', '\n\n\n\n\n'],
  ])('%j becomes %j', (body, expected) => {
    const head = '---\nkind: service-plan\nid: x\n---\n\n';
    expect(withoutInternal(parse(head + body))).toBe(head + expected);
  });

  /** Where formatters wrap the mark to, and where it is not clear what it belongs to. */
  it.each([
    ['- a\n- b\n  <!-- internal -->\n- c\n', '- a\n\n\n- c\n'],
    ['1. a\n2. b\n   <!-- internal -->\n', '1. a\n\n\n'],
    ['- [ ] a\n- [ ] b\n  <!-- internal -->\n', '- [ ] a\n\n\n'],
    ['- a\n\n  b <!-- internal -->\n- c\n', '\n\n\n- c\n'],
    ['- a\n\n  - b\n    <!-- internal -->\n- c\n', '- a\n\n  \n\n- c\n'],
    ['- a\n- b\n<!-- internal -->\n\nc\n', '<!-- -->\n\n\n\n<!-- -->\n'],
    ['p\n<!-- internal -->\n', '<!-- -->\n\n'],
    ['p\n<!-- internal -->\nq\n', '<!-- -->\n\n<!-- -->\n'],
    ['p\n\n<!-- internal -->\n\nq\n', 'p\n\n\n\n<!-- -->\n'],
    ['p\n\n<!-- internal -->\n', '<!-- -->\n\n\n'],
    ['p\n\n<!-- internal -->\n<!-- a note -->\n\nq\n', 'p\n\n\n<!-- a note -->\n\n<!-- -->\n'],
    ['p\n\n<!-- internal -->\n\n#### H\n\nq\n\n#### I\n', 'p\n\n\n\n\n\n\n\n#### I\n'],
    ['## S\n\np\n\n<!-- internal -->\n\n## T\n\nq\n\n## U\n', '## S\n\n<!-- -->\n\n\n\n\n\n\n\n## U\n'],
    ['> p\n> <!-- internal -->\n\nq\n', '<!-- -->\n\n\nq\n'],
    ['> <!-- internal -->\n> p\n\nq\n', '<!-- -->\n\n\nq\n'],
    ['> - p\n>   <!-- internal -->\n\nq\n', '<!-- -->\n\n\nq\n'],
  ])('in a section: %j becomes %j', (body, expected) => {
    const head = '---\nkind: service-plan\nid: x\n---\n\n## R\n\n';
    expect(withoutInternal(parse(head + body))).toBe(head + expected);
  });

  it.each([
    ['- Responsible: anna\n- Due: 2026-12-07\n  <!-- internal -->\n', '- Responsible: anna\n\n\n'],
    ['- Responsible: anna\n- Due: 2026-12-07\n<!-- internal -->\n\n', '- Responsible: anna\n\n\n\n'],
    ['- Due: 2026-12-07\n- Evidence: a\n  b\n  <!-- internal -->\n', '- Due: 2026-12-07\n\n\n\n'],
    ['- Waived: Bo Ek, 2026-03-01, they\n  leave\n  <!-- internal -->\n', '- Waived: –, 2026-03-01, –\n\n\n'],
    [
      '- Sign-off: Bo Ek, 2026-03-01, done, a note\n  <!-- internal -->\n',
      '- Sign-off: –, 2026-03-01, done\n\n',
    ],
  ])('hides the field of %j that the mark is wrapped to stand under', (fields, expected) => {
    const step = (text: string) =>
      `---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n## A Sale\n\n### A1 Analysis\n\n${text}\nText.\n\n### A2 Next\n`;
    const hidden = withoutInternal(parse(step(fields)));
    expect(hidden?.replace('<!-- -->', 'Text.')).toBe(step(expected));
  });

  it.each([
    ['below its fields, above the next', '- Due: 2026-12-07\n\n<!-- internal -->', true, false],
    ['below its heading', '<!-- internal -->\n\n- Due: 2026-12-07', false, true],
    ['below its heading, with nothing under it', '<!-- internal -->', false, true],
    ['below its text, above the next', '- Due: 2026-12-07\n\nText.\n\n<!-- internal -->', true, false],
    ['below its last line', '- Due: 2026-12-07\n\nText.\n<!-- internal -->', true, true],
    ['below its last field', '- Due: 2026-12-07\n<!-- internal -->', true, true],
  ])('takes a mark of a step %s for what it may belong to', (_, fields, showsFirst, showsNext) => {
    const text = `---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n## A Sale\n\n### A1 Analysis\n\n${fields}\n\n### A2 Next\n`;
    const hidden = withoutInternal(parse(text)) ?? '';
    expect([hidden.includes('A1'), hidden.includes('A2')]).toEqual([showsFirst, showsNext]);
  });

  it.each(['internal', 'Intern', 'internt.', 'interne'])('hides what is marked # %s', (word) => {
    const text = `---\nkind: service-plan\nid: x # ${word}\n---\n\np\n`;
    expect(withoutInternal(parse(text))).toBe('---\nkind: service-plan\n\n---\n\np\n');
  });

  it('keeps every line where it was', () => {
    const text = SECRET_WORKSPACE['customers/x/lifecycle.md'] as string;
    const hidden = withoutInternal(parse(text)) ?? '';
    expect(hidden.split('\n')).toHaveLength(text.split('\n').length);
    expect(hidden.split('\n').findIndex((line) => line.startsWith('### B2.1'))).toBe(
      text.split('\n').findIndex((line) => line.startsWith('### B2.1')),
    );
  });
});
