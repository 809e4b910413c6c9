import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { fixer } from '../support/fixer.js';

const { check, fixed } = fixer();

const documentWith = (body: string, key = '') =>
  `---\nkind: complaint\nid: x\nlanguage: en\n${key}---\n\n# X\n\n${body}\n`;

function told(text: string): string[] {
  return check(parse(text))
    .filter(({ rule }) => rule === 'misspelled-mark')
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('misspelled-mark', () => {
  it.each([
    '<!-- internal only -->',
    '<!-- internal use only -->',
    '<!-- kun internt -->',
    '<!-- interal -->',
    '<!-- itnernal -->',
    '<!-- INTERNALL -->',
    '<!-- internal! -->',
    '<!--\n  not internal\n-->',
    '<!- internal -->',
    '<!-- internal ->',
    '<! -- internal -->',
    '<!— internal —>',
    '<!– intern –>',
  ])('tells %j', (mark) => {
    expect(told(documentWith(`Words. ${mark}`))).toEqual([mark]);
    expect(told(documentWith(`- a ${mark}\n- b`))).toEqual([mark]);
  });

  it.each([
    '<!-- internal -->',
    '<!--Internal.-->',
    '<!-- internt -->',
    '<!-- external -->',
    '<!-- The internal audit comes in May. -->',
    '<!-- use the Inter font -->',
    '<!-- to be written -->',
    '<!---->',
    '<!DOCTYPE html>',
    'internal only',
  ])('leaves %j alone', (comment) => {
    expect(told(documentWith(`Words. ${comment}`))).toEqual([]);
  });

  it.each([
    ['tags: a # internal only\n', ['# internal only']],
    ['tags: a #interal\n', ['#interal']],
    ['tags: a # internal\n', []],
    ['tags: a # known since May\n', []],
  ])('of %j in frontmatter tells %j', (key, expected) => {
    expect(told(documentWith('Words.', key))).toEqual(expected);
  });

  it('writes the mark where a person agrees', async () => {
    const text = documentWith('Words. <!-- internal only -->', 'tags: a # interal\n');
    expect((await fixed(text)).text).toContain('<!-- internal only -->');
    const { text: mended } = await fixed(text, true);
    expect(mended).toContain('Words. <!-- internal -->\n');
    expect(mended).toContain('tags: a # internal\n');
  });
});
