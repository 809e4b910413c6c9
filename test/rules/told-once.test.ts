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
