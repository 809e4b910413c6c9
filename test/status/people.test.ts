import { describe, expect, it } from 'vitest';
import { addDays, weekOf } from '../../src/calendar/date.js';
import { absenceOn, deputyOn, hasLeft } from '../../src/document/people.js';
import { lint, parse, parseSettings, status } from '../../src/library.js';
import { ownKinds } from '../support/kinds.js';
import { fc } from '../support/properties.js';

const today = '2026-11-22';

const { people } = parseSettings(`
people:
  anna: { name: Anna Berg, deputy: bo, absent: [2026-12-01..2026-12-12, 2026-12-24] }
  bo: { name: Bo Ek, deputy: cecilia, absent: [2026-12-10..2026-12-20], until: 2026-12-31, roles: [sales] }
  cecilia: { name: Cecilia Dal, deputy: anna, until: 2026-11-30, roles: [sales] }
  david: { name: David Ek, deputy: david }
`);
const person = (key: string) => {
  const found = people.get(key);
  if (!found) throw new Error(key);
  return found;
};

describe('people', () => {
  it('are there on their last day, and have left the day after', () => {
    expect([hasLeft(person('bo'), '2026-12-31'), hasLeft(person('bo'), '2027-01-01')]).toEqual([false, true]);
    expect(hasLeft(person('anna'), '9999-12-31')).toBe(false);
  });

  it.each([
    ['2026-11-30', undefined],
    ['2026-12-01', { from: '2026-12-01', to: '2026-12-12' }],
    ['2026-12-12', { from: '2026-12-01', to: '2026-12-12' }],
    ['2026-12-13', undefined],
    ['2026-12-24', { from: '2026-12-24', to: '2026-12-24' }],
  ])('are away from the first to the last day: %s', (day, absence) => {
    expect(absenceOn(person('anna'), day)).toEqual(absence);
  });

  it.each([
    ['the deputy', 'anna', '2026-12-02', 'bo'],
    ['the deputy’s own where that one is away', 'anna', '2026-11-29', 'bo'],
    ['nobody where all have left or are away', 'anna', '2026-12-11', undefined],
    ['nobody where the deputies lead back', 'bo', '2026-12-11', undefined],
    ['somebody further on', 'bo', '2026-12-15', 'anna'],
    ['not oneself', 'david', '2026-12-01', undefined],
  ])('are stood in for by %s', (_, key, day, deputy) => {
    expect(deputyOn(person(key), day, people)?.key).toBe(deputy);
  });
});

describe('who is responsible, in another word than the key', () => {
  const workspace = parseSettings(`
people:
  anna: { name: Anna Berg }
  bo: { name: Bo Ek }
  other: { name: bo ek }
  drift: { name: Kvalitet }
  left: { name: Lars Lund, until: 2026-01-01 }
`);
  const lifecycle = (word: string) => `---
kind: lifecycle
id: x
language: sv
roles: { sales: anna, operations: , quality: }
---

# X

## A A

### A1 Y

- Ansvarig: ${word}
- Klart den: 2026-12-07
`;

  it.each([
    ['the name of one person', 'anna berg', 'anna', true],
    ['the name of two', 'Bo Ek', 'bo', false],
    ['a role as Swedish reports call it', 'Försäljning', 'sales', true],
    ['a role as Norwegian reports call it', 'salg', 'sales', true],
    ['a role in letters that are put together', 'fo\u0308rsa\u0308ljning', 'sales', true],
    ['a role that a person is called as', 'kvalitet', 'drift', false],
    ['a word that is near', 'anan', 'anna', false],
    ['who has left', 'Lars Lund', undefined, false],
    ['a role of another document', 'ekonomi', undefined, false],
  ])('is told by %s', async (_, word, meant, isCertain) => {
    const [report] = await lint([parse(lifecycle(word))], { settings: workspace, kinds: ownKinds, today });
    const found = report?.findings.find(({ rule }) => rule === 'unknown-person');
    expect(found?.message.match(/did you mean “(.*)”/i)?.[1]).toBe(meant);
    expect(found?.fixable).toBe(isCertain);
  });
});

