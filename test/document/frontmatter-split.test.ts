import matter from 'gray-matter';
import { expect, it } from 'vitest';
import { splitUsual } from '../../src/document/usual-split.js';
import { splitFrontmatter } from '../../src/document/frontmatter-split.js';
import { fc, numberOfRuns } from '../support/properties.js';

const LINES = ['---', '---\n', '----', 'a: b', 'a: b\r', '', '\r', ' ---', '...', '# A', '- x', 'é: ö'];
const texts = fc.array(fc.constantFrom(...LINES), { maxLength: 8 }).map((lines) => lines.join('\n'));

it('splits where gray-matter splits, whether it is asked or not', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('---\n', '---\r\n'), fc.boolean(), (rest, first, isOfWindows) => {
      const text = isOfWindows ? `---\n${rest}`.replace(/\r?\n/g, '\r\n') : first + rest;
      const { yaml, body, unclosed } = splitFrontmatter(text);
      fc.pre(yaml !== undefined && unclosed === undefined);
      const file = matter(text, { engines: { yaml: () => ({}) } }) as { matter: string; content: string };
      expect(text.slice(yaml.start, yaml.end)).toBe(file.matter.replace(/^\r?\n/, '').replace(/\r$/, ''));
      expect(text.slice(body)).toBe(file.content);
    }),
    { numRuns: numberOfRuns(1000) },
  );
});

it.each(['\n', '\r\n'])('leaves what documents usually look like to nobody (%j)', (lineEnd) => {
  const text = ['---', 'kind: lifecycle', 'id: a', '---', '', '# A', ''].join(lineEnd);
  const split = splitUsual(text);
  expect(text.slice(split?.yaml?.start, split?.yaml?.end)).toBe(`kind: lifecycle${lineEnd}id: a`);
  expect(text.slice(split?.body)).toBe(['', '# A', ''].join(lineEnd));
});
