import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/library.js';
import { signOffDigest } from '../../src/signoff/digest.js';
import { projectFile, ROOT } from '../support/cli.js';
import { fc, numberOfRuns } from '../support/properties.js';
import { LIFECYCLE_HEAD } from '../support/lifecycle-head.js';

// A formatter over a signed document leaves every digest valid: here the real one, under settings that wrap, join and
// set in as differently as it can.

const VOUCHING = { name: 'Anna Berg', date: '2026-11-16', meaning: 'done' } as const;

const SETTINGS: readonly prettier.Options[] = [
  {},
  { proseWrap: 'always', printWidth: 40 },
  { proseWrap: 'never', tabWidth: 4 },
  { useTabs: true, tabWidth: 4, endOfLine: 'crlf' },
];

function digestsOf(text: string): string[] {
  const { source, frontmatter, steps } = parse(text);
  return steps.map((step) => signOffDigest(source, frontmatter.id?.value ?? '', step, VOUCHING));
}

async function expectStable(text: string): Promise<void> {
  const digests = digestsOf(text);
  for (const settings of SETTINGS) {
    const formatted = await prettier.format(text, { ...settings, parser: 'markdown' });
    expect(digestsOf(formatted), formatted).toEqual(digests);
  }
}

const documentWith = (content: string) => `${LIFECYCLE_HEAD}### A1 Market analysis

- Responsible: anna
- Due: 2026-01-12 (contract - 25 wd)
- Evidence: [report](docs/a1.md)

${content}

### A2 Prospect inventory

- Responsible: bo
`;

function documentsBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

describe('prettier leaves the digests', () => {
  it.each([...documentsBelow('examples'), ...documentsBelow('templates')])('of %s', async (path) => {
    await expectStable(projectFile(path));
  });

  it.each<[string, string]>([
    ['a fence of tildes', '~~~text\ncode\n  two\n~~~'],
    ['a fence longer than need be', '`````text\ncode\n`````'],
    ['indented code', 'Words\n\n    code a\n      code b'],
    ['a fence in an item', 'To do:\n\n-   item\n\n    ```text\n    a\n      b\n    ```'],
    ['indented code in an item', 'To do:\n\n*    item\n\n         a\n           b'],
    ['a fence in a numbered item', 'To do:\n\n1)  item\n\n    ~~~\n    a\n      b\n    ~~~'],
    ['breaks', 'Words\n\n***\n\nMore\n\n_ _ _\n\nMore'],
    ['a definition', "See [x][Ref].\n\n[Ref]: <docs/a.md>   'Title'"],
    ['HTML', '<div   class=x>\n  hello   \n</div>\n\nWords'],
    ['HTML in an item', 'To do:\n\n*   item\n\n    <div>\n      a\n    </div>'],
    ['a ragged table', '|a|b|\n|:-|-|\n|x|\n|p \\| q|`a|b`|'],
    ['a closed heading', 'Words\n\n#### Sub ####\n\nMore'],
    ['hard breaks', 'Words  \nnext\\\nmore'],
    ['lists one after the other', 'To do:\n\n* a\n* b\n\n\n- c\n- d\n\n1) x\n2) y'],
    ['nested lists', 'To do:\n\n*   a\n\n    words\n\n    - b\n        - c\n*   d'],
    ['nested quotes', '> a\n> > b\n>\n> - c\n> - d'],
    ['a lazy quote', '> a\nb'],
    ['words struck out', 'We do ~~not~~ do it.'],
    ['entities, escapes and HTML', 'A &amp; B &nbsp; &copy; 1 \\* 2 * 3 _x_ a_b_c <b>bold</b>'],
    ['a note at the foot', 'Word[^1].\n\n[^1]: The   *note*\n    more'],
    ['emphasis in words', '**bold**text __x__y *a*b'],
    ['addresses', '<https://example.com/a_b> https://example.com www.example.com a@example.com'],
    ['an image', '![alt *x*](a.png "title")'],
    ['links with titles and blanks', "[a](b.md 'T') [c](<d e.md>) [d](e%20f.md) [g](<h(i.md>)"],
    [
      'prose that wraps before marks',
      'This is a line of prose so long that wrapping puts a + or 1. number or - dash or # hash first 1) and on.',
    ],
    ['tabs', 'To do:\n\n-\titem\n-\tother\n\n\tmore'],
    ['money and stars', 'Price $5 and $6. Use a_b*c and 2*3*4.'],
    ['templates of others', 'Use {{ name }} here and {% if %}.'],
    ['brackets', 'A [[link]] and [ ] box, [x] box.'],
    ['what it is told to ignore', 'A <!-- c --> b\n\n<!-- prettier-ignore -->\nx   y'],
    ['what looks like marks', '1\\. no list, \\# none, a \\<b\\> c, \\[x\\](y)'],
    ['spaces of other kinds', 'A\u00a0b \u2003c'],
    ['empty items and boxes', 'To do:\n\n-\n- a\n-   \n\nMore:\n\n- [ ]\n- [x] a'],
    ['numbered boxes', 'To do:\n\n1. [ ] a\n2. [x] b'],
    ['code in prose', 'Use ``a ` b`` and ` x `.'],
  ])('of a step with %s', async (_, content) => {
    await expectStable(documentWith(content));
  });

  it('of steps made of the pieces that plans hold', async () => {
    const words = fc
      .array(
        fc.constantFrom(
          'the market',
          'åäö',
          '*some*',
          '**all**',
          'a_b',
          '[report](docs/a.md)',
          '`code`',
          '2 * 3',
          'R&amp;D',
          '1.',
          '- so',
          'end.',
          '\\*no\\*',
          '# no',
          'x > y',
          '“quoted”',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => `Words ${parts.join(' ')}`);
    const block = fc.oneof(
      words,
      fc
        .array(words, { minLength: 1, maxLength: 4 })
        .map((items) => items.map((item) => `- [ ] ${item}`).join('\n')),
      fc
        .array(words, { minLength: 1, maxLength: 4 })
        .map((items) => items.map((item) => `* ${item}`).join('\n\n')),
      fc
        .array(words, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `1) ${item}`).join('\n')),
      words.map((text) => `> ${text}`),
      words.map((text) => `~~~\n${text}\n~~~`),
    );
    const content = fc
      .array(block, { minLength: 1, maxLength: 5 })
      .map((blocks) => blocks.join('\n\nBetween:\n\n'));
    await fc.assert(
      fc.asyncProperty(content, (text) => expectStable(documentWith(text))),
      { numRuns: numberOfRuns(15) },
    );
  });
});
