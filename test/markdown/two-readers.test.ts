import { describe, it } from 'vitest';
import { splitFrontmatter } from '../../src/document/frontmatter-split.js';
import { expectAgreement, expectFastAgreement } from './agreement.js';
import { filesBelow, inlineText, mutatedText, textOf } from './mutations.js';
import { fc, numberOfRuns } from '../support/properties.js';

const runs = numberOfRuns(4000);

describe('the line scanner and remark', () => {
  it.each([...filesBelow('templates'), ...filesBelow('examples')])(
    'read %s alike, without remark',
    (path) => {
      const text = textOf(path);
      expectFastAgreement(text, splitFrontmatter(text).body);
    },
  );

  it.each([
    '# H&M & B&B',
    '# A \\*star\\* \\[AB\\] \\<Norr\\> R\\&D snake\\_case',
    '# Smith*Co & Sons',
    'two * three, and [a link](b.md)',
    'Says \\*so\\*, in [a \\[plain\\] link](b.md) and *words* <!-- internal -->',
  ])('read %j alike, without remark: a name of a customer may be so', (text) => {
    expectFastAgreement(text);
  });

  it.each(['###A1 Step\n\nwords\n###A2 Step', '#not a heading #'])(
    'read %j alike, without remark: a heading that lacks its space is a common mistake',
    (text) => {
      expectFastAgreement(text);
    },
  );

  it.each([
    '**Aim:** be *fast*, and __kind__.',
    '*Is it?* Yes.',
    'Run `npm *test*`, then `[a](b)`, `<a>`, `https://a.b`,\n`c\nd` and more.',
    'See `plan.xlsx`, ![map](map.png) and <https://example.com> or http://b.se `c`. <!-- `internal -->',
    'The \\*star\\* of `f\\` and `g`.',
    '**50 %** of *"all"* are **(so) good!** and _here…_ too',
    '[a](b.md "The title") ![a](b.png "c") [d](https://a.b/c_d?e=1&f=2)',
    'Write to <anna.berg@example.com> or <https://example.com/a_b?c=1&d>.',
    'one\\\ntwo',
    'These come first:\n1. a\n2. b',
    'See ![our logo](logo.png), <https://example.com/a> and [a](b.md).',
    'words\n\n---\n\n* * *\n\n___\n\nwords',
    'a | b, where no table stands',
    '- a\n  wrapped\n  - [ ] b\n    - c\n  - d\n- e\n\nwords',
    '1. a\n   - b\n2. c\n   1. d\n\n   words\n\n   words\n3. e\n# H',
    '- a\n\n  words\n  wrapped\n\n  - b\n\n    words\n\n- c',
    '- **Aim:** words\n- [x] *Is it?*\n',
    '| a | *b*          |\n| --- | :-: |\n|  | `c` [d](e.md) |\n| f ||\n\nwords',
  ])('read %j alike, without remark: people write so', (text) => {
    expectFastAgreement(text);
    expectFastAgreement(text.replaceAll('\n', '\r\n'));
  });

  it.each([
    '- [] foo<1a@b.se>\n',
    'a <=b@c.se> d',
    'a <*b@c.se> d',
    'a <1*b@c.se> d',
    '*a@b.se',
    'a_*b _c',
    '| |\n|-|\n|\n',
    '[foo][]\n\n[\\]foo]: /url',
  ])('read %j alike', (text) => {
    expectAgreement(text);
  });

  const lines = [
    '# Title',
    '## A Phase',
    '### A1 Step',
    '#### deep',
    '#not',
    '# closed #',
    '####### seven',
    '#',
    '##  two blanks  ',
    '- item',
    '- [ ] task',
    '- [x] done',
    '- [X] done',
    '- [ ]',
    '-',
    '- - nested',
    '* star',
    '+ plus',
    '1. one',
    '2) two',
    '10. ten',
    '  continued',
    '   three',
    '    four',
    '\ttab',
    'plain words',
    'words with **bold** and _em_',
    'snake_case and 2 * 3',
    '[a](b.md)',
    'see [a b](c/d.md "t")',
    '![i](p.png)',
    '[ref]',
    '[ref]: x.md',
    '<b>html</b>',
    '<!-- a comment -->',
    '<!-- internal -->',
    '<!-- a -- b -->',
    'end <!-- a -- b -->',
    '<!-- a --->',
    '<!-- a --> b -->',
    'end <!-- internal -->',
    '<!--',
    '-->',
    '> quote',
    '>',
    '> > deep',
    '> - list',
    '> # h',
    'lazy',
    '```',
    '```js',
    '~~~',
    '---',
    '===',
    '***',
    '- - -',
    '| a | b |',
    '| - | - |',
    'a | b',
    ':-',
    '',
    '',
    '',
    ' ',
    'Responsible: anna',
    '- Responsible: anna',
    '- Due: 2026-01-12 (start - 3 wd)',
    '- Evidence: [r](docs/a.md)',
    'Ärlig å 👩‍👩‍👧 é',
    'http://example.com a@b.se',
    'www.example.com',
    '&amp; &copy; A & B',
    'back\\slash',
    'hard  ',
    'soft\\',
    '`code`',
    '~~gone~~',
    '~one~',
    '*em*',
    '*em',
    'a*b*c',
    '__init__',
    '**bold',
    '[^1]',
    '[^1]: note',
    '+++',
    '$math$',
    '1986. A year',
    '1.',
    '-\u00a0nbsp',
    '\u2028',
    'a < b',
    'a <b',
    '!',
    '\\',
    '*a *b*',
    '(*a*)',
    '_(a)_',
    '"*q*"',
    '**a**b',
    '- **Responsible:** anna',
    '- *x*',
    '- > q',
    '-  two',
    '-    four',
    '-     five',
    '1.  x',
    '  - below',
    '  - [ ] a task below',
    '  * star below',
    '  1. one below',
    '  3. three below',
    '   - below a number',
    '    - two below',
    '      - three below',
    '  more of an item',
    '    more of one below',
    '| x | y |',
    '| --- | :-: |',
    '|  | *y* |  ',
    '| one |',
    '|-|',
    '| `a|b` | x |',
    '  | a | b |',
    '> | a | b |',
    '**Aim:** words',
    '**Aim**: words',
    '- **Aim:** words',
    '*Is it?* yes',
    '![](x.png) ![a b](c.png)',
    '<https://example.com/a> and <http://b.se>',
    'run `a *b* [c](d)` and `e`',
    '``two``',
    '[a](b?c&d=1) [a](b?c&amp;d)',
    '<a.b@c-d.se> <https://a.b/_c_?d&copy;e>',
    'ends\\',
    '`a\\` \\` b`',
    '**"a"** *(b)* _c!_ **d%**.',
    '[a](b.md "c") [d](e "f*g")',
    '___',
    '- a | b',
    '<!-- a --> b',
    '<!-- a --> <!-- b -->',
    '<!---->',
    '<!-->',
    '<!-- -- -->',
  ];

  it('agree on texts made of lines that plans and others hold', () => {
    const text = fc.array(fc.constantFrom(...lines), { maxLength: 12 });
    const end = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(text, end, (words, lineEnd) => {
        expectAgreement(words.join(lineEnd));
      }),
      { numRuns: runs },
    );
  });

  it('agree on texts made of the characters that Markdown knows', () => {
    const character = fc.constantFrom(...'#-+*>`~|:_[]()<>!&\\ab1. \n\n  '.split(''));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        expectAgreement(characters.join(''));
      }),
      { numRuns: runs },
    );
  });

  it('agree on lists within lists, however they are set in', () => {
    const line = fc
      .tuple(
        fc.constantFrom(0, 0, 2, 2, 4, 4, 3, 6, 1, 5, 8),
        fc.constantFrom('- ', '- ', '', '', '1. ', '2. ', '* ', '- [ ] ', '-  ', '> ', '| '),
        fc.constantFrom('a', '**b:** c', '', '---', '# h', '- d', '| - |', '<!-- e -->', '    f'),
      )
      .map(([blanks, marker, words]) => `${' '.repeat(blanks)}${marker}${words}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, line, fc.constant('')), { maxLength: 10 }), (lines) => {
        expectAgreement(lines.join('\n'));
      }),
      { numRuns: runs },
    );
  });

  it('agree on templates with lines taken out, doubled, moved and changed', () => {
    const texts = filesBelow('templates').map(textOf);
    const change = fc.record({
      at: fc.nat(400),
      what: fc.constantFrom('cut', 'double', 'insert', 'join'),
      line: fc.constantFrom(...lines),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (text, changes) => {
          const changed = text.split('\n').slice(0, 120);
          for (const { at, what, line } of changes) {
            const index = at % changed.length;
            if (what === 'cut') changed.splice(index, 1);
            if (what === 'double') changed.splice(index, 0, changed[index] as string);
            if (what === 'insert') changed.splice(index, 0, line);
            if (what === 'join') changed[index] = `${changed[index]}${line}`;
          }
          const body = changed.join('\n');
          expectAgreement(body, splitFrontmatter(body).body);
        },
      ),
      { numRuns: runs / 20 },
    );
  });

  it('agree on texts of people and of the suites, changed where Markdown is sensitive', () => {
    fc.assert(fc.property(mutatedText, expectAgreementOn), { numRuns: runs });
  });

  it.each([
    ['paragraph', (text: string) => text],
    ['heading', (text: string) => `### A1 ${text}`],
    ['field', (text: string) => `- Evidence: ${text.replaceAll('\n', '\n  ')}`],
    ['quote', (text: string) => text.replace(/^/gm, '> ')],
  ])('agree on running text in a %s', (_, place) => {
    fc.assert(fc.property(inlineText.map(place), expectAgreementOn), { numRuns: runs });
  });
});

function expectAgreementOn(text: string): void {
  expectAgreement(text);
}
