import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/date.js';
import { makeWorkCalendar } from '../../src/calendar/working-days.js';
import { type Signing, signStep, unsignStep } from '../../src/changes/sign.js';
import type { PlanDocument, Step } from '../../src/document/document.js';
import { parse } from '../../src/library.js';
import type { Vouching } from '../../src/signoff/canonical.js';
import { closingSignOffs } from '../../src/signoff/closing.js';
import { signedTogether } from '../../src/signoff/policy.js';
import { freshnessOf } from '../../src/signoff/digest.js';
import { validSignOff } from '../../src/document/step-state.js';
import { applyEdits } from '../../src/text/edit.js';
import { fc, numberOfRuns } from '../support/properties.js';

const CALENDAR = makeWorkCalendar({}, { closed: [], open: [] });
const ANNA: Vouching = { name: 'Anna Berg', date: '2026-11-20', meaning: 'done' };

const front = (language = 'en') =>
  `---\nkind: lifecycle\nid: x\nlanguage: ${language}\ncustomer: X\n---\n\n# X\n\n## A Phase\n\n`;

const STEP = `### A1 Title

- Responsible: anna
- Due: 2026-11-18

Words.

To consider:

- [ ] One
- [x] Two
`;

const RECURRING = STEP.replace('2026-11-18\n', '2026-11-18 (start + 3 m)\n- Every: 3 m\n');

function read(text: string): { document: PlanDocument; step: Step } {
  const document = parse(text, 'x.md');
  return { document, step: document.steps[0] as Step };
}

function change(text: string, plan: (document: PlanDocument, step: Step) => Signing): string {
  const { document, step } = read(text);
  const changed = applyEdits(document.source.text, plan(document, step).edits);
  return (document.source.bom ? '\uFEFF' : '') + changed;
}

const sign = (text: string, vouching: Vouching = ANNA, allDone = false) =>
  change(text, (document, step) => signStep(document, step, vouching, CALENDAR, allDone));
const unsign = (text: string, note = 'the wrong customer', date = '2026-11-21', name = 'Bo Ek') =>
  change(text, (document, step) => unsignStep(document, step, { name, date, note }, CALENDAR));

/** The lines that are new, and those that are gone. */
function difference(before: string, after: string): { added: string[]; removed: string[] } {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  return {
    added: now.filter((line) => !old.includes(line)),
    removed: old.filter((line) => !now.includes(line)),
  };
}

function expectFresh(text: string): void {
  const { document, step } = read(text);
  expect(document.faults).toEqual([]);
  for (const signOff of step.signOffs) expect(freshnessOf(document.source, 'x', step, signOff)).toBe('fresh');
}

