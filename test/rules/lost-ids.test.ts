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
      expect(others).toEqual([expect.stringMatching(/^unknown-anchor: A2 is calculated from “A1”/)]);
    },
  );

  it.each([
    ['#### A1 Market analysis', '### A1 Market analysis'],
    ['#### Market analysis', '### A1 Market analysis'],
    ['##### A1 Analysis of the market', '### A1 Analysis of the market'],
  ])(
    'is told where its heading has another rank, and mended where somebody agrees: %s',
    async (heading, mended) => {
      const text = LIFECYCLE.replace(
        '### A2 Prospect inventory',
        heading.replaceAll('A1', 'A2').replace('Market analysis', 'Prospect inventory'),
      );
      const expected = mended.replaceAll('A1', 'A2').replace('Market analysis', 'Prospect inventory');
      const [first] = check(parse(text)).map(({ rule, message }) => `${rule}: ${say(enMessages, message)}`);
      expect(first).toBe(
        'missing-step: The step A2 is missing; is this it? The heading of a step begins with ###: write “### A2 Prospect inventory”.',
      );
      expect((await fixed(text)).text).toBe(text);
      expect((await fixed(text, true)).text).toContain(`\n${expected}\n`);
    },
  );

  it.each([
    ['## A1 Market analysis', '### A1 Market analysis'],
    ['## Market analysis', '### A1 Market analysis'],
    ['A1 Market analysis\n---', undefined],
  ])('is told once where its heading is that of a section: %j', async (heading, mended) => {
    const text = LIFECYCLE.replace('### A1 Market analysis', heading);
    const findings = check(parse(text)).filter(({ rule }) => rule !== 'unknown-anchor');
    expect(findings.map(({ rule, message }) => `${rule}: ${say(enMessages, message)}`)).toEqual([
      'missing-step: The step A1 is missing; is this it? The heading of a step begins with ###: write “### A1 Market analysis”.',
    ]);
    expect(text.slice(findings[0]?.span.start, findings[0]?.span.end)).toBe(heading);
    expect((await fixed(text)).text).toBe(text);
    const expected = mended === undefined ? text : text.replace(heading, mended);
    expect((await fixed(text, true)).text).toBe(expected);
  });

  it('is told and mended where a letter of its id only looks like the right one', async () => {
    const text = LIFECYCLE.replace('### A1 Market', '### \u04101 Market');
    const [first] = told('### A1 Market', '### \u04101 Market');
    expect(first).toBe(
      'missing-step: This looks like “A1” but is spelt with \u0430 (U+0430), another character; type it again.',
    );
    expect((await fixed(text)).text).toBe(LIFECYCLE);
  });

  it('is told and mended where people have parted its id', async () => {
    const text = LIFECYCLE.replace('### A2 ', '### A 2 ');
    const [first] = told('### A2 ', '### A 2 ');
    expect(first).toBe('missing-step: The step A2 is missing; is this it? Write “A2 Prospect inventory”.');
    expect((await fixed(text)).text).toContain('\n### A2 Prospect inventory\n');
  });

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

describe('a phase', () => {
  it.each(['## Phase C – Operation', '## Fas C: Operation', '### C Operation', '# C Operation'])(
    'is told as the one of the template, and mended where somebody agrees: %s',
    async (heading) => {
      const text = LIFECYCLE.replace('## C Operation', heading);
      const [first] = check(parse(text)).filter(({ rule }) => rule === 'missing-phase');
      expect(text.slice(first?.span.start, first?.span.end)).toContain('Operation');
      expect((await fixed(text)).text).toBe(text);
      expect((await fixed(text, true)).text).toBe(LIFECYCLE);
    },
  );
});
