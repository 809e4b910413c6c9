import { describe, expect, it } from 'vitest';
import { looksLikePlan } from '../../src/document/looks-like-plan.js';
import { isPrivate } from '../../src/document/private.js';
import { parse } from '../../src/library.js';
import { applyEdits } from '../../src/text/edit.js';

const KEYS = 'kind: lifecycle\nid: x\nlanguage: en\ncustomer: X\n';
const BODY = '---\n\n# X\n\n## A P\n\n### A1 S\n\n- Responsible: caretaker\n';
const PLAN = `---\n${KEYS}${BODY}`;

describe('a plan whose first line is not three hyphens', () => {
  it.each([
    ['four hyphens', '----\n'],
    ['the dash that Word makes of them', '—\n'],
    ['a dash and hyphens', '–--\n'],
    ['asterisks', '***\n'],
    ['hyphens set apart', '- - -\n'],
    ['hyphens behind a blank', ' ---\n'],
    ['a blank line above a wrong one', '\n----\n'],
    ['no such line', ''],
    ['another line end', '—\r\n'],
  ])('%s, is seen, told in its first line, and mended', (_, begin) => {
    const text = (begin + KEYS + BODY).replace(/\r?\n/g, begin.includes('\r') ? '\r\n' : '\n');
    expect(looksLikePlan(text)).toBe(true);
    const { faults, frontmatter } = parse(text);
    expect(faults.map(({ rule, message, span }) => [rule, message.id, span.start])).toEqual([
      ['invalid-frontmatter', 'frontmatter-unopened', 0],
    ]);
    expect(frontmatter.isWhole).toBe(false);
    const mended = applyEdits(text, [...(faults[0]?.fix ?? [])]);
    expect(mended.replace(/\r/g, '')).toBe(PLAN);
  });

  it('is another fault than blank lines above it', () => {
    expect(parse(`\n \n${PLAN}`).faults.map(({ message }) => message.id)).toEqual(['frontmatter-late']);
  });

  it('is private where it says so', () => {
    const text = `----\nprivate: true\n${KEYS}${BODY}`;
    expect(looksLikePlan(text)).toBe(true);
    expect(isPrivate(parse(text))).toBe(true);
  });
});

it.each([
  ['a README', `# Kinds\n\nkind: lifecycle\nid: x\n`],
  ['keys in a block of code', `\`\`\`yaml\n${KEYS}\`\`\`\n`],
  ['keys in a block of code of tildes', `~~~\n${KEYS}~~~\n`],
  ['a plan in a block of code', `\`\`\`markdown\n${PLAN}\`\`\`\n`],
  ['a line and words', `***\n\nWords.\n\n${KEYS}`],
  ['a line and keys below a heading', `***\nauthor: me\n\n# Kinds\n\n${KEYS}`],
  ['keys far down', `***\n${'a: b\n'.repeat(20)}${KEYS}`],
  ['a kind alone', '----\nkind: lifecycle\n----\n'],
  ['a kind of many words', '----\nkind: all that there is\nid: x\n----\n'],
  ['other frontmatter', '----\ntitle: X\nid: x\nlanguage: en\n----\n'],
  ['nothing', ''],
  ['a line', '---\n'],
  ['hyphens and words', '----\nWords\n'],
])('%s is no plan', (_, text) => {
  expect(looksLikePlan(text)).toBe(false);
});
