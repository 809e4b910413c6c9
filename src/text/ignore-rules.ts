/** A line of an ignore file, as git understands it. */
export interface IgnoreRule {
  /** What its path is made of between its `**`; a rule without a slash is about a name at any depth. */
  readonly runs: readonly Run[];
  readonly isForFolders: boolean;
  /** It takes back what an earlier rule has left out. */
  readonly takesBack: boolean;
}

/** Names that follow each other. */
type Run = readonly NamePattern[];

/** A name, or the pieces before the first `*` of a pattern, between its `*`, and behind the last; none where it has no `*`. */
type NamePattern = string | readonly [first: Piece, others: readonly Piece[], last: Piece | undefined];

/** A text, or for each character what it must be. */
type Piece = string | readonly ((character: string) => boolean)[];

/** No ignore file that people keep has more rules; the others would only cost time. */
const MOST_RULES = 5000;
/**
 * Nor do all rules together have more of what must be tried at each place of a path: characters between two `*` with `?` or
 * `[a-z]` among them, and names between two `**`, if there are several. All else is found in one pass over a path.
 */
const MOST_TRIED = 500;

/** Reads the text of an ignore file. */
export function parseIgnoreRules(text: string): IgnoreRule[] {
  let tried = 0;
  const rules = text.split(/\r?\n/).flatMap((line): IgnoreRule[] => {
    const trimmed = withoutBlanksAtEnd(line);
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const takesBack = trimmed.startsWith('!');
    const pattern = takesBack ? trimmed.slice(1) : trimmed;
    const path = pattern.replace(/\/$/, '');
    if (path === '') return [];
    const runs = runsOf(path);
    if (!runs) return [];
    const more = triedBy(runs);
    tried += more;
    if (more > 0 && tried > MOST_TRIED) return [];
    return [{ runs, isForFolders: path !== pattern, takesBack }];
  });
  return rules.slice(0, MOST_RULES);
}

