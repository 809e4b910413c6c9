import { expect, it } from 'vitest';
import { markdownCode } from '../../src/text/markdown-code.js';

it.each([
  ['a', '`a`'],
  ['a `b` ``c``', '``` a `b` ``c`` ```'],
  ['`', '`` ` ``'],
])('%j is code as %j', (text, code) => {
  expect(markdownCode(text)).toBe(code);
});

it('any number of backticks is code', () => {
  expect(markdownCode('` '.repeat(200_000))).toHaveLength(400_006);
});
