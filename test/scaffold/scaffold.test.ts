import { expect, it } from 'vitest';
import { makeTemplate } from '../../src/kinds/kind.js';
import { parse } from '../../src/library.js';
import { loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import { scaffold } from '../../src/scaffold/scaffold.js';

const calendar = makeWorkCalendar(await loadHolidays('SE'), { closed: [], open: [] });

it.each([
  [
    [
      ['roles.lead', 'anna'],
      ['owner', 'bo'],
    ],
    'owner:\n',
  ],
  [
    [
      ['owner', 'bo'],
      ['roles.lead', 'anna'],
    ],
    'owner:\n',
  ],
  [
    [
      ['roles.lead', 'anna'],
      ['roles.hr', 'eva'],
      ['owner', 'bo'],
    ],
    'owner:\n',
  ],
  [
    [
      ['roles.lead', 'anna'],
      ['dates.start', '2026-12-01'],
    ],
    'dates:\n  start:\n',
  ],
] as const)('sets %j, what the template has before what it has not', (set, last) => {
  const template = `---\nkind: job\nid: x\nlanguage: en\n${last}---\n\n# Job\n\n## A Phase\n`;
  const facts = { id: 'y', name: undefined, dates: new Map(), roles: new Map(), set: new Map(set) };
  const { frontmatter } = parse(scaffold(makeTemplate('job', parse(template)), facts, calendar));
  const valueAt = (key: string) => {
    let value: unknown = frontmatter.yaml;
    for (const part of key.split('.')) {
      const { entries = [] } = value as { entries?: { key: string; value: { value?: unknown } }[] };
      value = entries.find((entry) => entry.key === part)?.value;
    }
    return String((value as { value?: unknown } | undefined)?.value);
  };
  expect(set.map(([key]) => [key, valueAt(key)])).toEqual(set);
});
