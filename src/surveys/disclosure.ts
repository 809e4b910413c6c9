/**
 * Which groups may be shown so that nobody can tell who answered what: none with fewer answers than the smallest size, and
 * none more than leaves, of all others together, nobody or at least that many. Else what is hidden would be the difference
 * between all and what is shown. The smallest are hidden first.
 *
 * @param counts how many answered in each group
 * @param others how many answered outside all groups
 * @param smallest the least that may be shown
 * @returns for each group whether it may be shown
 */
export function mayBeShown(counts: readonly number[], others: number, smallest: number): boolean[] {
  const shown = counts.map((count) => count >= smallest);
  let hidden = others + counts.reduce((sum, count, index) => sum + (shown[index] ? 0 : count), 0);
  while (hidden > 0 && hidden < smallest) {
    const next = smallestShown(counts, shown);
    if (next < 0) break;
    shown[next] = false;
    hidden += counts[next] as number;
  }
  return shown;
}

function smallestShown(counts: readonly number[], shown: readonly boolean[]): number {
  let found = -1;
  counts.forEach((count, index) => {
    if (shown[index] && (found < 0 || count < (counts[found] as number))) found = index;
  });
  return found;
}