describe('signing a step', () => {
  it.each([
    ['en', 'Sign-off', 'done'],
    ['sv', 'Sign', 'klart'],
    ['nb', 'Sign', 'ferdig'],
  ])('adds one line in the words of a document in %s', (language, label, word) => {
    const before = front(language) + STEP;
    const after = sign(before);
    const { added, removed } = difference(before, after);
    expect(removed).toEqual([]);
    expect(added).toEqual([
      expect.stringMatching(`^- ${label}: Anna Berg, 2026-11-20, ${word}, 2:[0-9a-f]{12}$`),
    ]);
    expectFresh(after);
  });

  it.each<[string, string]>([
    ['with line ends of Windows', (front() + STEP).replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${front()}${STEP}`],
    ['with other bullets', front() + STEP.replaceAll(/^- /gm, '*   ')],
    ['with numbered fields', front() + STEP.replace('- Resp', '1. Resp').replace('- Due', '2. Due')],
    ['with loose fields', front() + STEP.replace('anna\n', 'anna\n\n')],
    ['with fields and points in one list', front() + STEP.replace('\nWords.\n\nTo consider:\n\n', '')],
    ['with blanks at the ends of lines', front() + STEP.replace('2026-11-18', '2026-11-18  ')],
    ['without fields', `${front()}### A1 Title\n\nWords.\n`],
    ['with nothing at all', `${front()}### A1 Title`],
    ['marked as internal', `${front()}### A1 Title\n\n<!-- internal -->\n\n- Due: 2026-11-18\n`],
    [
      'that is waived',
      front() + STEP.replace('\n\nWords', '\n- Waived: Bo Ek, 2026-11-01, no need\n\nWords'),
    ],
    ['with an unknown field', front() + STEP.replace('- Due', '- Bud: 1\n- Due')],
    ['between others', `${front()}${STEP}\n### A2 Other\n\n- Due: 2026-12-01\n`],
    ['written in decomposed letters', (front('sv') + STEP.replace('Words', 'Åtgärd')).normalize('NFD')],
  ])('%s changes nothing else', (_, before) => {
    const after = sign(before);
    const { added, removed } = difference(before, after);
    expect(removed).toEqual([]);
    expect(added.filter((line) => line !== '')).toHaveLength(1);
    const { document, step } = read(after);
    expect(step.signOffs).toHaveLength(1);
    expect(freshnessOf(document.source, 'x', step, step.signOffs[0] as never)).toBe('fresh');
    expect(document.faults.length).toBe(read(before).document.faults.length);
  });

  it('twice is signing once, on another day too', () => {
    const once = sign(front() + STEP);
    expect(sign(once)).toBe(once);
    expect(sign(once, { ...ANNA, date: '2026-11-22' })).toBe(once);
    expect(sign(once, ANNA, true)).toBe(once.replace('[ ] One', '[x] One'));
  });

  it.each<[string, Vouching]>([
    ['somebody else', { ...ANNA, name: 'Bo Ek' }],
    ['in another sense', { ...ANNA, meaning: 'approved' }],
    ['with a note', { ...ANNA, note: 'by telephone' }],
  ])('again, %s, adds to the history', (_, vouching) => {
    const twice = sign(sign(front() + STEP), vouching);
    expect(read(twice).step.signOffs.map(({ name }) => name.value)).toEqual(['Anna Berg', vouching.name]);
    expectFresh(twice);
  });

  it('again, once it was changed or where a digest is lacking, adds to the history', () => {
    const changed = sign(front() + STEP).replace('Words.', 'Other words.');
    const byHand = front() + STEP.replace('\n\nWords', '\n- Sign-off: Anna Berg, 2026-11-19, done\n\nWords');
    for (const text of [changed, byHand]) {
      const { document, step } = read(sign(text));
      expect(step.signOffs).toHaveLength(2);
      expect(freshnessOf(document.source, 'x', step, step.signOffs[1] as never)).toBe('fresh');
    }
  });

  it('ticks all points where it is asked to', () => {
    const after = sign(front() + STEP, ANNA, true);
    expect(read(after).step.tasks.map(({ checked }) => checked)).toEqual([true, true]);
    expectFresh(after);
  });

  it('keeps lines short, and starts none with what would be a mark', () => {
    const note =
      'agreed by telephone with their manager - and + also 1. first 2) second # third > fourth | fifth';
    const after = sign(front() + STEP, { ...ANNA, note });
    expect(read(after).step.signOffs[0]?.note).toBe(note);
    expect(difference(front() + STEP, after).added.every((line) => line.length <= 80)).toBe(true);
    expectFresh(after);
  });

  it('is read as it was written, whatever a name or a note holds', () => {
    const part = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
      fc.constantFrom(
        '*a*',
        '_b_',
        '`c`',
        '[d](e.md)',
        '<f>',
        '&amp;',
        '~~g~~',
        'h@i.se',
        'https://j.se/_k_',
        '- ',
        '1. ',
        '![',
        '\\',
        '<!-- l -->',
        '#',
        '|',
      ),
    );
    const text = fc
      .array(part, { minLength: 1, maxLength: 12 })
      .map((parts) =>
        parts
          .join(' ')
          .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
          .trim(),
      )
      .filter((whole) => whole !== '');
    const note = text.filter((whole) => !/(?:^|,)\s*\d{1,3}\s*:\s*\S*$/.test(whole));
    const name = text.map((whole) => whole.replaceAll(',', '').trim()).filter((whole) => whole !== '');
    fc.assert(
      fc.property(name, note, (signer, noted) => {
        const after = sign(front() + STEP, { ...ANNA, name: signer, note: noted });
        const { document, step } = read(after);
        const [signOff] = step.signOffs;
        const fold = (whole: string) => whole.replace(/[ \t]+/g, ' ').trim();
        expect([signOff?.name.value, signOff?.note], after).toEqual([fold(signer), fold(noted)]);
        expect(signOff && freshnessOf(document.source, 'x', step, signOff)).toBe('fresh');
      }),
      { numRuns: numberOfRuns(300) },
    );
  });
});

