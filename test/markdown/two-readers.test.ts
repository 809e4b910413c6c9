import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/document/frontmatter-split.js';
import type { Block } from '../../src/markdown/blocks.js';
import { readWithScanner } from '../../src/markdown/line-scanner.js';
import { readWithRemark } from '../../src/markdown/remark-reader.js';

const root = join(import.meta.dirname, '../..');

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** The two readers agree, or the scanner leaves the text to the authority. */
function expectAgreement(text: string, from = 0): Block[] | undefined {
  const scanned = readWithScanner(text, from);
  if (scanned) expect(scanned).toEqual(readWithRemark(text, from));
  return scanned;
}

describe('the line scanner and remark', () => {
  it.each([...filesBelow('templates'), ...filesBelow('examples')])(
    'read %s alike, without remark',
    (path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const scanned = expectAgreement(text, splitFrontmatter(text).body);
      expect(scanned, 'handed to remark').toBeDefined();
    },
  );

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
      { numRuns: Number(process.env['RUNS'] ?? 4000) },
    );
  });

  it('agree on texts made of the characters that Markdown knows', () => {
    const character = fc.constantFrom(...'#-+*>`~|:_[]()<>!&\\ab1. \n\n  '.split(''));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        expectAgreement(characters.join(''));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 4000) },
    );
  });

  it('agree on templates with lines taken out, doubled, moved and changed', () => {
    const texts = filesBelow('templates').map((path) => readFileSync(join(root, path), 'utf8'));
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
      { numRuns: Number(process.env['RUNS'] ?? 4000) / 20 },
    );
  });
});
