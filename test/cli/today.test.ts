import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/cli.js';
import { inProcess } from '../support/in-process.js';

const plan = (id: string) =>
  `---
kind: lifecycle
id: ${id}
language: en
customer: ${id}
---

# ${id}

## A Phase

### A1 One

- Responsible: anna
- Due: 2026-11-22

### A2 Two

- Responsible: anna
- Due: 2026-12-30
- Sign-off: Anna Berg, 2026-11-23, done
`;

const settings = (zone: string) =>
  `language: en\ntime-zone: ${zone}\npeople: { anna: { name: Anna Berg } }\n`;

/** In one of two workspaces it is tomorrow already. */
const workspaces = () =>
  folderWith({
    'america/serviceplan.yaml': settings('America/Los_Angeles'),
    'america/plan.md': plan('america'),
    'oceania/serviceplan.yaml': settings('Pacific/Auckland'),
    'oceania/plan.md': plan('oceania'),
  });

function run(args: readonly string[], today?: string) {
  return inProcess(args, workspaces(), {
    env: {
      PATH: process.env['PATH'],
      SERVICEPLAN_THREADS: '1',
      ...(today !== undefined && { SERVICEPLAN_TODAY: today }),
    },
    dayIn: (zone) => (zone === 'Pacific/Auckland' ? '2026-11-23' : '2026-11-22'),
  });
}

const TOMORROW_IN_OCEANIA = { america: 'due-soon', oceania: 'overdue' };

describe('the day that each workspace is judged by', () => {
  it.each<[string, string[], string | undefined, Record<string, string>, string]>([
    ['is that of its time zone', [], undefined, TOMORROW_IN_OCEANIA, '2026-11-23'],
    ['is that where the given one is empty', [], '', TOMORROW_IN_OCEANIA, '2026-11-23'],
    ['is the given one', [], '2026-11-22', { america: 'due-soon', oceania: 'due-soon' }, '2026-11-22'],
    [
      'is the one that a flag gives before that',
      ['--today', '2026-11-23'],
      '2026-11-22',
      { america: 'overdue', oceania: 'overdue' },
      '2026-11-23',
    ],
  ])('%s', async (_, flags, given, states, latest) => {
    const { out } = await run(['status', 'america', 'oceania', '--format', 'json', ...flags], given);
    const { today, documents } = JSON.parse(out) as {
      today: string;
      documents: { id: string; steps: { state: string }[] }[];
    };
    expect(Object.fromEntries(documents.map(({ id, steps }) => [id, steps[0]?.state]))).toEqual(states);
    expect(today).toBe(latest);
  });

  it('is the one that lint goes by', async () => {
    const { out } = await run(['lint', 'america', 'oceania', '--format', 'json']);
    const { files } = JSON.parse(out) as {
      files: { path: string; findings: { rule: string; step?: string }[] }[];
    };
    const told = files.flatMap(({ path, findings }) =>
      findings.map(({ rule, step }) => `${path}: ${rule} ${step ?? ''}`),
    );
    expect(told.filter((one) => /overdue-step|future-sign-off/.test(one))).toEqual([
      'america/plan.md: future-sign-off A2',
      'oceania/plan.md: overdue-step A1',
    ]);
  });

  it('is the one that a sign-off bears', async () => {
    const steps = ['america/plan.md#A1', 'oceania/plan.md#A1'];
    const { out } = await run(['sign', ...steps, '--as', 'anna', '--dry-run']);
    expect(out.match(/^ {2}\+ Sign-off: .*, done/gm)).toEqual([
      '  + Sign-off: Anna Berg, 2026-11-22, done',
      '  + Sign-off: Anna Berg, 2026-11-23, done',
    ]);
  });
});

it('is that of the country where a new workspace is', async () => {
  const lifecycle = async (options: Parameters<typeof inProcess>[2]) => {
    const cwd = folderWith({});
    const { code } = await inProcess(['init', '--yes', '--language', 'sv'], cwd, options);
    expect(code).toBe(0);
    return readFileSync(
      join(cwd, 'customers', readdirSync(join(cwd, 'customers'))[0] ?? '', 'lifecycle.md'),
      'utf8',
    );
  };
  const env = { PATH: process.env['PATH'] };
  const dayIn = (zone: string) => (zone === 'Europe/Stockholm' ? '2026-12-01' : '2026-11-30');
  expect(await lifecycle({ env, dayIn })).toBe(
    await lifecycle({ env: { ...env, SERVICEPLAN_TODAY: '2026-12-01' } }),
  );
});
