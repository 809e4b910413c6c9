import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/document/frontmatter-split.js';
import { readFullYaml } from '../../src/yaml/full-reader.js';
import { readPlainYaml } from '../../src/yaml/plain-reader.js';
import { plainValue, spanAtPath, type YamlMap, type YamlValue } from '../../src/yaml/values.js';
import { fc, numberOfRuns } from '../support/properties.js';

const root = join(import.meta.dirname, '../..');
const runs = numberOfRuns(4000);

/** The places of all keys and scalars, in their order. An empty value has none of its own. */
function placesOf(value: YamlValue, path = ''): string[] {
  const at = ({ start, end }: { start: number; end: number }) => `${start}–${end}`;
  switch (value.type) {
    case 'scalar':
      return [`${path} = ${value.span.start === value.span.end ? 'nothing' : at(value.span)}`];
    case 'list':
      return value.items.flatMap((item, index) => placesOf(item, `${path}[${index}]`));
    case 'map':
      return value.entries.flatMap((entry) => [
        `${path}.${entry.key}: ${at(entry.keySpan)}`,
        ...placesOf(entry.value, `${path}.${entry.key}`),
      ]);
  }
}

/** The two readers agree, or the plain one leaves the text to the authority. */
function expectAgreement(text: string, from = 0, to = text.length): YamlMap | undefined {
  const plain = readPlainYaml(text, from, to);
  if (!plain) return undefined;
  const full = readFullYaml(text, from, to);
  expect(full.faults, 'faults of the full reader').toEqual([]);
  expect(plainValue(plain)).toEqual(plainValue(full.root));
  expect(placesOf(plain)).toEqual(placesOf(full.root));
  expect(plain.span).toEqual(full.root.span);
  return plain;
}

const read = (yaml: string) => readFullYaml(yaml, 0, yaml.length);
const data = (yaml: string) => plainValue(read(yaml).root);

const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