describe('settings of people', () => {
  it.each([
    ['absent: [2026-12-12..2026-12-01]', 'such as “2026-12-01..2026-12-12”, not “2026-12-12..2026-12-01”'],
    ['absent: [2026-02-30]', 'must be a day or a range of days'],
    ['absent: [2026-12-01..2026-12-02..2026-12-03]', 'must be a day or a range of days'],
    ['absent: 2026-12-01', '“people.anna.absent” must be a list'],
    ['absence: [2026-12-01]', '“absence” is not a key of the settings; did you mean “absent”?'],
    [
      'workload-limit: 0',
      '“people.anna.workload-limit” must be a whole number of steps from 1 to 1000, not “0”',
    ],
    ['workload-limit: 2.5', 'not “2.5”'],
    ['workload-limt: 2', 'did you mean “workload-limit”?'],
  ])('%s is refused', (line, expected) => {
    expect(() => parseSettings(`people:\n  anna:\n    name: Anna\n    ${line}\n`)).toThrow(expected);
  });

  it('take the limit of all for whoever has none of their own', () => {
    const limits = parseSettings(
      'workload-limit: 3\npeople:\n  a: { name: A }\n  b: { name: B, workload-limit: 5 }\n',
    ).people;
    expect([...limits.values()].map(({ workloadLimit }) => workloadLimit)).toEqual([3, 5]);
  });
});

describe('weeks', () => {
  it.each([
    ['2020-12-31', 2020, 53, '2020-12-28'],
    ['2021-01-03', 2020, 53, '2020-12-28'],
    ['2021-01-04', 2021, 1, '2021-01-04'],
    ['2024-12-30', 2025, 1, '2024-12-30'],
    ['2026-01-01', 2026, 1, '2025-12-29'],
    ['2026-11-22', 2026, 47, '2026-11-16'],
    ['2026-12-31', 2026, 53, '2026-12-28'],
    ['2027-01-01', 2026, 53, '2026-12-28'],
    ['0001-01-01', 1, 1, '0001-01-01'],
  ])('%s lies in week %i-W%i', (date, year, number, monday) => {
    expect(weekOf(date)).toEqual({ year, number, monday });
  });

  it('are those of another reckoning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const date = addDays('1950-01-01', days);
        const thursday = new Date(`${date}T12:00:00Z`);
        thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
        const year = thursday.getUTCFullYear();
        const number = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 0.5) / 7);
        expect(weekOf(date)).toMatchObject({ year, number });
      }),
    );
  });
});

/** A lifecycle with these steps in phase A: responsible, due date, further fields. */
function lifecycle(id: string, steps: readonly (readonly [string, string, string?])[], roles = '') {
  const body = steps.map(
    ([who, due, more = ''], index) =>
      `### A${index + 1} Step\n\n- Responsible: ${who}\n- Due: ${due}\n${more === '' ? '' : `- ${more}\n`}`,
  );
  const head = `---\nkind: lifecycle\nid: ${id}\nlanguage: en\ncustomer: X\n${roles}---\n\n# X\n\n## A P\n\n`;
  return parse(head + body.join('\n'), `${id}.md`);
}

const SETTINGS = `
people:
  anna: { name: Anna Berg, deputy: bo, absent: [2026-12-01..2026-12-12] }
  bo: { name: Bo Ek, until: 2026-12-31 }
  cecilia: { name: Cecilia Dal, deputy: anna, until: 2026-11-21, roles: [sales] }
  david: { name: David Ek, roles: [sales] }
`;

async function found(documents: ReturnType<typeof parse>[], settings = SETTINGS) {
  const reports = await lint(documents, { today, kinds: ownKinds, settings: parseSettings(settings) });
  const rules = ['departed-person', 'absent-person', 'overloaded-person', 'unknown-person', 'vacant-role'];
  return reports.flatMap(({ path, findings }) =>
    findings
      .filter(({ rule }) => rules.includes(rule))
      .map(({ message, excerpt, start }) => `${path}:${start.line} ${excerpt.trim()} | ${message}`),
  );
}

