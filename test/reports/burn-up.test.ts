import { describe, expect, it } from 'vitest';
import { parse, status } from '../../src/library.js';
import { burnUp, daysToLookUp } from '../../src/reports/burn-up.js';
import type { SignedPast } from '../../src/status/signed-past.js';
import { ownKinds } from '../support/kinds.js';

const today = '2026-11-22';

const HEAD = '---\nkind: lifecycle\nid: x\nlanguage: en\n---\n\n# X\n\n## A P\n';
const statusOf = (...steps: string[]) => {
  const text = HEAD + steps.map((fields, index) => `\n### A${index + 1} T\n\n${fields}\n`).join('');
  return status([parse(text)], { today, kinds: ownKinds });
};
const of = (...steps: string[]) => burnUp(statusOf(...steps));

describe('burn-up by the dates of sign-offs', () => {
  it.each([
    ['- Due: 2026-10-05', { all: 1, signed: 0, planned: 1 }],
    ['- Due: 2026-12-05', { all: 1, signed: 0, planned: 0 }],
    ['- Due: 2026-10-05\n- Sign-off: A, 2026-09-30, done', { all: 1, signed: 1, planned: 1 }],
  ])('counts %j', (fields, expected) => {
    expect(of(fields)).toMatchObject({ ...expected, past: undefined });
  });

  it('grows month by month, and knows nothing of months to come', () => {
    expect(of('- Due: 2027-05-05\n- Sign-off: A, 2026-09-30, done')).toMatchObject({
      unit: 'month',
      from: '2026-09-30',
      periods: [
        { end: '2026-09-30', signed: 1, planned: 0 },
        { end: '2026-10-31', signed: 1, planned: 0 },
        { end: today, signed: 1, steps: undefined, planned: 0 },
        { end: '2026-11-30', signed: undefined, planned: 0 },
        { end: '2026-12-31', signed: undefined, planned: 0 },
        { end: '2027-01-31', signed: undefined, planned: 0 },
        { end: '2027-02-28', signed: undefined, planned: 0 },
        { end: '2027-03-31', signed: undefined, planned: 0 },
        { end: '2027-04-30', signed: undefined, planned: 0 },
        { end: '2027-05-31', signed: undefined, planned: 1 },
      ],
    });
  });

  it('tells a short time by weeks, to today at least', () => {
    expect(of('- Due: 2026-11-09\n- Sign-off: A, 2026-11-10, done')?.periods).toEqual([
      { end: '2026-11-15', signed: 1, steps: undefined, planned: 1 },
      { end: today, signed: 1, steps: undefined, planned: 1 },
    ]);
  });

  it('has no periods without end for a slip of the pen, and counts it nevertheless', () => {
    const far = of('- Due: 9999-12-31');
    expect(far?.periods.length).toBeLessThan(100);
    expect(far?.periods.at(-1)?.planned).toBe(1);
    expect(of('- Due: 0001-01-01')).toMatchObject({ planned: 1 });
  });

  it('ends on the last day that can be written', () => {
    const ends = (due: string) =>
      burnUp({ ...statusOf(`- Due: ${due}`), today: '9999-12-31' })?.periods.map(({ end }) => end);
    expect(ends('9999-12-20')).toEqual(['9999-12-26', '9999-12-31']);
    expect(ends('9999-06-01')?.slice(-2)).toEqual(['9999-11-30', '9999-12-31']);
  });

  it('leaves out what comes back and what is waived', () => {
    expect(of('- Due: 2026-10-05\n- Every: 3 m')?.all ?? 0).toBe(0);
    expect(of('- Due: 2026-10-05\n- Waived: A, 2026-10-01, no need')?.all ?? 0).toBe(0);
  });
});

describe('burn-up by history', () => {
  const now = statusOf(
    '- Due: 2026-04-05\n- Sign-off: A, 2026-03-30, done',
    '- Due: 2026-10-05\n- Sign-off: A, 2026-04-30, done',
    '- Due: 2026-12-05',
  );
  const past: SignedPast = {
    days: [
      { day: '2026-06-30', steps: 2, signed: 1 },
      { day: '2026-09-30', steps: 5, signed: 3 },
    ],
    signedBefore: ['2026-03-30'],
    isShallow: true,
    isCut: false,
  };
  const made = burnUp(now, past);
  const on = (end: string) => made?.periods.find((one) => one.end === end);

  it('counts a sign-off from when it came in, and every step that there was', () => {
    expect(on('2026-06-30')).toMatchObject({ signed: 1, steps: 2 });
    expect(on('2026-08-31')).toMatchObject({ signed: 1, steps: 2 });
    expect(on('2026-09-30')).toMatchObject({ signed: 3, steps: 5 });
  });

  it('tells the time before by the dates that the first files bore', () => {
    expect(on('2026-03-31')).toMatchObject({ signed: 1, steps: undefined });
    // The sign-off of April stood in no file before October.
    expect(on('2026-04-30')).toMatchObject({ signed: 1 });
  });

  it('ends with today’s files, as status has them', () => {
    expect(on(today)).toMatchObject({ signed: 2, steps: 3 });
    expect(made).toMatchObject({ all: 3, signed: 2, past: { since: '2026-06-30', isShallow: true } });
  });

  it('asks for days gone by only, and not for all of them', () => {
    const { days } = daysToLookUp(now);
    expect(days).toContain('2026-06-30');
    expect(days.every((day) => day < today)).toBe(true);
    const { days: long } = daysToLookUp(statusOf('- Due: 2021-01-05'));
    expect(long).toHaveLength(48);
    expect(long.at(-1)).toBe('2026-10-31');
  });
});