describe('the plain reader and the full one', () => {
  const own = [...filesBelow('templates'), ...filesBelow('examples')].filter((path) =>
    /\.(?:md|yaml)$/.test(path),
  );

  it.each(own)('read the YAML of %s alike', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const yaml = path.endsWith('.yaml') ? { start: 0, end: text.length } : splitFrontmatter(text).yaml;
    expect(yaml, 'YAML').toBeDefined();
    const plain = yaml && expectAgreement(text, yaml.start, yaml.end);
    // Templates are read by the plain reader only.
    if (path.startsWith('templates')) expect(plain, 'left to the full reader').toBeDefined();
  });

  const keys = ['kind', 'id', 'customer-type', 'A', 'a_b', 'k9', '__proto__', 'true', 'y', 'due-soon'];
  const values = [
    'lifecycle',
    'Nordvik Fastigheter AB',
    'Brf Ek & Bok',
    'Åsa Öberg',
    '2026-01-12',
    '2026-01-12 # soon',
    '# only a comment',
    'a#b',
    'a #b',
    'a: b',
    'a:b',
    'a:',
    'http://example.com/x?y=1#z',
    'anna@example.com',
    '@anna',
    '"quoted"',
    "'single'",
    "'it''s'",
    '"a\\tb"',
    '"a # b"',
    "'a: b'",
    '"unclosed',
    '"a" b',
    '""',
    "''",
    '~',
    'null',
    'Null',
    'true',
    'TRUE',
    'tRue',
    'yes',
    'no',
    'on',
    'off',
    '0',
    '14',
    '-3',
    '+4',
    '007',
    '0o17',
    '0x1F',
    '1.50',
    '1.',
    '.5',
    '1e3',
    '.inf',
    '-.INF',
    '.nan',
    '1_000',
    '12:30',
    '123456789012345678',
    '[]',
    '[ ]',
    '{}',
    '{ }',
    '[a, b]',
    '[a,b]',
    '[a, b,]',
    '[a, , b]',
    '[ a , b ]',
    '[2026-12-24, 2026-12-31] # closed',
    '[\'a, b\', "c"]',
    '[a b, c: d]',
    '[a: b]',
    '[[a], [b]]',
    '[{ a: b }]',
    '[a',
    '[a]]',
    '[a] b',
    '[a #b',
    '[a#b]',
    '[~, null, 1, true]',
    '[- a]',
    '[-1]',
    '[http://x.y]',
    '[a:]',
    '{ a: b }',
    '{a: b, c: d}',
    '{a: b, a: c}',
    '{a:b}',
    '{a: }',
    '{a}',
    '{ name: Anna Berg, roles: [sales, hr] }',
    '{ "a": b }',
    '{a: {b: c}}',
    '{a: [b, {c: 1}]}',
    '|',
    '>-',
    '&a x',
    '*a',
    '!t x',
    '%x',
    '`x`',
    '? x',
    '- x',
    '-x',
    '-',
    '--- x',
    '...',
    'a ',
    'a,b',
    'a [b]',
    'a {b}',
    '😀',
    'e\u0301',
    'a\u00a0',
    '\u00a0',
    'a\u2028b',
    'a\u0085b',
    'a\u0007b',
    '\uFEFFa',
    'a\rb',
    '<!-- x -->',
    '>',
    '...a',
    '=',
    '<<',
    '\\',
    'a\\',
    "a'b",
    'a"b"',
    ',a',
    '(contract - 50 wd)',
  ];
  const wholeLines = [
    '',
    '',
    ' ',
    '# a comment',
    '  # indented comment',
    '---',
    '...',
    '- item',
    '  - item',
    'plain words',
    '  continued',
    '? key',
    ': value',
    'key:value',
    'key :  value',
    '"key": value',
    "'key': value",
    '[a]: b',
    '{a: b}',
    '1: one',
    'Ärende: x',
    '<<: x',
    '&a key: x',
    '!!str key: x',
    '%YAML 1.2',
    '#',
    '\uFEFFkey: x',
    ']',
    '}',
    'key: |',
    '    text',
  ];
  const line = fc.oneof(
    {
      arbitrary: fc
        .tuple(
          fc.constantFrom('', '', '', '  ', '  ', '    ', ' '),
          fc.constantFrom(...keys),
          fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : '),
          fc.option(fc.constantFrom(...values), { nil: '' }),
          fc.constantFrom('', '', '', '', ' ', '   ', ' # note'),
        )
        .map((parts) => parts.join('')),
      weight: 5,
    },
    { arbitrary: fc.constantFrom(...keys).map((key) => `${key}:`), weight: 2 },
    { arbitrary: fc.constantFrom(...wholeLines), weight: 1 },
  );
  const lineEnd = fc.constantFrom('\n', '\r\n');

  it('agree on texts made of lines that settings and frontmatter hold, and of hostile ones', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), lineEnd, fc.boolean(), (lines, end, last) => {
        if (expectAgreement(lines.join(end) + (last ? end : ''))) answered++;
      }),
      { numRuns: runs },
    );
    expect(answered, 'texts that the plain reader read').toBeGreaterThan(runs / 20);
  });

  it('agree on one line of each value, at every place of a text', () => {
    for (const end of ['\n', '\r\n']) {
      for (const value of values) {
        for (const before of ['', '  ', 'a: x' + end + 'b:' + end + '  ']) {
          expectAgreement(`${before}key: ${value}`);
          const text = `---${end}${before}key: ${value}${end}---${end}`;
          expectAgreement(text, 3 + end.length, text.length - 3 - end.length);
        }
      }
    }
  });

  it('agree on well-formed maps, of which the plain reader leaves none', () => {
    const scalar = fc.constantFrom(
      'a',
      'Nordvik AB',
      '2026-01-12',
      '14',
      '-3',
      'true',
      '~',
      "'x: y'",
      '"z"',
      '',
    );
    const flow = fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.filter(Boolean).join(', ')}]`);
    const value = fc.oneof(scalar, flow);
    const key = fc.stringMatching(/^[A-Za-z][\w-]{0,8}$/);
    const inner = fc.uniqueArray(fc.tuple(key, value), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 3,
    });
    const entries = fc.uniqueArray(fc.tuple(key, fc.oneof(value, inner)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(entries, lineEnd, (map, end) => {
        const lines = map.flatMap(([name, content]) =>
          typeof content === 'string'
            ? [`${name}: ${content}`]
            : [`${name}:`, ...content.map(([below, text]) => `  ${below}: ${text}`)],
        );
        expect(expectAgreement(lines.join(end)), 'left to the full reader').toBeDefined();
      }),
      { numRuns: runs / 4 },
    );
  });

  it('agree on texts made of the characters that YAML knows', () => {
    const character = fc.constantFrom(...'ab:  \n\n-#[]{},"\'1.&*!|>~?%@'.split(''));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 24 }), (characters) => {
        expectAgreement(`k: ${characters.join('')}`);
      }),
      { numRuns: runs },
    );
  });

  it('agree on the frontmatter of the templates with characters taken out and put in', () => {
    const texts = own
      .filter((path) => path.endsWith('.md'))
      .map((path) => readFileSync(join(root, path), 'utf8'));
    const heads = texts.map((text) => {
      const yaml = splitFrontmatter(text).yaml ?? { start: 0, end: 0 };
      return text.slice(yaml.start, yaml.end);
    });
    const change = fc.record({
      at: fc.nat(2000),
      cut: fc.nat(3),
      put: fc.constantFrom('', ' ', '\n', ':', '- ', '#', "'", '"', '[', ']', '{', ', ', '&a ', 'x'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...heads),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        lineEnd,
        (head, changes, end) => {
          let text = head;
          for (const { at, cut, put } of changes) {
            const index = at % (text.length + 1);
            text = text.slice(0, index) + put + text.slice(index + cut);
          }
          expectAgreement(text.replaceAll('\n', end));
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('the full reader', () => {
  it.each<[string, string, unknown]>([
    ['words', 'a: b c', { a: 'b c' }],
    ['dates as text', 'a: 2026-01-12', { a: '2026-01-12' }],
    ['numbers', 'a: 14\nb: -1.5\nc: 0x1F', { a: 14, b: -1.5, c: 31 }],
    ['booleans of the core schema only', 'a: true\nb: yes\nc: off', { a: true, b: 'yes', c: 'off' }],
    ['nothing', 'a:\nb: ~\nc: null', { a: null, b: null, c: null }],
    ['block lists', 'a:\n  - x\n  - y', { a: ['x', 'y'] }],
    ['lists of maps', 'a:\n  - b: 1\n    c: 2', { a: [{ b: 1, c: 2 }] }],
    ['flow over lines', 'a: [x,\n  y]', { a: ['x', 'y'] }],
    ['block text', 'a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ['folded text', 'a: >-\n  x\n  y\n', { a: 'x y' }],
    ['escapes', 'a: "x\\ty"', { a: 'x\ty' }],
    ['quoted keys', '"a b": 1', { 'a b': 1 }],
    ['keys that are numbers', '1: x', { '1': 'x' }],
    [
      'a key that is a map’s ancestor',
      '__proto__: x\nconstructor: y',
      { ['__proto__']: 'x', constructor: 'y' },
    ],
    ['a map whose prototype none can set', '__proto__:\n  a: 1', { ['__proto__']: { a: 1 } }],
    ['marks inside quotes', 'a: "&x *y !z %w ? v"', { a: '&x *y !z %w ? v' }],
    ['marks inside words', 'a: b & c * d ! e', { a: 'b & c * d ! e' }],
    ['marks inside block text', 'a: |\n  &x\n  *y\n  !z\n', { a: '&x\n*y\n!z\n' }],
    ['marks in comments', 'a: b # &x *y !z', { a: 'b' }],
    ['an empty text', '', {}],
    ['comments only', '# a\n# b', {}],
    ['CRLF', 'a: b\r\nc:\r\n  d: e\r\n', { a: 'b', c: { d: 'e' } }],
  ])('reads %s', (_, yaml, expected) => {
    expect(read(yaml).faults).toEqual([]);
    expect(JSON.stringify(data(yaml))).toBe(JSON.stringify(expected));
  });

  it.each<[string, string, string, string]>([
    ['an alias', 'a: &x 1\nb: *x', 'yaml-construct', 'anchor'],
    ['an alias alone', 'b: *x', 'yaml-construct', 'alias'],
    ['an anchor', 'a: &x 1', 'yaml-construct', 'anchor'],
    ['an anchor of a key', '&x a: 1', 'yaml-construct', 'anchor'],
    ['an anchor in flow', 'a: [&x 1]', 'yaml-construct', 'anchor'],
    ['a tag', 'a: !!str 1', 'yaml-construct', 'tag'],
    ['a tag of code', 'a: !!js/function "x"', 'yaml-construct', 'tag'],
    ['a tag of its own', 'a: !x 1', 'yaml-construct', 'tag'],
    ['a tag of the whole', '!!map\na: 1', 'yaml-construct', 'tag'],
    ['a directive', '%YAML 1.1\n---\na: 1', 'yaml-construct', 'directive'],
    ['a directive of tags', '%TAG ! tag:x\n---\na: 1', 'yaml-construct', 'directive'],
    ['an explicit key', '? a\n: 1', 'yaml-construct', 'explicit key'],
    ['an explicit key in flow', 'a: {? b : 1}', 'yaml-construct', 'explicit key'],
    ['a list for a map', '- a\n- b', 'yaml-construct', 'no map'],
    ['a word for a map', 'only words', 'yaml-construct', 'no map'],
    ['a key that is a list', '[a]: b', 'yaml-construct', 'key that is no word'],
    ['a key twice', 'a: 1\nb: 2\na: 3', 'yaml-duplicate-key', 'a'],
    ['a key twice inside', 'p:\n  a: 1\n  a: 2', 'yaml-duplicate-key', 'a'],
    ['nested lists without end', 'a: ' + '['.repeat(2000), 'yaml-too-large', '16 levels'],
    ['nested maps without end', 'a: ' + '{a: '.repeat(2000), 'yaml-too-large', '16 levels'],
    ['nested block lists', '- '.repeat(2000) + 'a', 'yaml-too-large', '16 levels'],
    ['explicit keys in each other', '? '.repeat(400) + 'a', 'yaml-construct', 'explicit key'],
    [
      'block maps in each other',
      Array.from({ length: 60 }, (_, depth) => ' '.repeat(depth) + 'a:').join('\n'),
      'yaml-too-large',
      '16 levels',
    ],
    ['80,000 keys', 'a:\n'.repeat(80_000), 'yaml-too-large', '64 KB'],
    ['more keys than any file has', 'a:\n'.repeat(6000), 'yaml-too-large', '5000 keys'],
    ['more text than any file has', `a: ${'x'.repeat(70_000)}`, 'yaml-too-large', '64 KB'],
  ])('refuses %s', (_, yaml, id, detail) => {
    const { faults } = read(yaml);
    expect(faults[0]).toMatchObject({ id, detail });
  });

  it('reads sixteen levels', () => {
    const deep = `a: ${'['.repeat(15)}x${']'.repeat(15)}`;
    expect(read(deep).faults).toEqual([]);
    expect(read(`a: ${'['.repeat(16)}x${']'.repeat(16)}`).faults[0]?.id).toBe('yaml-too-large');
  });

  it('names the place of what it refuses', () => {
    const text = '---\nkind: x\nroles: &all {}\n---\n';
    const { faults } = readFullYaml(text, 4, text.length - 4);
    expect(faults.map(({ span }) => text.slice(span.start, span.end))).toEqual(['&all']);
  });

  it('names the place of the second of two keys, and keeps both', () => {
    const text = 'a: 1\nb: 2\na: 3';
    const { root: map, faults } = read(text);
    expect(faults.map(({ span }) => span)).toEqual([{ start: 10, end: 11 }]);
    expect(map.entries.map(({ key }) => key)).toEqual(['a', 'b', 'a']);
    expect(data(text)).toEqual({ a: 1, b: 2 });
  });

  it('leaves the prototype of all objects alone', () => {
    data('__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true');
    expect('polluted' in {}).toBe(false);
  });

  it('reads on behind a fault', () => {
    const { root: map, faults } = read('a: 1\nb: "x\nc: 2');
    expect(faults.length).toBeGreaterThan(0);
    expect(map.entries[0]).toMatchObject({ key: 'a', value: { value: 1 } });
  });

  it('never throws, and gives places inside the text', () => {
    const parts = fc.constantFrom(
      ...'ab:  \n\n-#[]{},"\'1.&*!|>~?%@\t'.split(''),
      '\r\n',
      '---\n',
      '...\n',
      '<<: ',
      '\0',
      '\uFEFF',
      '\ud800',
    );
    const texts = fc.array(parts, { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const framed = `---\n${text}\n---`;
        const { root: map, faults } = readFullYaml(framed, 4, 4 + text.length);
        const spans = [map.span, ...faults.map(({ span }) => span), ...spansOf(map)];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(4);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(4 + text.length);
        }
      }),
      { numRuns: runs },
    );
  });
});

function spansOf(value: YamlValue): { start: number; end: number }[] {
  if (value.type === 'scalar') return [value.span];
  const inner =
    value.type === 'list'
      ? value.items.flatMap(spansOf)
      : value.entries.flatMap((entry) => [entry.keySpan, ...spansOf(entry.value)]);
  return [value.span, ...inner];
}

describe('the place that a path leads to', () => {
  const text = 'people:\n  anna:\n    name: Anna Berg\n    roles: [sales, hr]\n';
  it.each<[PropertyKey[], string]>([
    [['people', 'anna', 'name'], 'Anna Berg'],
    [['people', 'anna', 'roles', 1], 'hr'],
    [['people', 'anna', 'roles', 7], '[sales, hr]'],
    [['people', 'anna', 'name', 'first'], 'Anna Berg'],
    [['nobody'], text],
    [[], text],
  ])('%j: %j', (path, expected) => {
    for (const map of [read(text).root, readPlainYaml(text, 0, text.length)]) {
      const span = map && spanAtPath(map, path);
      expect(span && text.slice(span.start, span.end)).toBe(expected);
    }
  });
});
