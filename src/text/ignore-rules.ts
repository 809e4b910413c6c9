/** A line of an ignore file, as git understands it. */
export interface IgnoreRule {
  /** The parts of its path, `**` among them; a rule without a slash is about a name at any depth. */
  readonly parts: readonly string[];
  readonly isForFolders: boolean;
  /** It takes back what an earlier rule has left out. */
  readonly takesBack: boolean;
}

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
    const parts = path
      .replace(/^\//, '')
      .split('/')
      .map((part) => (/^\*{2,}$/.test(part) ? '**' : part));
    const isAnywhere = !path.includes('/');
    return [{ parts: isAnywhere ? ['**', ...parts] : parts, isForFolders: path !== pattern, takesBack }];
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

/** Whether a path fits. After a mismatch only the last `**` takes in one part more, so that no pattern takes long. */
function fits(pattern: readonly string[], path: readonly string[]): boolean {
  let at = 0;
  let retry: { pattern: number; path: number } | undefined;
  for (let i = 0; i < path.length;) {
    const part = pattern[at];
    if (part === '**') {
      // At the end it stands for what lies inside, not for the folder itself.
      if (at === pattern.length - 1) return true;
      at++;
      retry = { pattern: at, path: i };
    } else if (part !== undefined && nameFits(part, path[i] as string)) {
      at++;
      i++;
    } else if (retry) {
      i = ++retry.path;
      at = retry.pattern;
    } else {
      return false;
    }
  }
  return at === pattern.length;
}

/** Whether a name fits a pattern with `*`, `?`, `[a-z]` and escapes; the same way, by its last `*`. */
function nameFits(pattern: string, name: string): boolean {
  let at = 0;
  let retry: { pattern: number; name: number } | undefined;
  for (let i = 0; i < name.length;) {
    if (pattern[at] === '*') {
      at++;
      retry = { pattern: at, name: i };
      continue;
    }
    const character = String.fromCodePoint(name.codePointAt(i) as number);
    const next = at < pattern.length ? afterOne(pattern, at, character) : undefined;
    if (next !== undefined) {
      at = next;
      i += character.length;
    } else if (retry) {
      i = ++retry.name;
      at = retry.pattern;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** Where a pattern goes on after what stands at a place, if that fits one character. */
function afterOne(pattern: string, at: number, character: string): number | undefined {
  const sign = pattern[at];
  if (sign === '?') return at + 1;
  if (sign === '[') return afterClass(pattern, at, character);
  const start = sign === '\\' ? at + 1 : at;
  return pattern.startsWith(character, start) ? start + character.length : undefined;
}

/** The same for a class such as `[a-z]`, `[!0-9]` or `[]x]`; one that does not end fits nothing. */
function afterClass(pattern: string, at: number, character: string): number | undefined {
  const isNegated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  let i = at + (isNegated ? 2 : 1);
  let isIn = false;
  for (let isFirst = true; ; isFirst = false) {
    if (i >= pattern.length) return undefined;
    if (pattern[i] === ']' && !isFirst) break;
    const [from, afterFrom] = classMember(pattern, i);
    i = afterFrom;
    let to = from;
    if (pattern[i] === '-' && i + 1 < pattern.length && pattern[i + 1] !== ']') {
      [to, i] = classMember(pattern, i + 1);
    }
    if (from !== '' && from <= character && character <= to) isIn = true;
  }
  return isIn === isNegated ? undefined : i + 1;
}

function classMember(pattern: string, at: number): [member: string, after: number] {
  const start = pattern[at] === '\\' ? at + 1 : at;
  const code = pattern.codePointAt(start);
  const member = code === undefined ? '' : String.fromCodePoint(code);
  return [member, start + member.length];
}
