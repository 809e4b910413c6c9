import { describe, expect, it } from 'vitest';
import { lint, parse } from '../../src/library.js';
import { loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import type { Step } from '../../src/document/document.js';
import { LANGUAGES } from '../../src/document/vocabulary.js';
import { judge } from '../../src/status/judge.js';
import { resolveDueDates } from '../../src/status/due-dates.js';
import { gateStatus } from '../../src/status/gate-status.js';
import { currentPhase, nextPhase } from '../../src/status/gates.js';
import { projectFile } from '../support/cli.js';
import { ownKinds } from '../support/kinds.js';

const today = '2026-11-22';
const context = { kinds: ownKinds, people: new Map(), calendar: makeWorkCalendar({}), dueSoon: 14, today };

/** Our English template with lines added under steps: step id → its further fields. */
function lifecycle(fields: Readonly<Record<string, string>>) {
  const text = projectFile('templates/en/lifecycle.md').replace(
    /^(### (\S+) .*\n\n(?:<!-- .* -->\n\n)?(?:- .*\n)+)/gm,
    (all, head: string, id: string) => (fields[id] === undefined ? all : `${head}- ${fields[id]}\n`),
  );
  const judged = judge(parse(text, 'a.md'), context.kinds);
  if (!judged) throw new Error('no lifecycle');
  return judged;
}

const SIGNED = 'Sign-off: Anna Berg, 2026-11-02, done';
const A = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
const all = (ids: readonly string[], field = SIGNED) => Object.fromEntries(ids.map((id) => [id, field]));

function blockers(fields: Readonly<Record<string, string>>, phase: string): string[] {
  const judged = lifecycle(fields);
  const found = judged.phases.find(({ id }) => id === phase);
  return gateStatus(judged, found, context).blockers.map(({ id }) => id);
}

describe('a gate', () => {
  it.each([
    ['asks for every step of the phases before', {}, 'B1', A],
    ['is open before the first phase', {}, 'A', []],
    ['opens when all of them are signed', all(A), 'B1', []],
    ['takes a waiver for a sign-off', { ...all(A), A3: 'Waived: Anna Berg, 2026-11-01, no bank' }, 'B1', []],
    [
      'waits for the day of a waiver that is still to come',
      { ...all(A), A3: 'Waived: Anna Berg, 2026-11-23, no bank' },
      'B1',
      ['A3'],
    ],
    [
      'lets through on the day of a waiver',
      { ...all(A), A3: 'Waived: Anna Berg, 2026-11-22, no bank' },
      'B1',
      [],
    ],
    [
      'closes again when a waiver has ended',
      { ...all(A), A3: 'Waived: Anna Berg, 2026-11-01, until 2026-11-21, later' },
      'B1',
      ['A3'],
    ],
    [
      'lets through on the last day of a waiver',
      { ...all(A), A3: 'Waived: Anna Berg, 2026-11-01, until 2026-11-22, later' },
      'B1',
      [],
    ],
    [
      'waits where the newest sign-off says not approved',
      { ...all(A), A7: `${SIGNED}\n- Sign-off: Bo Ek, 2026-11-03, not approved` },
      'B1',
      ['A7'],
    ],
    [
      'asks only for the steps that a template names',
      { ...all(A), ...all(['B1.1', 'B1.2', 'B1.3']) },
      'B2',
      ['B1.4'],
    ],
    [
      'does not ask for phases that the template leaves out',
      all([...A, 'B1.1', 'B1.2', 'B1.3', 'B1.4', 'B1.5', 'B1.6', 'B2.1', 'B2.2', 'B2.3', 'B2.4', 'B2.5']),
      'E',
      ['B2.6'],
    ],
  ])('%s', (_, fields, phase, expected) => {
    expect(blockers(fields, phase)).toEqual(expected);
  });

  /** How the gate of B2 stands where A is signed, and B1.1 to B1.4, with the text changed. */
  const gateOfB2 = (change: (text: string) => string) => {
    const signed = lifecycle(all([...A, 'B1.1', 'B1.2', 'B1.3', 'B1.4'])).document.source.text;
    const judged = judge(parse(change(signed), 'a.md'), context.kinds);
    const phase = judged?.phases.find(({ id }) => id === 'B2');
    if (!judged || !phase) throw new Error('no phase');
    const { open, blockers, broken, missing } = gateStatus(judged, phase, context);
    const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);
    return { open, blockers: ids(blockers), broken: ids(broken), missing: ids(missing) };
  };
  const opened = { open: true, blockers: [], broken: [], missing: [] };
  const closed = { ...opened, open: false };
  const stale = (text: string) => text.replace('02, done', '02, done, 2:000000000000');

  it.each<[string, (text: string) => string, object]>([
    ['is open where all is signed', (text) => text, opened],
    [
      'waits for a step that was taken out',
      (text) => text.replace(/### A7 [^]*?(?=## B1 )/, ''),
      { ...closed, missing: ['A7'] },
    ],
    [
      'waits for the steps of a phase that was taken out',
      (text) => text.replace(/## A [^]*?(?=## B1 )/, ''),
      { ...closed, missing: A },
    ],
    [
      'waits for a step of a phase of which it names only that',
      (text) => text.replace(/### B1.4 [^]*?(?=### B1.5 )/, ''),
      { ...closed, missing: ['B1.4'] },
    ],
    [
      'does not wait for a step that it does not name',
      (text) => text.replace(/### B1.6 [^]*?(?=## B2 )/, ''),
      opened,
    ],
    [
      'waits for a step of the template in whatever phase it stands',
      (text) =>
        `${text.replace(/### A7 [^]*?(?=## B1 )/, '').trimEnd()}\n\n### A7 Contract\n\n- Responsible: sales\n`,
      { ...closed, blockers: ['A7'] },
    ],
    ['is closed where a step has changed since it was signed', stale, { ...closed, broken: ['A1'] }],
    [
      'is open where such a step is waived',
      (text) =>
        stale(text).replace('2:000000000000', '2:000000000000\n- Waived: Anna Berg, 2026-11-03, no need'),
      opened,
    ],
  ])('%s', (_, change, expected) => {
    expect(gateOfB2(change)).toEqual(expected);
  });

  it.each([
    [{}, 'A'],
    [all(['A1']), 'B1'],
    [all([...A, 'B2.1']), 'C'],
    [all(['A1', 'E1']), 'B1'],
    [all(['A1', 'B1.1', 'B2.1', 'C1', 'D1', 'E1']), undefined],
    [all(A, 'Waived: Anna, 2026-01-02, taken over'), 'B1'],
    [all(A, 'Waived: Anna, 2026-01-02, until 2026-01-03, later'), 'A'],
  ])('is that of the next phase where none is named: %#', (fields, expected) => {
    expect(nextPhase(lifecycle(fields).phases, today)?.id).toBe(expected);
  });
});

describe('the phase that a document is in', () => {
  const begun = all([...A, 'B1.1', 'B2.1', 'C1', 'D1']);
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['is the last that has begun where no status is named', all([...A, 'B1.1']), '', 'B1'],
    ['is that also where its steps all recur', all([...A, 'B1.1', 'B2.1', 'C1']), '', 'C'],
    ['is the first of those that run side by side with it', begun, '', 'C'],
    ['is the first of all where none has begun', {}, '', 'A'],
    ['is the first of two that run side by side where a status names both', begun, 'operation', 'C'],
    ['is the last that has begun of two that follow each other', begun, 'start-up', 'B2'],
  ])('%s', (_, fields, status, expected) => {
    const line = status === '' ? '' : `status: ${status}\n`;
    const text = lifecycle(fields).document.source.text.replace('status: preparation\n', line);
    const judged = judge(parse(text, 'a.md'), context.kinds);
    expect(judged && currentPhase(judged.document, judged.phases)?.id).toBe(expected);
  });
});

describe('skipped-gate', () => {
  const findings = async (fields: Readonly<Record<string, string>>) => {
    const [report] = await lint([lifecycle(fields).document], { today, kinds: ownKinds });
    return (report?.findings ?? []).flatMap(({ rule, message }) =>
      rule === 'skipped-gate' ? [message] : [],
    );
  };

  it('says what a phase that has begun should have waited for', async () => {
    const steps = { ...all(A.slice(0, 6)), ...all(['B1.1']) };
    expect(await findings(steps)).toEqual(['Phase B1 has begun, but its gate waits for 1 step: A7.']);
  });

  it('names a step once, at the first phase that skipped it', async () => {
    const steps = { ...all(A.slice(0, 6)), ...all(['B1.1', 'B2.1']) };
    expect(await findings(steps)).toEqual([
      'Phase B1 has begun, but its gate waits for 1 step: A7.',
      'Phase B2 has begun, but its gate waits for 3 steps: B1.2, B1.3, B1.4.',
    ]);
  });

  it('is silent where all is signed or waived, and where a phase has not begun', async () => {
    expect(await findings({ ...all(A), ...all(['B1.1']) })).toEqual([]);
    expect(
      await findings({
        ...all(A.slice(0, 6)),
        ...all(['B1.1']),
        A7: 'Waived: Anna Berg, 2026-11-01, no contract needed',
      }),
    ).toEqual([]);
    expect(await findings(all(['A2']))).toEqual([]);
  });
});

it.each(LANGUAGES)('whoever keeps the dates of our template (%s) never skips a gate', async (language) => {
  const dates = { contract: '2026-03-02', start: '2026-05-04', notice: '2027-03-01', end: '2027-06-01' };
  const text = Object.entries(dates).reduce(
    (filled, [key, date]) => filled.replace(`  ${key}:\n`, `  ${key}: ${date}\n`),
    projectFile(`templates/${language}/lifecycle.md`),
  );
  const judged = judge(parse(text, 'a.md'), context.kinds);
  const calendar = makeWorkCalendar(await loadHolidays('SE'));
  const due = judged && resolveDueDates(judged.document, calendar);
  const daysOf = (steps: readonly Step[]) =>
    steps.map((step) => due?.get(step)).map((day) => (day?.type === 'date' ? day.date : 'no date'));
  for (const { id, steps, gate } of judged?.phases ?? []) {
    const first = daysOf(steps).sort()[0] as string;
    expect(
      daysOf(gate).filter((day) => day > first),
      `before ${id} begins on ${first}`,
    ).toEqual([]);
  }
});
