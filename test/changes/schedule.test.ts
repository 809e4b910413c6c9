import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/calendar/date.js';
import { formatExpression, UNITS } from '../../src/calendar/expression.js';
import { loadHolidays, makeWorkCalendar } from '../../src/calendar/working-days.js';
import { planSchedule } from '../../src/changes/schedule.js';
import { parse } from '../../src/library.js';
import { applyEdits } from '../../src/text/edit.js';
import { fc } from '../support/properties.js';

const calendar = makeWorkCalendar(await loadHolidays('SE'));
const TODAY = '2026-11-22';

const anyDate = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
const anchors = fc.constantFrom('start', 'end', ...Array.from({ length: 12 }, (_, index) => `A${index + 1}`));

/** A step of a plan: reckoned from something or from nothing, dated or not, signed or not, coming back or not. */
const steps = fc.record({
  date: fc.option(anyDate, { nil: undefined, freq: 4 }),
  expression: fc.option(
    fc.record({
      anchor: fc.record({ name: anchors, signed: fc.integer({ max: 5, min: 0 }).map((roll) => roll === 0) }),
      amount: fc.integer({ min: -40, max: 40 }),
      unit: fc.constantFrom(...UNITS),
    }),
    { nil: undefined, freq: 5 },
  ),
  signed: fc.option(anyDate, { nil: undefined, freq: 1 }),
  recurs: fc.integer({ max: 5, min: 0 }).map((roll) => roll === 0),
});

/** Plans of all sorts: chains, circles, unknown anchors, both line ends. */
const plans = fc
  .tuple(fc.array(steps, { minLength: 1, maxLength: 12 }), anyDate, fc.constantFrom('\n', '\r\n'))
  .map(([list, start, lineEnd]) => {
    const body = list.map(({ date, expression, signed, recurs }, index) => {
      const bracketed = expression ? `(${formatExpression(expression)})` : undefined;
      const due = [date, bracketed].filter((part) => part !== undefined).join(' ');
      return [
        `### A${index + 1} Step`,
        '',
        '- Responsible: anna',
        ...(due === '' ? [] : [`- Due: ${due}`]),
        ...(recurs ? ['- Every: 3 m'] : []),
        ...(signed ? [`- Sign-off: Anna Berg, ${signed}`] : []),
        '',
        `Due: ${date ?? start} stands here too.`,
        '',
      ].join('\n');
    });
    const front = `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\ndates:\n  start: ${start} # agreed\n  end:\n---\n\n# X\n\n## A Phase\n\n`;
    return (front + body.join('\n')).replaceAll('\n', lineEnd);
  });

/** What a plan becomes when it is scheduled. */
function scheduled(text: string, set: Readonly<Record<string, string>> = {}) {
  const document = parse(text, 'x.md');
  const schedule = planSchedule(document, new Map(Object.entries(set)), calendar, TODAY);
  return { schedule, text: applyEdits(text, schedule.edits) };
}

describe('scheduling a plan', () => {
  it('changes nothing more when it is done twice', () => {
    fc.assert(
      fc.property(plans, anyDate, (plan, start) => {
        const once = scheduled(plan, { start });
        const twice = scheduled(once.text, { start });
        expect(twice.schedule.edits).toEqual([]);
        expect(twice.schedule.anchors).toEqual([]);
      }),
    );
  });

  it('comes back to the same bytes when an anchor is moved by working days and back', () => {
    fc.assert(
      fc.property(plans, anyDate, fc.integer({ min: -300, max: 300 }), (plan, day, count) => {
        const start = calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
        const before = scheduled(plan, { start }).text;
        const away = calendar.addWorkingDays(start, count);
        const moved = scheduled(before, { start: away }).text;
        expect(scheduled(moved, { start: calendar.addWorkingDays(away, -count) }).text).toBe(before);
      }),
    );
  });

  it('changes no line but those of the dates that it says it moves, and nothing in them but the date', () => {
    fc.assert(
      fc.property(plans, anyDate, (plan, start) => {
        const { schedule, text } = scheduled(plan, { start });
        const [before, after] = [plan.split('\n'), text.split('\n')];
        expect(after).toHaveLength(before.length);
        let step = '';
        const moved: string[] = [];
        after.forEach((line, index) => {
          step = /^### (\S+)/.exec(line)?.[1] ?? step;
          const old = before[index] as string;
          if (line === old) return;
          expect(line.replace(/\d{4}-\d\d-\d\d ?/, '')).toBe(old.replace(/\d{4}-\d\d-\d\d ?/, ''));
          moved.push(/^ {2}start:/.test(line) ? 'start' : step);
        });
        const told = [
          ...schedule.anchors.map(({ key }) => key),
          ...schedule.shifts.map((shift) => shift.step.id.value),
        ];
        expect(moved).toEqual(told);
      }),
    );
  });

  it('never moves a step that was signed', () => {
    fc.assert(
      fc.property(plans, anyDate, (plan, start) => {
        const after = parse(scheduled(plan, { start }).text, 'x.md');
        parse(plan, 'x.md').steps.forEach((step, index) => {
          if (step.signOffs.length > 0 && (!step.every || step.due?.date)) {
            expect(after.steps[index]?.due?.date?.value).toBe(step.due?.date?.value);
          }
        });
      }),
    );
  });
});
