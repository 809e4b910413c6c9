import { describe, expect, it } from 'vitest';
import { enMessages } from '../../src/languages/en/messages.js';
import { say } from '../../src/languages/messages.js';
import { parse } from '../../src/library.js';
import { fixer, LIFECYCLE_BEGINS } from '../support/fixer.js';

const { check, fixed } = fixer({ templates: 'test/rules/workspace/templates' });

const LIFECYCLE = `${LIFECYCLE_BEGINS}- Due: 2027-12-07

### A2 Prospect inventory

- Responsible: anna
- Due: 2027-12-14 (A1 + 5 wd)

## C Operation

### C2 Customer contact

- Responsible: anna
- Due: 2028-03-01
- Every: 3 m
`;

/** What is told of the document after a change. */
function told(from: string, to: string): string[] {
  return check(parse(LIFECYCLE.replace(from, to))).map(
    ({ rule, message }) => `${rule}: ${say(enMessages, message)}`,
  );
}

describe('a step that has lost its id', () => {
  it.each(['### Market analysis', '### Market analysis.', '### 1. Market analysis'])(
    'is told once, as the step of the template: %s',
    (heading) => {
      const [first, ...others] = told('### A1 Market analysis', heading);
      expect(first).toBe('missing-step: The step A1 is missing; is this it? Write “A1 Market analysis”.');
      expect(others).toEqual([expect.stringMatching(/^unknown-anchor: A2 is reckoned from “A1”/)]);
    },
  );

  it('is named by its whole title where the template does not know it', () => {
    const own = '### Trial visit with Bo\n\n- Responsible: anna\n- Due: 2020-01-02\n\n## C Operation';
    expect(told('## C Operation', own)).toEqual([
      'step-without-id: The step “Trial visit with Bo” has no id: begin its heading with one, such as “A3 Trial visit with Bo”.',
      expect.stringMatching(/^overdue-step: Trial visit with Bo was due 2020-01-02/),
    ]);
  });

  it('is not mistaken for another by what is reckoned from it', async () => {
    const lost = LIFECYCLE.replace(/### A1[\s\S]*?(?=### A2)/, '');
    const anchor = check(parse(lost)).find(({ rule }) => rule === 'unknown-anchor');
    expect(anchor).toMatchObject({ message: { values: { anchor: 'A1', nearest: '' } } });
    expect(anchor).not.toHaveProperty('suggestion');
    expect((await fixed(lost, true)).text).toContain('(A1 + 5 wd)');
  });
});
