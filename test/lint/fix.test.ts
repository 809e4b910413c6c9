import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { fixDocument } from '../../src/lint/fix.js';
import { fixer } from '../support/fixer.js';

const { check, fixed } = fixer({ templates: 'test/rules/workspace/templates' });

const LIFECYCLE = `---
kind: lifecycle
id: nordvik
language: en
customer: Nordvik Properties
dates:
  contract: 2026-12-21
---

# Lifecycle checklist – Nordvik Properties

## A Preparation for cooperation

### A1 Market analysis

- Responsible: anna
- Due: 2026-12-07 (contract - 10 wd)

### A2 Prospect inventory

- Responsible: anna
- Due: 2026-12-14

## C Operation

### C2 Customer contact

- Responsible: anna
- Due: 2027-03-01
- Every: 3 m
`;

describe('fixes', () => {
  it('have nothing to do in a clean document', async () => {
    expect(await fixed(LIFECYCLE)).toMatchObject({ text: LIFECYCLE, mended: 0, edits: [], left: [] });
  });

  it('that cannot be made at first are made once others have made room for them', async () => {
    const fields = '- Responsible: anna\n- Due: 2027-03-01\n- Every: 3 m\n';
    const { text } = await fixed(
      LIFECYCLE.replace(fields, '- Responsible: anna\nTo consider:\n\n- [ ] Ask.\n'),
      true,
    );
    expect(text).toContain('- Responsible: anna\n- Every: 3 m\n\nTo consider:\n');
    expect(await fixed(text, true)).toMatchObject({ text, mended: 0 });
  });

  it('give each step that lacks an id one of its own', async () => {
    const steps = ['One', 'Two'].map((title) => `### ${title}\n\n- Responsible: anna\n- Due: 2026-12-14\n\n`);
    const { text, left } = await fixed(LIFECYCLE.replace('## C', `${steps.join('')}## C`), true);
    expect(text).toMatch(/^### A4 One$/m);
    expect(text).toMatch(/^### A5 Two$/m);
    expect(left).toEqual([]);
  });

  it.each([
    [
      'a section that stands twice, of which the other would then count',
      (text: string) => {
        const [start = '', preparation = '', operation = ''] = text.split(/^(?=## )/m);
        return `${start}${operation}\n${preparation}## A Preparation for cooperation\n`;
      },
      'misplaced-section',
    ],
    [
      'a step that stands twice',
      (text: string) => {
        const contact = '### C2 Customer contact\n\n- Responsible: anna\n- Due: 2027-03-01\n- Every: 3 m\n\n';
        return text.replace('### A1', `${contact}### A1`).replace('### A2', `${contact}### A2`);
      },
      'misplaced-step',
    ],
    [
      'a step with a heading in it that would be a step elsewhere',
      (text: string) => {
        const inventory = '### A2 Prospect inventory\n\n- Responsible: anna\n- Due: 2026-12-14\n\n';
        return `${text.replace(inventory, '')}\n${inventory}### A3 Analysis\n\nSee above.\n`;
      },
      'misplaced-step',
    ],
  ])('do not move %s', async (_, slip, rule) => {
    const slipped = slip(LIFECYCLE);
    const { left, text } = await fixed(slipped, true);
    expect(left.filter((finding) => finding.rule === rule)).not.toEqual([]);
    expect(left.filter(({ fix, suggestion }) => fix ?? suggestion)).toEqual([]);
    expect(text).toBe(slipped);
  });

  it('are made where one before them cannot be', async () => {
    const slipped = LIFECYCLE.replace('2026-12-14', '2026/12/14');
    const before = parse(slipped.replace('10 wd)\n', '10 wd)\n- Sign-off: anna, 2026-11-02, done\n'));
    const start = before.source.text.indexOf('Market');
    const harm = { rule: 'overdue-step', fix: [{ span: { start, end: start + 6 }, text: 'Other' }] };
    const { document, mended } = await fixDocument(before, {
      check: (one) =>
        check(one).flatMap((found, at) => (at === 0 ? [{ ...found, ...harm }, found] : [found])),
      parse: ({ text }) => parse(text),
      unsafe: false,
    });
    expect(mended).toBe(1);
    expect(document.source.text).toBe(before.source.text.replace('2026/12/14', '2026-12-14'));
  });

  /** Each a slip that is put into the clean document, and that fixing takes out again. */
  it.each<[string, string, string]>([
    ['a misspelt label', '- Responsible: anna\n- Due: 2026-12-07', '- Resposible: anna\n- Due: 2026-12-07'],
    ['a misspelt key', 'customer: Nordvik', 'custmer: Nordvik'],
    ['a misspelt kind key', 'kind: lifecycle', 'kidn: lifecycle'],
    ['a date with slashes', 'Due: 2026-12-14', 'Due: 2026/12/14'],
    ['a date in words', 'Due: 2026-12-14', 'Due: 14 December 2026'],
    ['a date of the frontmatter', 'contract: 2026-12-21', 'contract: 21.12.2026'],
    ['a date in quotes', 'contract: 2026-12-21', 'contract: "2026/12/21"'],
    ['a drifted date', '2026-12-07 (contract', '2026-12-01 (contract'],
    ['a date that is not reckoned yet', '2026-12-07 (contract', '(contract'],
    ['a lost id', '### A1 Market', '### Market'],
    ['a misspelt id', '### A1 Market', '### a1 Market'],
    ['another id', '### A2 Prospect inventory', '### A7 Prospect inventory'],
    ['a step’s heading without its blank', '### A2 Prospect', '###A2 Prospect'],
    ['a phase’s heading without its blank', '## C Operation', '##C Operation'],
    ['the first heading without its blank', '## A Preparation', '##A Preparation'],
    [
      'a heading without its blank below a list',
      '12-07 (contract - 10 wd)\n\n### A2',
      '12-07 (contract - 10 wd)\n###A2',
    ],
    ['a choice in capitals', 'language: en', 'language: EN'],
    ['no line below a heading', 'analysis\n\n- Resp', 'analysis\n- Resp'],
    ['phases in another order', LIFECYCLE.slice(LIFECYCLE.indexOf('## A')), moved('## A', '## C')],
    [
      'steps in another order',
      section('### A1', '## C'),
      section('### A2', '## C') + section('### A1', '### A2'),
    ],
  ])('mend %s', async (_, right, wrong) => {
    expect(LIFECYCLE).toContain(right);
    const { text, left } = await fixed(LIFECYCLE.replace(right, wrong));
    expect(text).toBe(LIFECYCLE);
    expect(left).toEqual([]);
  });
});

function section(from: string, to: string): string {
  return LIFECYCLE.slice(LIFECYCLE.indexOf(from), LIFECYCLE.indexOf(to));
}

function moved(first: string, second: string): string {
  return `${LIFECYCLE.slice(LIFECYCLE.indexOf(second))}\n${section(first, second).trimEnd()}\n`;
}