describe('rules about people', () => {
  it('tell of those who have left, and those who will have', async () => {
    const steps = [
      ['cecilia', '2026-11-30'],
      ['bo', '2026-12-31'],
      ['bo', '2027-01-01'],
      ['cecilia', '2026-11-01', 'Sign-off: Cecilia Dal, 2026-11-01, done'],
      ['cecilia', '2026-11-30', 'Waived: Anna Berg, 2026-11-01, not here'],
    ] as const;
    expect(await found([lifecycle('x', steps)])).toEqual([
      'x.md:14 - Responsible: cecilia | A1 is assigned to Cecilia Dal, whose last day was 2026-11-21; Anna Berg is the deputy.',
      'x.md:24 - Responsible: bo | A3 is due 2027-01-01, after the last day of Bo Ek, 2026-12-31.',
    ]);
  });

  it('tell of a role once, where it was given', async () => {
    const steps = [
      ['sales', '2026-12-31'],
      ['sales', '2027-01-20'],
    ] as const;
    expect(await found([lifecycle('x', steps, 'roles:\n  sales: cecilia\n')])).toEqual([
      'x.md:7 sales: cecilia | Cecilia Dal, whose last day was 2026-11-21, still holds the role “sales”, and 2 steps wait for it: A1, A2; Anna Berg is the deputy.',
    ]);
    expect(await found([lifecycle('x', steps, 'roles:\n  sales: bo\n')])).toEqual([
      'x.md:7 sales: bo | 1 step of the role “sales” falls due after the last day of Bo Ek, 2026-12-31: A2.',
    ]);
  });

  it('pass over who has left when they look for who holds a role', async () => {
    expect(await found([lifecycle('x', [['sales', '2026-12-31']])])).toEqual([]);
    const gone = SETTINGS.replace('david: { name: David Ek, roles: [sales] }', '');
    expect(await found([lifecycle('x', [['sales', '2026-12-31']])], gone)).toEqual([
      'x.md:2 kind: lifecycle | Nobody holds the role “sales”, and 1 step waits for it: A1.',
    ]);
  });

  it('propose nobody who has left for a misspelt name', async () => {
    const steps = [['cecila', '2026-12-20']] as const;
    expect(await found([lifecycle('x', steps)])).toEqual([
      'x.md:14 - Responsible: cecila | “cecila” is neither a person in serviceplan.yaml nor a role in this document: choose from anna, bo, david.',
    ]);
  });

  it('tell of absences that are to come, and who stands in', async () => {
    const steps = [
      ['anna', '2026-12-01'],
      ['anna', '2026-12-13'],
    ] as const;
    expect(await found([lifecycle('x', steps)])).toEqual([
      'x.md:15 - Due: 2026-12-01 | A1 is due 2026-12-01, while Anna Berg is away (2026-12-01 to 2026-12-12); Bo Ek stands in.',
    ]);
  });

  it('count the steps of a week over all documents', async () => {
    const limited = `workload-limit: 2\n${SETTINGS}`;
    const x = lifecycle('x', [
      ['david', '2026-12-14'],
      ['david', '2026-11-20'],
      ['david', '2026-12-14', 'Sign-off: David Ek, 2026-11-02, done'],
      ['david', '2026-12-21'],
    ]);
    const y = lifecycle('y', [
      ['david', '2026-12-20'],
      ['sales', '2026-12-18'],
      ['david', '2026-12-19'],
    ]);
    expect(await found([x, y], limited)).toEqual([
      'y.md:20 - Due: 2026-12-18 | With A2, A3, David Ek has 4 steps due in week 51 (from 2026-12-14); the limit is 2.',
    ]);
    expect(await found([y], limited)).toEqual([
      'y.md:25 - Due: 2026-12-19 | With A3, David Ek has 3 steps due in week 51 (from 2026-12-14); the limit is 2.',
    ]);
    expect(await found([x, y])).toEqual([]);
  });
});

it('status says what each has before them, and counts who has left as nobody', () => {
  const steps = [
    ['anna', '2026-11-20'],
    ['anna', '2026-11-27'],
    ['anna', '2026-11-23'],
    ['anna', '2027-01-01'],
    ['cecilia', '2026-11-30'],
    ['cecilia', '2026-11-30', 'Sign-off: Cecilia Dal, 2026-11-02, done'],
  ] as const;
  const settings = parseSettings(`workload-limit: 4\n${SETTINGS}`);
  const {
    totals,
    documents,
    people: loads,
  } = status([lifecycle('x', steps)], { today, kinds: ownKinds, settings });
  expect(totals).toMatchObject({ open: 5, unassigned: 1 });
  expect(documents[0]?.steps?.map(({ departed }) => departed)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(loads).toEqual([
    {
      key: 'anna',
      name: 'Anna Berg',
      open: 4,
      overdue: 1,
      undated: 0,
      limit: 4,
      weeks: [
        { week: '2026-W48', from: '2026-11-23', steps: 2 },
        { week: '2026-W53', from: '2026-12-28', steps: 1 },
      ],
    },
    {
      key: 'cecilia',
      name: 'Cecilia Dal',
      open: 1,
      overdue: 0,
      undated: 0,
      limit: 4,
      weeks: [{ week: '2026-W49', from: '2026-11-30', steps: 1 }],
    },
  ]);
});
