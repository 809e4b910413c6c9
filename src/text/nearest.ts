/**
 * The number of insertions, deletions, changes and swaps of neighbours between two words.
 *
 * @param limit words that are as far apart need not be told from those that are farther: any number from it on will do
 */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + change,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      }
      row.push(best);
      least = Math.min(least, best);
    }
    // What follows is reckoned from this row, or by a swap from the one before.
    if (least >= limit && leastOfLast + 1 >= limit) return limit;
    beforeLast = last;
    last = row;
    leastOfLast = least;
  }
  return last[b.length] as number;
}

/** No word that people type is longer; comparing longer ones would only cost time. */
const LONGEST_WORD = 60;

/**
 * The valid word that a mistyped one most likely means: at most a third of its letters differ, letter case aside.
 * Nothing where none is near.
 *
 * @param most the most letters that may differ, however long the word
 */
export function nearest(word: string, valid: Iterable<string>, most = Infinity): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length > LONGEST_WORD) return undefined;
  let found: string | undefined;
  let least = Math.min(most, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of valid) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const steps = distance(wanted, candidate.toLowerCase(), least);
    if (steps < least) {
      least = steps;
      found = candidate;
    }
  }
  return found;
}

/** The only valid word that begins in some way, letter case aside. */
export function onlyBegun(start: string, valid: readonly string[]): string | undefined {
  const wanted = start.toLowerCase();
  const [found, ...others] = valid.filter((candidate) => candidate.toLowerCase().startsWith(wanted));
  return others.length === 0 ? found : undefined;
}
