import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sparkline } from '../../src/measuring/figures.js';
import { folderWith, serviceplan } from '../support/cli.js';

it('measure adds values in the order of their days, and status judges the last', () => {
  const figure = '### C1 Loyal\n\n- Direction: lower is better\n- Target: 5\n- Measured every: 1 m\n';
  const text = `---\nkind: scorecard\nid: s\nlanguage: en\n---\n\n# S\n\n## Customer figures\n\n${figure}`;
  const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 's.md': text });
  const measure = (...args: string[]) => serviceplan(['measure', 's#C1', ...args, '--yes'], { cwd }).code;
  expect(measure('6', '--note', 'n 5')).toBe(2);
  expect(measure('6', '--on', '2026-09-30', '--n', '12')).toBe(0);
  expect(measure('4', '--on', '2026-08-31')).toBe(0);
  expect(measure('many')).toBe(2);
  expect(measure('5', '--on', '2026-11-23')).toBe(2);
  const { out } = serviceplan(['status', '--format', 'json'], { cwd });
  const { documents } = JSON.parse(out) as { documents: { figures: unknown[] }[] };
  expect(documents[0]?.figures[0]).toMatchObject({
    values: [
      { date: '2026-08-31', value: 4 },
      { date: '2026-09-30', value: 6, n: 12 },
    ],
    state: 'off-target',
    isWorse: true,
    isStale: true,
    nextDue: '2026-10-30',
  });
});

it.each([
  ['1 w on fri', '2026-11-18', '2026-11-27'],
  ['1 w on fri', '2026-11-13', '2026-11-20'],
  ['1 w', '2026-11-18', '2026-11-25'],
  ['1 m after sign-off', '2026-10-31', '2026-11-30'],
])('a figure measured every %s, last on %s, is due %s', (every, last, due) => {
  const figure = `### C1 Loyal\n\n- Measured every: ${every}\n\n- 2026-10-05: 3\n- ${last}: 4\n`;
  const cwd = folderWith({
    'serviceplan.yaml': 'language: en\n',
    's.md': `---\nkind: scorecard\nid: s\nlanguage: en\n---\n\n# S\n\n## Customer figures\n\n${figure}`,
  });
  const { out } = serviceplan(['status', '--format', 'json'], { cwd });
  const { documents } = JSON.parse(out) as { documents: { figures: { nextDue: string }[] }[] };
  expect(documents[0]?.figures[0]?.nextDue).toBe(due);
});

it.each([
  [
    'under another marker',
    '* 2026-08-31: 4\n* 2026-09-30: 6\n',
    '* 2026-08-31: 4\n* 2026-09-15: 5\n* 2026-09-30: 6\n',
  ],
  [
    'set in, and apart',
    ' - 2026-08-31: 4\n\n - 2026-09-30: 6\n',
    ' - 2026-08-31: 4\n\n - 2026-09-15: 5\n\n - 2026-09-30: 6\n',
  ],
  ['before the first', '  + 2026-09-30: 6\n', '  + 2026-09-15: 5\n  + 2026-09-30: 6\n'],
  ['after the last', '*   2026-08-31: 4\n', '*   2026-08-31: 4\n*   2026-09-15: 5\n'],
])('measure adds a line as the others are written: %s', (_, lines, expected) => {
  const head =
    '---\nkind: scorecard\nid: s\nlanguage: en\n---\n\n# S\n\n## Customer figures\n\n### C1 Loyal\n\n';
  const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', 's.md': `${head}Values:\n\n${lines}` });
  expect(serviceplan(['measure', 's#C1', '5', '--on', '2026-09-15', '--yes'], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, 's.md'), 'utf8')).toBe(`${head}Values:\n\n${expected}`);
});

it.each([
  ['en', ['s#F2', '1'], 's.md has no figure “F2”; did you mean “F1”?'],
  ['sv', ['s#F2', '1'], 's.md har inget nyckeltal ”F2”; menade du ”F1”?'],
  ['nb', ['s#F2', '1'], 's.md har ikke noe nøkkeltall «F2»; mente du «F1»?'],
  ['sv', ['s', '1'], 'ange ett nyckeltal som dokument#nyckeltal, till exempel scorecard#C1, inte ”s”'],
  ['nb', ['s#F1', 'mye'], '«mye» er ikke et tall; skriv for eksempel 12500, 95 eller 4,2'],
  ['sv', ['s#F1', '1', '--n', '0'], '--n ska vara ett heltal, 1 eller mer, inte ”0”'],
  ['nb', ['s#F1', '1', '--on', '2026-11-23'], '--on: 2026-11-23 ligger fram i tid; ingenting er skrevet'],
])('measure refuses in %s %j', (language, args, told) => {
  const cwd = folderWith({
    'serviceplan.yaml': `language: ${language}\n`,
    's.md': '---\nkind: scorecard\nid: s\nlanguage: en\n---\n\n# S\n\n## X\n\n### F1 Sales\n\n- Unit: kr\n',
  });
  expect(serviceplan(['measure', ...args, '--yes'], { cwd }).err).toBe(`serviceplan: ${told}\n`);
});

it.each([
  ['en', '12,750,000.5 kr  no direction', 'Target'],
  ['sv', '12 750 000,5 kr  utan riktning', 'Målvärde'],
  ['nb', '12 750 000,5 kr  uten retning', 'Målverdi'],
])(
  'a figure that has a target and no direction is shown so, its digits grouped, in %s',
  (language, said, target) => {
    const unit = language === 'en' ? 'Unit' : 'Enhet';
    const cwd = folderWith({
      'serviceplan.yaml': `language: ${language}\n`,
      's.md': `---\nkind: scorecard\nid: s\nlanguage: ${language}\n---\n\n# S\n\n## X\n\n### F1 Sales\n\n- ${unit}: kr\n- ${target}: 13 000 000\n\n- 2026-09-30: 12750000.5\n`,
    });
    expect(serviceplan(['status'], { cwd }).out.replaceAll('\u00a0', ' ')).toContain(said);
  },
);

it('a sparkline spans the lowest and the highest value', () => {
  expect(sparkline([1, 2, 8])).toBe('▁▂█');
  expect(sparkline([3, 3])).toBe('▄▄');
});
