import { fitsInTurn } from './in-turn.js';

/** A line of an ignore file, as git understands it. */
export interface IgnoreRule {
  /** The parts of its path; a rule without a slash is about a name at any depth. */
  readonly parts: readonly Part[];
  readonly isForFolders: boolean;
  /** It takes back what an earlier rule has left out. */
  readonly takesBack: boolean;
}

/** What fits a name, or any number of folders. */
type Part = '**' | ((name: string) => boolean);

/** What fits a character of a name, or any number of them. */
type Sign = '*' | ((character: string) => boolean);

/** No ignore file that people keep has more rules; the others would only cost time. */
const MOST_RULES = 5000;

/** Reads the text of an ignore file. */
export function parseIgnoreRules(text: string): IgnoreRule[] {
  const rules = text.split(/\r?\n/).flatMap((line): IgnoreRule[] => {
    const trimmed = withoutBlanksAtEnd(line);
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const takesBack = trimmed.startsWith('!');
    const pattern = takesBack ? trimmed.slice(1) : trimmed;
    const path = pattern.replace(/\/$/, '');
    if (path === '') return [];
    const parts = path.replace(/^\//, '').split('/').map(partOf);
    if (!path.includes('/')) parts.unshift('**');
    // At the end it stands for what lies inside, not for the folder itself.
    if (parts.at(-1) === '**') parts.push(() => true);
    return [{ parts, isForFolders: path !== pattern, takesBack }];
  });
  return rules.slice(0, MOST_RULES);
}

/** Blanks at the end of a line mean nothing, but for one after a backslash. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ') end--;
  return end < line.length && line[end - 1] === '\\' ? line.slice(0, end + 1) : line.slice(0, end);
}

/**
 * What rules say of a path: left out, taken back, or nothing.
 *
 * @param path the parts of a path, relative to the folder of the rules
 */
export function verdictOf(
  rules: readonly IgnoreRule[],
  path: readonly string[],
  isFolder: boolean,
): 'left out' | 'taken back' | undefined {
  const rule = rules.findLast(({ parts, isForFolders }) => (isFolder || !isForFolders) && fits(parts, path));
  return rule && (rule.takesBack ? 'taken back' : 'left out');
}

function fits(parts: readonly Part[], path: readonly string[]): boolean {
  return fitsInTurn(parts, path, '**', (part, name) => part !== '**' && part(name));
}

/** A part of a pattern, with `*`, `?`, `[a-z]` and escapes. */
function partOf(pattern: string): Part {
  if (/^\*{2,}$/.test(pattern)) return '**';
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  const signs = signsOf(pattern);
  return (name) =>
    signs !== undefined &&
    fitsInTurn(signs, Array.from(name), '*', (sign, character) => sign !== '*' && sign(character));
}

/** The signs of a pattern; nothing where a class does not end, which fits nothing. */
function signsOf(pattern: string): readonly Sign[] | undefined {
  const signs: Sign[] = [];
  for (let at = 0; at < pattern.length;) {
    const [sign, after] = signAt(pattern, at) ?? [];
    if (sign === undefined || after === undefined) return undefined;
    signs.push(sign);
    at = after;
  }
  return signs;
}

function signAt(pattern: string, at: number): [sign: Sign, after: number] | undefined {
  if (pattern[at] === '*') return ['*', at + 1];
  if (pattern[at] === '?') return [() => true, at + 1];
  if (pattern[at] === '[') return classAt(pattern, at);
  const [wanted, after] = characterAt(pattern, at);
  return [(character) => character === wanted, after];
}

/** A class such as `[a-z]`, `[!0-9]` or `[]x]`. */
function classAt(pattern: string, start: number): [sign: Sign, after: number] | undefined {
  const isNegated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  const first = start + (isNegated ? 2 : 1);
  const ranges: [from: string, to: string][] = [];
  let at = first;
  while (at === first || pattern[at] !== ']') {
    if (at >= pattern.length) return undefined;
    const [from, afterFrom] = characterAt(pattern, at);
    const isRange = pattern[afterFrom] === '-' && ![undefined, ']'].includes(pattern[afterFrom + 1]);
    const [to, after] = isRange ? characterAt(pattern, afterFrom + 1) : [from, afterFrom];
    ranges.push([from, to]);
    at = after;
  }
  const isIn = (character: string) => ranges.some(([from, to]) => from <= character && character <= to);
  return [(character) => isIn(character) !== isNegated, at + 1];
}

/** The character at a place, behind its backslash where it has one; none at the end. */
function characterAt(pattern: string, at: number): [character: string, after: number] {
  const start = pattern[at] === '\\' ? at + 1 : at;
  const code = pattern.codePointAt(start);
  const character = code === undefined ? '' : String.fromCodePoint(code);
  return [character, start + character.length];
}
