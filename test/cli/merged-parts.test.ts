import { describe, expect, it } from 'vitest';
import { REPORT_FORMAT_NAMES } from '../../src/reports/all.js';
import { folderWith, temporaryFolder } from '../support/cli.js';
import { inProcess } from '../support/in-process.js';
import { ANSWERS, partsOf, PEOPLE, survey } from '../support/parts.js';
import { commitAll, git, write } from '../support/repository.js';

const lifecycle = (id: string, fields: string) =>
  `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: Customer ${id}\n---\n\n# L\n\n## A P\n\n### A1 T\n\n${fields}\n`;
const signed = (day: string) => `- Due: ${day}\n- Sign-off: Priya Fictive, ${day}, done`;

/** A workspace whose files came in one after the other, two months apart; the first is no document. */
function repository(...lifecycles: readonly string[]): string {
  const folder = temporaryFolder();
  git(folder, ['init', '-q', '-b', 'main']);
  write(folder, { 'serviceplan.yaml': `language: en\n${PEOPLE}`, 'a.md': '# No plan\n' });
  commitAll(folder, { on: '2026-01-05' });
  for (const [index, fields] of lifecycles.entries()) {
    const id = 'bcdef'.charAt(index);
    write(folder, { [`${id}.md`]: lifecycle(id, fields) });
    commitAll(folder, { on: `2026-0${2 * index + 4}-10` });
  }
  return folder;
}

/** What the page says of a curve that history tells. */
const BY_HISTORY = ' on by git’s history';

async function outOf(args: readonly string[], cwd: string): Promise<string> {
  return (await inProcess(args, cwd)).out;
}

describe('the curve of parts that are merged', () => {
  it.each([
    ['of months', signed('2026-02-01'), '- Due: 2027-05-01'],
    ['of weeks', signed('2026-09-10'), '- Due: 2026-12-01'],
    ['of months, where each part would tell weeks', signed('2026-05-02'), '- Due: 2027-02-01'],
    ['that begins before the history', signed('2025-03-02'), signed('2026-03-02')],
    ['that begins years before', signed('2019-03-02'), '- Due: 2026-12-01'],
    ['of which the first part has no date', '- Responsible: priya', '- Due: 2026-10-02'],
  ])(
    'is that of the whole, %s',
    async (_, b, c) => {
      const cwd = repository(b, c, '- Due: 2026-11-20');
      for (const flags of [[], ['--customer', 'b'], ['--customer', 'c'], ['--phase', 'A'], ['.']]) {
        const whole = await outOf(['report', '-f', 'html', ...flags], cwd);
        if (flags.length === 0) expect(whole).toContain(BY_HISTORY);
        if (flags[0] === '--phase' || flags[0] === '.') expect(whole).not.toContain(BY_HISTORY);
        for (const command of ['report', 'status']) {
          const parts = await partsOf([command, ...flags], cwd, 4);
          expect(await outOf(['report', '-f', 'html', '--merge', ...parts], cwd)).toBe(whole);
          const json = await outOf(['report', '-f', 'json', '--merge', ...parts], cwd);
          expect(json).toBe(await outOf(['status', '-f', 'json', ...flags], cwd));
        }
      }
    },
    60_000,
  );

  it('is told by one part alone, and only where the whole would tell it', async () => {
    const cwd = repository(signed('2026-02-01'), '- Due: 2027-05-01');
    const tellers = async (...flags: string[]) => {
      const told: number[] = [];
      for (const index of [1, 2, 3]) {
        const out = await outOf(['report', '-f', 'json', '--shard', `${index}/3`, ...flags], cwd);
        const { workspaces } = JSON.parse(out) as { workspaces: { past?: object }[] };
        if (workspaces.some(({ past }) => past)) told.push(index);
      }
      return told;
    };
    expect(await tellers()).toEqual([2]);
    expect(await tellers('--customer', 'c')).toEqual([2]);
    for (const flags of [['--phase', 'A'], ['--state', 'open'], ['--person', 'priya'], ['.']])
      expect(await tellers(...flags)).toEqual([]);
    expect(await tellers('--audience', 'customer')).toEqual([]);
  }, 60_000);

  it('is made of dates where a filter leaves a part of the whole', async () => {
    const cwd = repository(signed('2026-02-01'), '- Due: 2027-05-01');
    const merge = ['report', '-f', 'html', '--merge', ...(await partsOf(['status'], cwd, 3))];
    expect(await outOf(merge, cwd)).toContain(BY_HISTORY);
    expect(await outOf([...merge, '--customer', 'c'], cwd)).toContain('By the dates on the sign-offs');
  }, 60_000);
});

