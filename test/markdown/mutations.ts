import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from './suites.js';
import { fc } from '../support/properties.js';

const root = join(import.meta.dirname, '../..');

/** The Markdown files below a folder of the project, as paths from its root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const characters = (text: string) => Array.from(text);
const words = (text: string) => text.trim().split(/\s+/);

/** What stands anywhere in a text and changes what it means. */
const MARKS = [
  ...characters('#-+*>`~|:_[]()<>!&\\/.,;=@\'"{}$%^?0129aZåÖ“”–€٣😀'),
  ...characters('\0\u0001\t\v\f\u0085\u00a0\u00ad\u0301\u200b\u2003\u2028\u2029\u3000\ufeff\ud800'),
  ...[' ', '  ', '    ', '\n', '\n\n', '\r\n', '\r', '\n\r', '  \n', '\\\n', '\n ', '\n    '],
  ...['[ ] ', '[x] ', '[ ]', '- ', '* ', '+ ', '1. ', '2) ', '> ', '# ', '## ', ' #', '| a |', '- - -'],
  ...words(`** __ ~~ \`\` \`\`\` <!-- --> -- -> <!--a--> ]( ][ *a* _a_ **a** __a__ -|- :-: --- === ***
    [a](b.md) ![a](b.md) [a]:b [a] [^1] [^1]: <b> </b> <a@b.se> <http://a.se> &amp; &#35; &am; B&B
    \\* \\_ \\[ \\] \\< \\& \\! \\( \\#
    http://a.se/ https://a.se www.a.se a@b.se mailto:a@b.se xmpp:a@b.se/c`),
];

/** What can stand before a line. */
const INDENTS = [
  ...['', ' ', '  ', '   ', '    ', '      ', '\t', ' \t', '\u00a0', '```', '<'],
  ...['> ', '>', '- ', '-   ', '* ', '1. ', '10) ', '- [ ] ', '# '],
];

/** One change of a text. Places are parts of a million of its length, so that they mean something in any text. */
interface Mutation {
  readonly what: keyof typeof CHANGES;
  readonly at: number;
  readonly size: number;
  readonly mark: string;
  readonly indent: string;
  readonly other: string;
}

const CHANGES = {
  insert: (text: string, at: number, { mark }: Mutation) => text.slice(0, at) + mark + text.slice(at),
  replace: (text: string, at: number, { mark, size }: Mutation) =>
    text.slice(0, at) + mark + text.slice(at + size),
  cut: (text: string, at: number, { size }: Mutation) => text.slice(0, at) + text.slice(at + size),
  repeat: (text: string, at: number, { size }: Mutation) => text.slice(0, at + size) + text.slice(at),
  embed: (text: string, at: number, { other }: Mutation) => text.slice(0, at) + other + text.slice(at),
  indentLine: (text: string, at: number, { indent }: Mutation) => onLine(text, at, (line) => [indent + line]),
  reindentLine: (text: string, at: number, { indent }: Mutation) =>
    onLine(text, at, (line) => [indent + line.trimStart()]),
  endLine: (text: string, at: number, { mark }: Mutation) => onLine(text, at, (line) => [line + mark]),
  cutLine: (text: string, at: number) => onLine(text, at, () => []),
  doubleLine: (text: string, at: number) => onLine(text, at, (line) => [line, line]),
  insertLine: (text: string, at: number, { mark }: Mutation) => onLine(text, at, (line) => [mark, line]),
  embedLines: (text: string, at: number, { other }: Mutation) => onLine(text, at, (line) => [other, line]),
  joinLine: (text: string, at: number) => {
    const feed = text.indexOf('\n', at);
    return feed < 0 ? text : text.slice(0, feed) + text.slice(feed + 1);
  },
};

function onLine(text: string, at: number, change: (line: string) => string[]): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const feed = text.indexOf('\n', at);
  const end = feed < 0 ? text.length : feed + 1;
  const line = text.slice(start, end);
  const bare = line.replace(/\n$/, '');
  return (
    text.slice(0, start) +
    change(bare)
      .map((changed) => `${changed}\n`)
      .join('') +
    text.slice(end)
  );
}

const example = fc.constantFrom(...EXAMPLES.map(({ markdown }) => markdown));

const mutation: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom(...(Object.keys(CHANGES) as Mutation['what'][])),
  at: fc.nat(1_000_000),
  size: fc.integer({ min: 1, max: 6 }),
  mark: fc.constantFrom(...MARKS),
  indent: fc.constantFrom(...INDENTS),
  other: example,
});

/** Texts of people: parts of our templates and examples, and the suites' examples, alone and one after the other. */
const passage = fc
  .tuple(
    fc.constantFrom(...[...filesBelow('templates'), ...filesBelow('examples')].map(textOf)),
    fc.nat(1_000_000),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([text, place, count]) => {
    const lines = text.split('\n');
    const first = Math.floor((place / 1_000_001) * lines.length);
    return `${lines.slice(first, first + count).join('\n')}\n`;
  });

/** Texts with a few changes each, at the places and with the marks that Markdown is sensitive to. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(example, passage), { minLength: 1, maxLength: 3 }),
    fc.array(mutation, { maxLength: 5 }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([parts, mutations, lineEnd]) => {
    let text = parts.join('');
    for (const change of mutations) {
      const at = Math.floor((change.at / 1_000_001) * (text.length + 1));
      text = CHANGES[change.what](text, at, change);
    }
    return lineEnd === '\n' ? text : text.replace(/\r?\n/g, lineEnd);
  });

const WORDS = [
  ...characters(' .,:;?!)(\'"-–/&<>~|@#=0aå😀\u00a0\n\\'),
  ...['\n\n', '  ', 'a', 'b c', 'd_e', 'f*g', '2 * 3', 'Å', 'se http://b.se.'],
];

/** Running text made of what inline Markdown is sensitive to. */
export const inlineText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...MARKS, ...WORDS), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));
