import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/document/frontmatter-split.js';
import { readWithScanner } from '../../src/markdown/line-scanner.js';
import { expectAgreement } from './agreement.js';
import { EXAMPLES } from './suites.js';

const HEAD = '---\nkind: lifecycle\nid: x\nlanguage: en\n---\n';
const FIELDS = '# Plan\n\n## A Phase\n\n### A1 Step\n\n- Responsible: anna\n- Due: 2026-01-12\n';
const POINTS = '- [ ] One\n- [x] Two\n\n### A2 Step\n\n- Responsible: bo\n';

/** Where an example can stand in a document of ours. */
const PLACES: Record<string, (example: string) => string> = {
  'as a whole body': (example) => HEAD + example,
  'as the prose of a step': (example) => `${FIELDS}\n${example}\nTo consider:\n\n${POINTS}`,
  'right under the fields': (example) => `${FIELDS}${example}`,
  'right above the points': (example) => `Words.\n\n${example}${POINTS}`,
  'in the middle of the fields': (example) => `### A1 Step\n\n- Due:\n${example}- Evidence: b\n`,
  'in a paragraph': (example) => `Words,\n${example}more words.\n`,
  'in a heading': (example) => `### A1 ${example}`,
  'in a field': (example) => `### A1 Step\n\n- Evidence: ${example}`,
  'in a task': (example) => `- [ ] ${example}- [x] Two\n`,
  'in an item, indented': (example) => `- Words\n${example.replace(/^/gm, '  ')}\n- [x] Two\n`,
  'in a quote': (example) => `${example.replace(/^/gm, '> ')}\n`,
  'before a heading': (example) => `${example.trimEnd()}\n## B Phase\n`,
  'without its last line end': (example) => example.trimEnd(),
};

/** How lines may end, and what editors leave behind. */
const HANDS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'with line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with line ends of an old Macintosh': (text) => text.replaceAll('\n', '\r'),
  'with blanks at the ends of lines': (text) => text.replaceAll('\n', '  \n'),
  'with its indents as tabs': (text) => text.replace(/^ {1,4}/gm, '\t'),
};

describe('the line scanner and remark read alike', () => {
  describe.each(Object.entries(PLACES))('each example %s,', (_, place) => {
    it.each(Object.entries(HANDS))('%s', (_, hand) => {
      for (const { name, markdown } of EXAMPLES) {
        const text = hand(place(markdown));
        try {
          expectAgreement(text, splitFrontmatter(text).body);
        } catch (error) {
          throw new Error(`${name}: ${JSON.stringify(text)}`, { cause: error });
        }
      }
    });
  });

  it('some of the examples without remark, so that this compares anything', () => {
    const read = EXAMPLES.filter(({ markdown }) => readWithScanner(markdown, 0));
    expect(read.length).toBeGreaterThan(100);
  });
});