it('a survey is held against the one before it, whichever part that is in', async () => {
  const nordvik = (id: string, closing: string, answers?: string) =>
    survey({ id, closing, customer: 'Nordvik', ...(answers && { answers }) });
  const cwd = folderWith({
    ...ANSWERS,
    'serviceplan.yaml': `language: en\n${PEOPLE}`,
    'a.md': nordvik('now', '2026-11-01'),
    'b.md': nordvik('oldest', '2026-05-01', 'all.csv'),
    'c.md': lifecycle('c', '- Due: 2026-11-01'),
    'd.md': nordvik('before', '2026-08-01', 'all.csv'),
    'e.md': survey({ id: 'other', closing: '2026-10-01', customer: 'Another' }),
  });
  for (const flags of [[], ['--customer', 'now'], ['--customer', 'nordvik'], ['--audience', 'customer']]) {
    const parts = await partsOf(['report', ...flags], cwd, 5);
    for (const format of REPORT_FORMAT_NAMES) {
      const whole = await outOf(['report', '-f', format, ...flags], cwd);
      expect(await outOf(['report', '-f', format, '--merge', ...parts], cwd)).toBe(whole);
      if (format === 'json') expect(whole).toContain('"change":{"since":"before"');
    }
  }
}, 60_000);

describe('what a filter leaves of merged files', () => {
  const head = (kind: string, id: string) =>
    `---\nkind: ${kind}\nid: ${id}\nlanguage: en\ncustomer: Elm Ltd\n`;
  const cwd = folderWith({
    'serviceplan.yaml': `language: en\n${PEOPLE}`,
    'complaint.md': `${head('complaint', 'wet-floor')}dates:\n  received: 2026-11-01\n---\n\n# Wet floor\n\n## S The six steps\n\n### S1 Sorry\n\n- Responsible: priya\n- Due: 2026-11-02\n\n### S2 Cause\n\n- Responsible: marcus\n- Due: 2026-11-30\n`,
    'scorecard.md': `${head('scorecard', 'figures')}---\n\n# Figures\n\n## Customer figures\n\n### C1 Content\n\n- Owner: marcus\n- Target: 80\n- Measured every: 1 m\n\nValues:\n\n- 2026-11-01: 70\n`,
  });

  it.each(['json', 'markdown', 'csv', 'html'])(
    'is in %s what it leaves of them as they are',
    async (format) => {
      const merged = await partsOf(['report'], cwd, 1);
      const ask = ['-f', format, '--person', 'marcus'];
      const whole = await outOf(['report', ...ask], cwd);
      const asked = await outOf(['report', '--merge', ...merged, ...ask], cwd);
      const withoutNames = (text: string) => text.replaceAll(/"personName":"[^"]*",?/g, '');
      expect(withoutNames(asked)).toBe(withoutNames(whole));
      expect(whole).toContain('Cause');
    },
  );

  it('is no reason to refuse who answers for figures alone', async () => {
    const merged = await partsOf(['report', '--customer', 'figures'], cwd, 1);
    const { code } = await inProcess(
      ['report', '--merge', ...merged, '-f', 'json', '--person', 'marcus'],
      cwd,
    );
    expect(code).toBe(0);
  });
});
