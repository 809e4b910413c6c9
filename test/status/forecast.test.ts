import { describe, expect, it } from 'vitest';
import { parse, status } from '../../src/library.js';
import type { DocumentStatus } from '../../src/status/status.js';
import { ownKinds } from '../support/kinds.js';

const today = '2026-11-22';

/** The status of a lifecycle with these steps: id → its due date and further fields. Phases A and B1. */
function lifecycle(steps: Readonly<Record<string, string>>): DocumentStatus {
  const inPhase = (letter: string) =>
    Object.entries(steps)
      .filter(([id]) => id.startsWith(letter))
      .map(([id, fields]) => `### ${id} Step\n\n- ${fields.replaceAll('; ', '\n- ')}\n`)
      .join('\n');
  const text = `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\ndates:\n  contract: 2026-12-07\n  notice:\n---\n\n# X\n\n## A P\n\n${inPhase('A')}\n## B1 Q\n\n${inPhase('B')}`;
  const [document] = status([parse(text, 'x.md')], { today, kinds: ownKinds }).documents;
  if (!document) throw new Error('no document');
  return document;
}

const ends = (document: DocumentStatus) =>
  Object.fromEntries((document.phases ?? []).map(({ id, ends: end, late }) => [id, [end, late]]));
const SIGNED = 'Sign-off: Anna, 2026-11-02, done';

describe('a phase ends', () => {
  it('on the last of its dates', () => {
    expect(ends(lifecycle({ A1: 'Due: 2026-11-30', A2: 'Due: 2026-12-04', B1: 'Due: 2027-01-07' }))).toEqual({
      A: ['2026-12-04', 0],
      B1: ['2027-01-07', 0],
    });
  });

  it('when it did, where all is signed', () => {
    const steps = {
      A1: `Due: 2026-10-30; ${SIGNED}`,
      A2: `Due: 2026-10-31; ${SIGNED}`,
      B1: 'Due: 2027-01-07',
    };
    expect(ends(lifecycle(steps))['A']).toEqual(['2026-11-02', 2]);
  });

  it('today at the earliest, where something is late', () => {
    expect(ends(lifecycle({ A1: 'Due: 2026-11-12', B1: 'Due: 2027-01-07' }))['A']).toEqual([today, 10]);
  });

  it('later, where what is late moves what follows from it', () => {
    const steps = {
      A1: 'Due: 2026-11-16',
      A2: 'Due: 2026-11-23 (A1 + 5 wd)',
      A3: 'Due: 2026-11-30 (A2 + 1 w)',
      B1: 'Due: 2026-12-02 (A3 + 2 d)',
    };
    expect(ends(lifecycle(steps))).toEqual({ A: ['2026-12-04', 4], B1: ['2026-12-06', 4] });
  });

  it('by expressions alone, where no date is written yet', () => {
    expect(ends(lifecycle({ A1: 'Due: (contract + 1 d)', B1: 'Due: (A1 + 1 d)' }))).toEqual({
      A: ['2026-12-08', 0],
      B1: ['2026-12-09', 0],
    });
  });

  it.each([
    [
      'a step waits for a sign-off, and so has no day of its own yet',
      { A1: 'Due: 2026-12-04', A2: 'Due: (signed(A1) + 3 wd)' },
      ['2026-12-09', 0],
    ],
    [
      'that sign-off is late',
      { A1: 'Due: 2026-11-12', A2: 'Due: (signed(A1) + 1 w)', A3: 'Due: (A2 + 1 d)' },
      ['2026-11-30', 10],
    ],
    [
      'a step was signed that was planned for no day',
      { A1: 'Due: 2026-10-30; Sign-off: Anna, 2026-10-30, done', A2: `Responsible: anna; ${SIGNED}` },
      ['2026-11-02', 0],
    ],
  ])('as late as the steps are that were planned, where %s', (_, steps, end) => {
    expect(ends(lifecycle({ ...steps, B1: 'Due: 2027-01-07' }))['A']).toEqual(end);
  });

  it.each([
    ['a step has no date', { A1: 'Due: 2026-11-30', A2: 'Responsible: anna' }],
    ['a step waits for a day that nobody knows', { A1: 'Due: 2026-11-30', A2: 'Due: (notice + 1 d)' }],
    ['its steps come back', { A1: 'Due: 2026-11-30; Every: 1 m' }],
  ])('nobody knows when, while %s', (_, steps) => {
    expect(ends(lifecycle({ ...steps, B1: 'Due: 2027-01-07' }))['A']).toEqual([undefined, undefined]);
  });

  it('without the steps that are waived', () => {
    const steps = { A1: 'Due: 2026-11-30', A2: 'Due: 2027-11-30; Waived: Anna, 2026-11-01, no need' };
    expect(ends(lifecycle(steps))['A']).toEqual(['2026-11-30', 0]);
  });
});