describe('signing a step that recurs', () => {
  it('keeps the history, moves the due date on and opens the points again', () => {
    const before = front() + RECURRING;
    const after = sign(before);
    const { added, removed } = difference(before, after);
    expect(removed).toEqual(['- Due: 2026-11-18 (start + 3 m)', '- [x] Two']);
    expect(added).toEqual([
      '- Due: 2027-02-18',
      expect.stringMatching(/^- Sign-off: Anna Berg, 2026-11-20, done, 2:/),
      '- [ ] Two',
    ]);
    expectFresh(after);
    const later = sign(after, { ...ANNA, date: '2027-02-20' });
    expect(read(later).step.due?.date?.value).toBe('2027-05-18');
    expect(read(later).step.signOffs).toHaveLength(2);
    expectFresh(later);
  });

  it('twice on a day is signing once', () => {
    const once = sign(front() + RECURRING);
    expect(sign(once)).toBe(once);
    expect(sign(once, ANNA, true)).toBe(once);
  });

  it('anew on the same day, once it was changed, closes no other occurrence and ticks no points', () => {
    const once = sign(front() + RECURRING);
    const changed = once.replace('Title', 'Another title');
    const anew = sign(changed, ANNA, true);
    const { document, step } = read(anew);
    const newest = step.signOffs.at(-1);
    expect(newest && freshnessOf(document.source, 'x', step, newest)).toBe('fresh');
    expect(step.due?.date?.value).toBe('2027-02-18');
    expect(step.signOffs).toHaveLength(2);
    expect(step.tasks.map(({ checked }) => checked)).toEqual([false, false]);
    expect(closingSignOffs(step)).toHaveLength(1);
  });

  it.each([
    ['countersigned', { ...ANNA, name: 'Bo Ek', date: '2026-11-25' }, 0],
    ['said to be not approved', { ...ANNA, name: 'Bo Ek', meaning: 'not approved' } as const, 2],
  ])('and then %s with all points done ticks those that were spoken of', (_, vouching, ticked) => {
    const { step } = read(sign(sign(front() + RECURRING), vouching, true));
    expect(step.tasks.filter(({ checked }) => checked)).toHaveLength(ticked);
  });

  it('after somebody else countersigns the same occurrence', () => {
    const once = sign(front() + RECURRING);
    const twice = sign(once, { ...ANNA, name: 'Bo Ek', date: '2026-11-25', meaning: 'approved' });
    expect(read(twice).step.due?.date?.value).toBe('2027-02-18');
    expect(read(twice).step.signOffs).toHaveLength(2);
    const next = sign(once, { ...ANNA, name: 'Bo Ek', date: '2027-02-17' });
    expect(read(next).step.due?.date?.value).toBe('2027-05-18');
  });

  it('closes the next occurrence though somebody countersigned the one before in between', () => {
    const weekly = front() + RECURRING.replace('Every: 3 m', 'Every: 1 w');
    const dates = [
      ['Anna Berg', '2026-11-18'],
      ['Bo Ek', '2026-11-21'],
      ['Anna Berg', '2026-11-24'],
      ['Bo Ek', '2026-11-27'],
    ] as const;
    const texts = dates.reduce<string[]>(
      (all, [name, date]) => [...all, sign(all.at(-1) ?? weekly, { ...ANNA, name, date })],
      [],
    );
    expect(texts.map((text) => read(text).step.due?.date?.value)).toEqual([
      '2026-11-25',
      '2026-11-25',
      '2026-12-02',
      '2026-12-02',
    ]);
    const { step } = read(texts.at(-1) ?? '');
    expect(closingSignOffs(step).map(({ date }) => date.value)).toEqual(['2026-11-18', '2026-11-24']);
    expect(signedTogether(step).map(({ date }) => date.value)).toEqual(['2026-11-24', '2026-11-27']);
  });

  it('as not approved opens again what was just signed, as taking it back does', () => {
    const signed = sign(front() + RECURRING);
    const refusal = { ...ANNA, name: 'Bo Ek', date: '2026-11-21', note: 'the wrong customer' };
    const refused = sign(signed, { ...refusal, meaning: 'not approved' });
    expect(refused).toBe(unsign(signed));
    expect(read(refused).step.due?.date?.value).toBe('2026-11-18');
    const again = sign(refused, { ...refusal, date: '2026-11-22', meaning: 'not approved' });
    expect(read(again).step.due?.date?.value).toBe('2026-11-18');
  });

  it('as not approved leaves the due date', () => {
    const after = sign(front() + RECURRING, { ...ANNA, meaning: 'not approved' });
    expect(read(after).step.due?.date?.value).toBe('2026-11-18');
  });
});

