import { describe, expect, it } from 'vitest';
import { lint, parse } from '../../src/library.js';
import { kindsOf } from '../support/kinds.js';

const today = '2026-11-22';

async function findings(text: string) {
  const [report] = await lint([parse(text)], { today, kinds: kindsOf() });
  return (report?.findings ?? []).map(({ rule }) => rule);
}

const lifecycle = (field: string) =>
  `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## C Operation\n\n### C3 Invoices\n\n- Responsible: finance\n${field}`;

describe('that a step has lost how often it comes back', () => {
  it.each(['- Interval: 3 m\n', '- Recurrs: 3 m\n', '- Every so often: 3 m\n'])(
    'is not told beside a field that may say it: %s',
    async (field) => {
      const rules = await findings(lifecycle(field));
      expect(rules).toContain('malformed-field');
      expect(rules).not.toContain('lost-recurrence');
    },
  );

  it('is told where all fields are known', async () => {
    expect(await findings(lifecycle('- Due: 2026-12-01\n'))).toContain('lost-recurrence');
  });
});

const survey = (keys: string) =>
  `---\nkind: survey\nid: x\nlanguage: en\naudience: customers\n${keys}dates:\n  closing: 2026-12-01\n---\n\n# X\n`;

describe('that a survey does not say how many it is about', () => {
  it.each(['', 'population:\n', 'population: ""\n'])('is told of %j', async (keys) => {
    expect(await findings(survey(keys))).toContain('survey-without-population');
  });

  it.each(['population: 40\n', 'invited: 50\n', 'population:\ninvited: 50\n'])(
    'is not told of %j',
    async (keys) => {
      expect(await findings(survey(keys))).not.toContain('survey-without-population');
    },
  );

  it.each(['population: many\n', 'population: 40.5\n', 'population: -3\n'])(
    'is not told beside what is wrong with %j',
    async (keys) => {
      const rules = await findings(survey(keys));
      expect(rules).toContain('invalid-frontmatter');
      expect(rules).not.toContain('survey-without-population');
    },
  );
});

describe('that a survey asks more people than it is about', () => {
  const about = async (keys: string, groups = '') => {
    const [report] = await lint([parse(survey(keys) + groups)], { today, kinds: kindsOf() });
    const told = report?.findings.filter(({ rule }) => rule === 'survey-beyond-population') ?? [];
    return told.map(({ start, message }) => `${start.line}: ${message}`);
  };
  const groups = '\n## Groups\n\n### G1 North\n\n- People: 30\n\n### G2 South\n\n- People: 20\n';

  it('is told at “invited”, and of groups at “population”', async () => {
    expect(await about('population: 50\ninvited: 70\n')).toEqual([
      '7: 70 people were asked, but the survey is about only 50: correct “invited” or “population”.',
    ]);
    expect(await about('population: 49\n', groups)).toEqual([
      '6: The groups have 50 people together, but the survey is about only 49: correct “population” or the groups.',
    ]);
  });

  it.each(['population: 50\n', 'population: 50\ninvited: 50\n', 'invited: 70\n', ''])(
    'is not told of %j',
    async (keys) => {
      expect(await about(keys, groups)).toEqual([]);
    },
  );
});

describe('that an entry lacks a day', () => {
  const told = async (...entries: string[]) => {
    const text = `---\nkind: improvement\nid: x\nlanguage: en\n---\n\n# X\n\n## Suggestions\n${entries.map((entry) => `\n### ${entry}\n`).join('')}`;
    const [report] = await lint([parse(text)], { today, kinds: kindsOf() });
    const rules = ['undated-step', 'misdated-suggestion', 'invalid-date'];
    return (report?.findings ?? [])
      .filter(({ rule }) => rules.includes(rule))
      .map(({ rule, start }) => `${start.line} ${rule}`);
  };

  it.each(['S1 Answer', 'Answer'])(
    'is not told of %j beside a day that cannot be read, and is of others of that name',
    async (title) => {
      const step = (due: string, received: string) =>
        `${title}\n\n- Received: ${received}\n- Responsible: anna\n${due}`;
      const [due, received] = ['- Due: 2027-01-01\n', '2026-11-01'];
      expect(await told(step('- Due: 2026-13-01\n', received), step('- Due:\n', received))).toEqual([
        ...['15 invalid-date', '18 undated-step'],
      ]);
      expect(await told(step(due, '2026-13-01'), step(due, ''))).toEqual([
        ...['13 invalid-date', '18 misdated-suggestion'],
      ]);
    },
  );
});