describe('everything waits for', () => {
  it.each([
    [
      'the first of the longest chain',
      { A1: 'Due: 2026-11-30', A2: 'Due: 2026-12-30', A3: 'Due: 2026-12-31 (A2 + 1 d)' },
      ['A2', 'A3'],
      0,
    ],
    [
      'the latest step, where none follows from another',
      { A1: 'Due: 2026-11-20', A2: 'Due: 2026-11-12' },
      ['A2'],
      10,
    ],
    [
      'an open step, not one that is signed',
      { A1: `Due: 2026-11-01; ${SIGNED}`, A2: 'Due: 2026-11-20 (A1 + 19 d)' },
      ['A2'],
      2,
    ],
    [
      'a sign-off that a date is reckoned from',
      { A1: 'Due: 2026-11-20', A2: 'Due: (signed(A1) + 1 d)', A3: 'Due: 2026-11-19' },
      ['A1', 'A2'],
      2,
    ],
    ['no step that comes back', { A1: 'Due: 2026-11-01; Every: 1 m', A2: 'Due: 2026-11-30' }, ['A2'], 0],
    [
      'a step across phases',
      { A1: 'Due: 2026-11-30', A2: 'Due: 2026-11-23', B1: 'Due: 2026-12-07 (A1 + 1 w)' },
      ['A1', 'B1'],
      0,
    ],
  ])('%s', (_, steps, chain, late) => {
    expect(lifecycle(steps).waitsFor).toEqual({ step: chain[0], chain, late });
  });

  it('the first of two steps with the same id, as due dates do', () => {
    const step = (id: string, fields: string) => `### ${id} Step\n\n${fields}\n\n`;
    const steps = [
      step('A1', '- Due: 2026-12-01'),
      step('A1', '- Due: 2026-12-02'),
      step('A2', '- Due: (A1 + 1 d)'),
    ];
    const text = `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n---\n\n# X\n\n## A P\n\n${steps.join('')}`;
    const [document] = status([parse(text, 'x.md')], { today, kinds: ownKinds }).documents;
    expect(document?.phases?.[0]?.ends).toBe('2026-12-02');
    expect(document?.waitsFor).toMatchObject({ chain: ['A1', 'A2'] });
    const late = text.replace('2026-12-02', '2027-03-01');
    const [moved] = status([parse(late, 'x.md')], { today, kinds: ownKinds }).documents;
    expect(moved?.waitsFor?.chain).toEqual(['A1', 'A2']);
  });

  it('nothing, where no step has a day', () => {
    expect(lifecycle({ A1: 'Due: (notice + 1 d)', A2: 'Due: (A1 + 1 d)' }).waitsFor).toBeUndefined();
    expect(lifecycle({ A1: `Due: 2026-11-01; ${SIGNED}` }).waitsFor).toBeUndefined();
  });

  it('something, even where dates lead back to themselves', () => {
    const circles = {
      A1: 'Due: (A2 + 1 d)',
      A2: 'Due: (A1 + 1 d)',
      A3: 'Due: (signed(B1) + 1 d)',
      B1: 'Due: (signed(A3) + 1 d)',
    };
    expect(lifecycle({ ...circles, A4: 'Due: 2026-11-30' }).waitsFor?.chain).toEqual(['A4']);
    const written = { A1: 'Due: 2026-11-30 (A2 + 1 d)', A2: 'Due: 2026-11-29 (A1 + 1 d)' };
    expect(lifecycle(written).waitsFor?.chain).toHaveLength(2);
  });

  it('the first of a chain of thousands', () => {
    const steps = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [
        `A${n + 1}`,
        n === 0 ? 'Due: 2026-11-30' : `Due: (A${n} + 1 d)`,
      ]),
    );
    const { waitsFor, phases } = lifecycle(steps);
    expect(waitsFor?.chain).toHaveLength(5000);
    expect(phases?.[0]?.ends).toBe('2040-08-07');
  });
});