describe('taking a sign-off back', () => {
  it('adds a line that says so, and opens the step', () => {
    const signed = sign(front() + STEP);
    const after = unsign(signed);
    const { added, removed } = difference(signed, after);
    expect(removed).toEqual([]);
    expect(added).toEqual([
      expect.stringMatching(
        /^- Sign-off: Bo Ek, 2026-11-21, not approved, the wrong customer, 2:[0-9a-f]{12}$/,
      ),
    ]);
    expect(validSignOff(read(after).step)).toBeUndefined();
    expectFresh(after);
  });

  it('twice is doing it once, and of an open step nothing at all', () => {
    const after = unsign(sign(front() + STEP));
    expect(unsign(after)).toBe(after);
    expect(unsign(front() + STEP)).toBe(front() + STEP);
  });

  it('lets the step be signed again', () => {
    const again = sign(unsign(sign(front() + STEP)));
    expect(validSignOff(read(again).step)?.name.value).toBe('Anna Berg');
    expect(read(again).step.signOffs).toHaveLength(3);
    expectFresh(again);
  });

  it.each([
    ['3 m', '2026-11-18', '2026-11-20'],
    ['2 w on fri', '2026-11-20', '2026-11-22'],
    ['10 wd', '2026-11-18', '2026-11-19'],
    ['1 y', '2028-02-28', '2028-02-20'],
  ])('makes an occurrence due again that came back after %s', (every, due, date) => {
    const open = front() + STEP.replace('2026-11-18', `${due}\n- Every: ${every}`);
    const signed = sign(open, { ...ANNA, date });
    expect(read(signed).step.due?.date?.value).not.toBe(due);
    expect(read(unsign(signed, 'no', date)).step.due?.date?.value).toBe(due);
  });

  it.each([
    ['the first, in good time', '1 m', '2026-10-01', [], '2026-09-20', '2026-10-01', false],
    [
      'the first, late: it may have been due before',
      '1 m',
      '2026-10-01',
      [],
      '2026-11-29',
      '2026-11-01',
      true,
    ],
    [
      'a later one, by less than comes between',
      '1 m',
      '2026-11-01',
      ['2026-10-05'],
      '2026-11-29',
      '2026-11-01',
      false,
    ],
    ['a later one, by more', '1 m', '2026-11-01', ['2026-10-05'], '2027-01-10', '2027-01-01', true],
    [
      'one after its sign-off',
      '1 m after sign-off',
      '2026-11-05',
      ['2026-10-05'],
      '2026-11-20',
      '2026-11-05',
      false,
    ],
    ['the end of a short month', '1 m', '2027-01-31', [], '2027-01-30', '2027-01-28', true],
    ['a weekday', '2 w on fri', '2026-10-23', ['2026-10-12'], '2026-10-22', '2026-10-23', false],
    [
      'the weekday of a month, which drifts',
      '1 m on fri',
      '2026-10-23',
      ['2026-09-25'],
      '2026-10-22',
      '2026-10-23',
      true,
    ],
  ])(
    'of a step that recurs, %s, moves it back as far as can be told',
    (_, every, due, before, on, again, perhaps) => {
      const signOffs = before.map((day) => `\n- Sign-off: Anna Berg, ${day}, done`).join('');
      const open = front() + STEP.replace('2026-11-18', `${due}\n- Every: ${every}${signOffs}`);
      const signed = sign(open, { ...ANNA, date: on });
      const { document, step } = read(signed);
      const { due: moved, isDueUncertain } = unsignStep(
        document,
        step,
        { name: 'Bo Ek', date: on },
        CALENDAR,
      );
      expect([moved, isDueUncertain]).toEqual([again, perhaps]);
    },
  );

  it('of a step that recurs moves it back to the very day, or says that it may not be that', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
    const every = fc.constantFrom(
      '1 m',
      '2 w',
      '2 w on fri',
      '1 m on mon',
      '10 wd',
      '1 y',
      '40 d',
      '1 m after sign-off',
    );
    const certain = { afterOne: 0, afterMore: 0 };
    fc.assert(
      fc.property(every, day, fc.array(day, { minLength: 1, maxLength: 3 }), (recurrence, due, days) => {
        const on = days.sort();
        let text = front() + STEP.replace('2026-11-18', `${due}\n- Every: ${recurrence}`);
        let before = text;
        for (const date of on) [before, text] = [text, sign(text, { ...ANNA, date })];
        if (before === text) return;
        const { document, step } = read(text);
        const unsigning = unsignStep(document, step, { name: 'Bo Ek', date: '2028-01-01' }, CALENDAR);
        if (unsigning.isDueUncertain) return;
        certain[step.signOffs.length === 1 ? 'afterOne' : 'afterMore']++;
        expect(unsigning.due).toBe(read(before).step.due?.date?.value);
      }),
      { numRuns: numberOfRuns(300) },
    );
    expect(certain.afterOne).toBeGreaterThan(numberOfRuns(300) / 30);
    expect(certain.afterMore).toBeGreaterThan(numberOfRuns(300) / 30);
  });

  it('goes by the sign-off that moved the date, not by the one that countersigned', () => {
    const open = front() + STEP.replace('2026-11-18', '2026-11-18\n- Every: 1 m');
    const twice = sign(sign(open, { ...ANNA, date: '2026-11-10' }), {
      ...ANNA,
      name: 'Bo Ek',
      date: '2026-11-20',
    });
    const { document, step } = read(twice);
    const { due, isDueUncertain } = unsignStep(
      document,
      step,
      { name: 'Bo Ek', date: '2026-11-21' },
      CALENDAR,
    );
    expect([due, isDueUncertain]).toEqual(['2026-11-18', false]);
  });

  it('makes it due on the day it was signed where that cannot be told', () => {
    const open = front() + STEP.replace('2026-11-18', '2026-11-18\n- Every: 1 m after sign-off');
    const signed = sign(open);
    expect(read(signed).step.due?.date?.value).toBe('2026-12-20');
    expect(read(unsign(signed)).step.due?.date?.value).toBe('2026-11-20');
  });
});
