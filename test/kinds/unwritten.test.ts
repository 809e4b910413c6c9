import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { fixer } from '../support/fixer.js';

const { check } = fixer();

const HEAD = '---\nkind: service-plan\nid: plan\nlanguage: en\ncompany: X\n---\n\n# Service plan – X\n';

/** Whether a section that holds this counts as not written. */
function isUnwritten(body: string): boolean {
  const text = `${HEAD}\n## Target group\n\n${body}\n`;
  return check(parse(text)).some(({ rule }) => rule === 'unwritten-section');
}

describe('a section', () => {
  it.each([
    '-',
    '- [ ]',
    '1.',
    '-\n-\n\n  -',
    '---',
    '* * *',
    '###',
    '| Who | How many |\n| --- | --- |',
    '| Who | How many |\n| --- | --- |\n|  |  |',
    '[a]: https://example.com',
    '&nbsp;',
    '\u00a0',
    '\u200b',
    '>',
    '<!-- later -->\n\n---\n\n-',
  ])('is not written where its readers see nothing in it: %j', (body) => {
    expect(isUnwritten(body)).toBe(true);
  });

  it.each([
    'Owners of flats.',
    '- Owners',
    '- [x]',
    '-\n  - Owners',
    '### Owners of flats',
    '| Who | How many |\n| --- | --- |\n| Owners |  |',
    '![](picture.png)',
    '```\ncode\n```',
    '> Owners of flats.',
    '…',
    'To be written.',
    '0',
  ])('is written where they see something: %j', (body) => {
    expect(isUnwritten(body)).toBe(false);
  });
});
