import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { fixer } from '../support/fixer.js';

const { check } = fixer();

const KEYS = [
  'kind: lifecycle',
  'id: nordvik',
  'language: en',
  'customer: Nordvik',
  'customer-type: business',
  'status: ended',
  'dates:',
  '  contract: 2026-02-02',
  '  start: 2026-03-02',
  '  end: 2026-09-30',
  'roles:',
  '  caretaker: anna',
];

/** The rules that speak of what a frontmatter does not say. */
const ABOUT_WHAT_IS_MISSING = /^(?:invalid-frontmatter|unknown-(?:kind|person|anchor)|undated-status)$/;

/** What is found in a lifecycle with some lines of the frontmatter in the place of one. */
function found(line: string, instead: string): string[] {
  const keys = KEYS.map((key) => (key === line ? instead : key)).join('\n');
  const step = '### A1 Market analysis\n\n- Responsible: caretaker\n- Due: 2026-01-26 (contract - 5 wd)\n';
  const text = `---\n${keys}\n---\n\n# Title\n\n## A Preparation for cooperation\n\n${step}`;
  return check(parse(text))
    .filter(({ rule }) => ABOUT_WHAT_IS_MISSING.test(rule))
    .map(({ rule, message }) => `${rule} ${message.id}`);
}

describe('a frontmatter that cannot be read is told of once, and not what it may hold', () => {
  it.each([
    ['a key without its colon', 'kind: lifecycle', 'kind lifecycle'],
    ['a quote without its end', 'customer: Nordvik', 'customer: "Nordvik'],
    ['a bracket without its end', 'status: ended', 'status: [ended'],
    ['a line that is set in', 'id: nordvik', '  id: nordvik'],
    ['a quote in the dates', '  contract: 2026-02-02', '  contract: "2026-02-02'],
  ])('%s', (_, line, instead) => {
    const [first, ...others] = found(line, instead);
    expect(first).toMatch(/^invalid-frontmatter yaml-/);
    expect(others.filter((other) => !other.startsWith('invalid-frontmatter yaml-'))).toEqual([]);
  });

  it.each([
    ['kind: lifecycle', 'sort: lifecycle', ['unknown-kind kind-missing']],
    ['customer: Nordvik', 'buyer: Nordvik', ['invalid-frontmatter shape-missing']],
    ['  caretaker: anna', '  gardener: anna', ['unknown-person unknown-person']],
    ['  contract: 2026-02-02', '  renewal: 2026-02-02', ['unknown-anchor unknown-anchor']],
    ['  end: 2026-09-30', '  last: 2026-09-30', ['undated-status undated-status']],
    // A key that stands twice hides nothing.
    [
      '  caretaker: anna',
      '  hr: anna\n  hr: bo',
      ['invalid-frontmatter yaml-duplicate-key', 'unknown-person unknown-person'],
    ],
  ])('while what is missing in one that can be read is: %s', (line, instead, expected) => {
    expect(found(line, instead)).toEqual(expect.arrayContaining(expected));
  });
});
