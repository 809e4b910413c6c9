/**
 * Whether a path is meant by a pattern: `*` and `?` within a name, `**` for any number of folders, and all that lies below
 * what is meant. Takes time in proportion to both, whatever the pattern.
 *
 * @param path with `/` between, without one in front
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((part) => part !== '' && part !== '.');
  return wanted.length > 0 && matchesFolders([...wanted, '**'], path.split('/'));
}

function matchesFolders(wanted: readonly string[], parts: readonly string[]): boolean {
  return matchesInTurn(wanted, parts, '**', matchesName);
}

function matchesName(pattern: string, name: string): boolean {
  return matchesInTurn(Array.from(pattern), Array.from(name), '*', (a, b) => a === '?' || a === b);
}

/** Matches one sequence against another, in which a wildcard stands for any number of things; goes back to the last one only. */
function matchesInTurn(
  wanted: readonly string[],
  given: readonly string[],
  wildcard: string,
  matches: (wanted: string, given: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let after = 0;
  for (let index = 0; index < given.length;) {
    const want = wanted[at];
    if (want === wildcard) {
      star = at++;
      after = index;
    } else if (want !== undefined && matches(want, given[index] as string)) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++after;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((want) => want === wildcard);
}
