import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goalsNamed, makeGoal } from '../../src/measuring/goals.js';
import { folderWith, serviceplan } from '../support/cli.js';

const goal = (text: string) => makeGoal(text, { path: 'plan.md', line: 1 });
const PLANS = [
  {
    title: 'Service goals',
    goals: [
      goal('Nine of ten customers stay. Counted each quarter.'),
      goal('At least 95 % of visits within the hour.'),
    ],
  },
];

describe('a figure names', () => {
  it.each<[said: string, goals: number[]]>([
    ['Nine of ten customers stay', [0]],
    ['nine of ten customers stay, as the plan says', [0]],
    ['customers stay', [0]],
    // In whichever order: “customers who stay” is what people write.
    ['stay customers', [0]],
    ['hour visits', [1]],
    ['visits within the hour', [1]],
    ['95%', [1]],
    ['Goal 2', [1]],
    ['2', [1]],
    ['Goal 3', []],
    ['Service goals 2027', [0, 1]],
    ['Service goals 2', [1]],
    ['Service goals: visits within the hour', [1]],
    ['Service goals: loyal customers', []],
    ['service goals', [0, 1]],
    // Half a word is none.
    ['custom', []],
    ['Loyal customers', []],
    ['–', []],
  ])('%j the goals %j', (said, goals) => {
    expect(goalsNamed(said, PLANS)).toEqual(goals.map((at) => PLANS[0]?.goals[at]));
  });
});

it.each([
  ['Svar inom ca. 2 timmar. Mäts varje månad.', 'Svar inom ca. 2 timmar'],
  ['Nine of ten stay.', 'Nine of ten stay'],
  ['Nine of ten stay! Counted each quarter.', 'Nine of ten stay'],
  ['at most 5 complaints, i.e. one in a hundred', 'at most 5 complaints, i.e. one in a hundred'],
])('%j is called %j', (text, name) => {
  expect(goal(text).name).toBe(name);
});

describe('the goals of the workspace', () => {
  const plan = (...goals: string[]) =>
    `---\nkind: service-plan\nid: plan\nlanguage: en\n---\n\n# P\n\n## Service goals\n\nFor 2027:\n\n${goals.map((one) => `- ${one}\n`).join('')}\nNearer:\n\n- The team meets.\n`;
  const scorecard = (id: string, ...goals: string[]) =>
    `---\nkind: scorecard\nid: ${id}\nlanguage: en\n---\n\n# ${id}\n\n## Customer figures\n\n${goals.map((one, at) => `### C${at + 1} Figure\n\n- Direction: higher is better\n- Target: 60\n- Goal: ${one}\n\n`).join('')}`;
  const RULES = ['figure-without-goal', 'goal-without-figure'];
  const said = (files: Record<string, string>, ...paths: string[]) => {
    const cwd = folderWith({ 'serviceplan.yaml': 'language: en\n', ...files });
    const { out } = serviceplan(['lint', '--format', 'unix', ...paths], { cwd });
    const lines = out.split('\n').filter((line) => RULES.some((rule) => line.includes(rule)));
    return lines.map((line) => line.replace(/ note:| \[.*/g, ''));
  };

  it('are each measured by some figure, of whichever scorecard', () => {
    const files = {
      'plan.md': plan('Nine stay. Counted.', 'Visits are on time.', 'Sales grow.'),
      'a.md': scorecard('a', 'nine stay'),
      'b.md': scorecard('b', 'visits'),
    };
    const expected = ['a.md:7:1: No key figure belongs to the goal “Sales grow” (plan.md:15).'];
    expect(said(files)).toEqual(expected);
    expect(said(files, 'a.md')).toEqual(expected);
    expect(said(files, 'b.md')).toEqual([]);
  });

  it('are those that figures name', () => {
    const files = {
      'plan.md': plan('Visits are on time.'),
      'a.md': scorecard('a', 'Visit are on time', 'goal 1'),
    };
    expect(said(files)).toEqual([
      'a.md:15:9: C1 belongs to “Visit are on time”, which is not a goal in the service plan (plan.md:13); did you mean “Visits are on time”?',
    ]);
  });

  it.each([
    ['no plan', undefined, 'Loyal customers'],
    ['a plan whose goals are no list', 'Be best.', 'Loyal customers'],
    ['a scorecard that names none yet', '- Be best.', ''],
  ])('are asked of nobody with %s', (_, goals, named) => {
    const files = {
      ...(goals !== undefined && {
        'plan.md': plan().replace('For 2027:\n\n\nNearer:\n\n- The team meets.', goals),
      }),
      'a.md': scorecard('a', named),
    };
    expect(said(files)).toEqual(named === '' ? ['a.md:11:1: C1 belongs to no goal.'] : []);
  });

  it('are found in however many plans a workspace has', () => {
    const plans = Array.from({ length: 230 }, (_, at): [string, string] => [
      `customers/c${at}/plan.md`,
      plan(`Goal number${at}.`).replace('id: plan', `id: plan-${at}`),
    ]);
    const files = { ...Object.fromEntries(plans), 'z.md': scorecard('z', 'number7', 'number229') };
    expect(said(files)).toHaveLength(228);
  });

  it('are looked up anew though the scorecard has not changed', () => {
    const cwd = folderWith({
      'serviceplan.yaml': 'language: en\n',
      'plan.md': plan('Nine stay.'),
      'a.md': scorecard('a', 'nine stay'),
    });
    const lint = () =>
      serviceplan(['lint', '--format', 'unix', '--cache', '--cache-location', 'cache'], { cwd }).out;
    expect(lint()).not.toContain('goal-without-figure');
    writeFileSync(join(cwd, 'plan.md'), plan('Nine stay.', 'Sales grow.'));
    expect(lint()).toContain('goal-without-figure');
  });
});