/** The runs of a rule's path; nothing where a name in it fits none. */
function runsOf(path: string): readonly Run[] | undefined {
  const parts = path.replace(/^\//, '').split('/');
  const runs: NamePattern[][] = path.includes('/') ? [[]] : [[], []];
  for (const part of parts) {
    if (/^\*{2,}$/.test(part)) {
      runs.push([]);
      continue;
    }
    const pattern = namePattern(part);
    if (pattern === undefined) return undefined;
    runs.at(-1)?.push(pattern);
  }
  // At the end it stands for what lies inside, not for the folder itself.
  const last = runs.at(-1);
  if (last?.length === 0) last.push(['', [], '']);
  return runs;
}

/** How much of a rule must be tried at each place: see {@link MOST_TRIED}. */
function triedBy(runs: readonly Run[]): number {
  const names = runs.slice(1, -1).map(({ length }) => (length > 1 ? length : 0));
  const signs = runs.flat().flatMap((name) => (typeof name === 'string' ? [] : name[1].map(signsOf)));
  return [...names, ...signs].reduce((sum, count) => sum + count, 0);
}

function signsOf(piece: Piece): number {
  return typeof piece === 'string' ? 0 : piece.length;
}

/** What a name must be by a pattern with `*`, `?`, `[a-z]` and escapes; nothing where one of these does not end. */
function namePattern(pattern: string): NamePattern | undefined {
  const pieces: (string | ((character: string) => boolean))[][] = [[]];
  for (let at = 0; at < pattern.length;) {
    const sign = pattern[at] as string;
    if (sign === '[') {
      const found = classAt(pattern, at);
      if (!found) return undefined;
      pieces.at(-1)?.push(found.fits);
      at = found.end;
      continue;
    }
    if (sign === '*') pieces.push([]);
    else if (sign === '?') pieces.at(-1)?.push(() => true);
    else {
      if (sign === '\\') at++;
      const code = pattern.codePointAt(at);
      if (code === undefined) return undefined;
      const character = String.fromCodePoint(code);
      pieces.at(-1)?.push(character);
      at += character.length - 1;
    }
    at++;
  }
  const [first = '', ...others] = pieces.map((signs): Piece =>
    signs.every((sign) => typeof sign === 'string')
      ? signs.join('')
      : signs.map((sign) => (typeof sign === 'string' ? (character) => character === sign : sign)),
  );
  const last = others.pop();
  return last === undefined && typeof first === 'string' ? first : [first, others, last];
}

/** A class such as `[a-z]`, `[!0-9]` or `[]x]`, and where it ends; nothing for one that does not. */
function classAt(
  pattern: string,
  at: number,
): { fits: (character: string) => boolean; end: number } | undefined {
  const isNegated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  const ranges: [from: string, to: string][] = [];
  let i = at + (isNegated ? 2 : 1);
  for (let isFirst = true; ; isFirst = false) {
    if (i >= pattern.length) return undefined;
    if (pattern[i] === ']' && !isFirst) break;
    const [from, afterFrom] = classMember(pattern, i);
    i = afterFrom;
    let to = from;
    if (pattern[i] === '-' && i + 1 < pattern.length && pattern[i + 1] !== ']') {
      [to, i] = classMember(pattern, i + 1);
    }
    if (from !== '') ranges.push([from, to]);
  }
  const fits = (character: string) =>
    ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
  return { fits, end: i + 1 };
}

function classMember(pattern: string, at: number): [member: string, after: number] {
  const start = pattern[at] === '\\' ? at + 1 : at;
  const code = pattern.codePointAt(start);
  const member = code === undefined ? '' : String.fromCodePoint(code);
  return [member, start + member.length];
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
  const rule = rules.findLast(({ runs, isForFolders }) => (isFolder || !isForFolders) && fits(runs, path));
  return rule && (rule.takesBack ? 'taken back' : 'left out');
}

/** Whether a path fits. Only the runs between two `**` are sought; the first stands at its beginning, the last at its end. */
function fits(runs: readonly Run[], path: readonly string[]): boolean {
  const [first = [], ...others] = runs;
  const last = others.pop();
  if (!last) return first.length === path.length && runFits(first, path, 0);
  const end = path.length - last.length;
  if (first.length > end || !runFits(first, path, 0) || !runFits(last, path, end)) return false;
  let at = first.length;
  for (const run of others) {
    while (at + run.length <= end && !runFits(run, path, at)) at++;
    at += run.length;
    if (at > end) return false;
  }
  return true;
}

function runFits(run: Run, path: readonly string[], at: number): boolean {
  return run.every((pattern, index) => nameFits(pattern, path[at + index] as string));
}

/** Whether a name fits; of a pattern the same way, by what stands before, between and behind its `*`. */
function nameFits(pattern: NamePattern, name: string): boolean {
  if (typeof pattern === 'string') return name === pattern;
  const [first, others, last] = pattern;
  let at = endOf(first, name, 0);
  if (last === undefined) return at === name.length;
  const end = startOf(last, name);
  if (at === undefined || end === undefined || at > end) return false;
  for (const piece of others) {
    at = endOfNext(piece, name, at);
    if (at === undefined || at > end) return false;
  }
  return true;
}

/** Where a piece ends that begins at a place of a name; nothing where it does not fit there. */
function endOf(piece: Piece, name: string, at: number): number | undefined {
  if (typeof piece === 'string') return name.startsWith(piece, at) ? at + piece.length : undefined;
  let end = at;
  for (const fitsOne of piece) {
    const code = name.codePointAt(end);
    if (code === undefined || !fitsOne(String.fromCodePoint(code))) return undefined;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** The same for one that begins there or later. */
function endOfNext(piece: Piece, name: string, from: number): number | undefined {
  if (typeof piece === 'string') {
    const found = name.indexOf(piece, from);
    return found < 0 ? undefined : found + piece.length;
  }
  for (let at = from; at < name.length; at += (name.codePointAt(at) as number) > 0xffff ? 2 : 1) {
    const end = endOf(piece, name, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Where a piece begins that ends with a name; nothing where it does not fit there. */
function startOf(piece: Piece, name: string): number | undefined {
  if (typeof piece === 'string') return name.endsWith(piece) ? name.length - piece.length : undefined;
  let at = name.length;
  for (const fitsOne of piece.toReversed()) {
    const pair = name.codePointAt(at - 2) ?? 0;
    at -= pair > 0xffff ? 2 : 1;
    if (at < 0 || !fitsOne(String.fromCodePoint(name.codePointAt(at) as number))) return undefined;
  }
  return at;
}
