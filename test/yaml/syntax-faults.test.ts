import { describe, expect, it } from 'vitest';
import { readFullYaml } from '../../src/yaml/full-reader.js';

const ABOVE = 'kind: lifecycle\nid: x\n';
const BELOW = 'language: sv\ndates:\n  contract: 2026-01-01\n  start:\nroles:\n  sales: anna\n';

/** What is found in lines that stand from line 3 on, each with its place and the text that it is about. */
function found(lines: string, below = BELOW, above = ABOVE): string[] {
  // Places are those in the whole text.
  const text = `---\n${above}${lines}\n${below}---\n`;
  return readFullYaml(text, 4, text.length - 4).faults.map(({ id, detail, span }) => {
    const before = text.slice(0, span.start).split('\n');
    const column = (before.at(-1) as string).length + 1;
    const said = detail === '' ? '' : ` (${detail})`;
    return `${before.length - 1}:${column} ${text.slice(span.start, span.end)} ${id}${said}`;
  });
}

describe('a mistake in YAML is told in words for who keeps plans, at the sign that is wrong', () => {
  it.each<[string, string[]]>([
    ['customer: "Nordvik AB', ['3:11 " yaml-open-quote (")']],
    ["customer: 'Nordvik AB", ["3:11 ' yaml-open-quote (')"]],
    ['customer: "Nordvik AB\nowner: "Bo Ek"', ['3:11 " yaml-open-quote (")']],
    ['a: [anna, "bo]', ['3:11 " yaml-open-quote (")']],
    ["customer: 'O'Hara'", ["3:14 Hara' yaml-after-quote (Hara')"]],
    ['customer: "Nordvik" AB', ['3:21 AB yaml-after-quote (AB)']],
    ['customer: Nordvik: Oslo', ['3:11 Nordvik: Oslo yaml-colon-in-value']],
    ['customer: Nordvik:', ['3:11 Nordvik: yaml-colon-in-value']],
    ['customer Nordvik', ['3:1 customer Nordvik yaml-no-value (customer Nordvik)']],
    ['customer:Nordvik', ['3:1 customer:Nordvik yaml-no-value (customer:Nordvik)']],
    ['x: 1\ncustomer: 1 \nroles', ['5:1 roles yaml-no-value (roles)']],
    ['days:\n\ta: 1', ['4:1 \t yaml-tab']],
    ['\ta: 1\n\tb: 2', ['3:1 \t yaml-tab', '4:1 \t yaml-tab']],
    [' \tx: 1', ['3:2 \t yaml-tab']],
    ['a: 1\n \tx: 1', ['4:2 \t yaml-tab']],
    ['\tx', ['3:1 \t yaml-tab']],
    ['  customer: x', ['3:3 customer yaml-indent (customer)']],
    ['days:\n  a: 1\n   b: 2', ['5:4 b yaml-indent (b)']],
    ['days:\n    a: 1\n  b: 2', ['5:3 b yaml-indent (b)']],
    ['a: b\n  c: d', ['4:3 c yaml-indent (c)']],
    ['a: [x, y', ['3:4 [ yaml-open-bracket (])']],
    ['a: {x: y', ['3:4 { yaml-open-bracket (})']],
    ['anna: { name: Anna Berg, roles: [x }', ['3:33 [ yaml-open-bracket (])']],
    ['a: {b: 1, c}}', ['3:13 } yaml-stray-bracket (})']],
    ['a: ]', ['3:4 ] yaml-stray-bracket (])']],
    ['a: @x', ['3:4 @ yaml-reserved-start (@)']],
    ['a: `x`', ['3:4 ` yaml-reserved-start (`)']],
    ['a: >x', ['3:4 > yaml-reserved-start (>)']],
    ['a: |x', ['3:4 | yaml-reserved-start (|)']],
    ['a: "C:\\Users"', ['3:7 \\ yaml-escape']],
    ['a: - x', ['3:4 - yaml-list-beside-key']],
    // What people do not write is left to the parser's own words.
    [
      'a: "x"#y',
      ['3:7 #y yaml-syntax (Comments must be separated from other tokens by white space characters)'],
    ],
  ])('%j', (lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  it.each([
    ['\tx: 1', '1:1'],
    [' \tx: 1', '1:2'],
    ['\t- x', '1:1'],
  ])('is told of a tab alone, where the first line, %j, is indented with one', (line, place) => {
    expect(found(line, 'kind: lifecycle\nid: x\n', '')).toEqual([`${place} \t yaml-tab`]);
  });

  it('is told for each line', () => {
    expect(found('a: b: c\nd e\nf: @x')).toEqual([
      '3:4 b: c yaml-colon-in-value',
      '4:1 d e yaml-no-value (d e)',
      '5:4 @ yaml-reserved-start (@)',
    ]);
  });

  it('is told of no more lines than anybody mends at once', () => {
    expect(found(Array.from({ length: 500 }, (_, n) => `key${n}: @x`).join('\n'))).toHaveLength(20);
  });

  it('quotes no more of a line than is read', () => {
    expect(found(`word ${'x'.repeat(500)}`)[0]).toMatch(/ yaml-no-value \(word x{55}…\)$/);
  });

  it('has its place in a text with the line ends of Windows', () => {
    expect(found('customer Nordvik\r', BELOW.replaceAll('\n', '\r\n'))).toEqual([
      '3:1 customer Nordvik yaml-no-value (customer Nordvik)',
    ]);
  });
});
