import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';

const documentOf = (dates: string, ...steps: string[]) =>
  parse(
    `---\nkind: lifecycle\nid: x\nlanguage: en\ncustomer: X\ndates:\n  start: 2026-03-02\n${dates}---\n\n# X\n\n## B Phase\n\n${steps.join('\n')}`,
  );
const step = (id: string, due: string) => `### ${id} Title\n\n- Due: ${due}\n`;
const anchorOf = (...[dates, ...steps]: Parameters<typeof documentOf>) =>
  documentOf(dates, ...steps).steps[0]?.due?.expression?.value;

describe('what a due date is reckoned from', () => {
  it('is a step whose id looks like a subtraction, wherever it stands', () => {
    expect(anchorOf('', step('B1', '(B-2w)'), step('B-2w', '2026-01-01'))).toMatchObject({
      anchor: { name: 'B-2w' },
      amount: 0,
    });
    expect(anchorOf('', step('B-2w', '(B-2w + 1 d)'))).toMatchObject({ anchor: { name: 'B-2w' }, amount: 1 });
  });

  it('is a date whose key looks like one', () => {
    expect(anchorOf('  start-2d: 2026-01-01\n', step('B1', '(start-2d)'))).toMatchObject({
      anchor: { name: 'start-2d' },
    });
  });

  it('is a subtraction where there is no such name', () => {
    expect(anchorOf('', step('B1', '(start-2d)'))).toMatchObject({ anchor: { name: 'start' }, amount: -2 });
  });

  it.each(['(signed(A7) + 3 wd)', '2026-01-01 (signed(A7) + 3 wd)', '(signed( A7 ) +3wd)'])(
    'may be a sign-off: %s',
    (due) => {
      expect(anchorOf('', step('B1', due))).toEqual({
        anchor: { name: 'A7', signed: true },
        amount: 3,
        unit: 'wd',
      });
    },
  );
});
