import { describe, expect, it } from 'vitest';
import { folderWith, serviceplan } from '../support/cli.js';

const complaint = (due: string, more = '') => `---
kind: complaint
id: wet-floor
language: en
customer: Elm Ltd
dates:
  received: 2026-03-02
---

# Complaint – wet floor

## Handling

### S1 Acknowledge

- Responsible: ann
- Due: ${due}
${more}`;

/** A workspace with one step, as lint, status and the reports see it. */
function views(due: string, more?: string, today = '2026-03-30') {
  const cwd = folderWith({
    'serviceplan.yaml': 'language: en\npeople:\n  ann: { name: Ann Ash }\n',
    'wet-floor.md': complaint(due, more),
  });
  const run = (...args: string[]) => serviceplan([...args, '--today', today], { cwd });
  const { documents } = JSON.parse(run('status', '--format', 'json').out) as {
    documents: [{ steps: [{ state: string; due?: string }] }];
  };
  const [step] = documents[0].steps;
  return {
    ...{ state: step.state, due: step.due },
    overdue: /S1 was due (\S+),/.exec(run('lint', '--format', 'unix').out)?.[1],
    code: run('lint', '--fail-on', 'overdue-step').code,
    csv: run('report', '--format', 'csv').out,
    calendar: run('report', '--format', 'ics').out,
  };
}

describe('a step whose due date is only what it is calculated from', () => {
  it('is due on the day that comes to, in every view', () => {
    const { csv, calendar, ...seen } = views('(received + 5 wd)');
    expect(seen).toEqual({ state: 'overdue', due: '2026-03-09', overdue: '2026-03-09', code: 1 });
    expect(csv).toContain('2026-03-09');
    expect(calendar).toContain('20260309');
  });

  it('is not overdue before that, nor once it is signed', () => {
    expect(views('(received + 5 wd)', undefined, '2026-03-09')).toMatchObject({
      state: 'due-soon',
      overdue: undefined,
    });
    expect(views('(received + 5 wd)', '- Sign-off: Ann Ash, 2026-03-08, done\n').state).toBe('signed');
  });

  it('is due on the day that is written, where one is', () => {
    expect(views('2026-04-15 (received + 5 wd)')).toMatchObject({ due: '2026-04-15', overdue: undefined });
  });

  it.each(['(closing + 5 wd)', '(S1 + 1 d)', '(signed(S1) + 1 d)'])('has no day with %s', (due) => {
    expect(views(due)).toMatchObject({ state: 'open', due: undefined, overdue: undefined });
  });
});
