/**
 * Whether one sequence fits another in which wildcards stand for any number of things. After a mismatch only the last
 * wildcard takes in one thing more: none before it could find more, and going back to them could take for ever.
 */
export function fitsInTurn<Wanted, Given>(
  wanted: readonly Wanted[],
  given: readonly Given[],
  wildcard: Wanted,
  fits: (wanted: Wanted, given: Given) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let after = 0;
  for (let index = 0; index < given.length;) {
    const want = wanted[at];
    if (want === wildcard) {
      star = at++;
      after = index;
    } else if (want !== undefined && fits(want, given[index] as Given)) {
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
