/** Of how many answers a figure is made. */
export interface Counts {
  /** In each group. */
  readonly groups: readonly number[];
  /** Outside all groups. */
  readonly others: number;
}

/**
 * Which groups may be shown so that nobody can tell who answered what: none where a figure is made of fewer answers than the
 * smallest size, and none more than leaves, for each figure and of all others together, no answer or at least that many. Else
 * what is hidden would be the difference between all and what is shown. The smallest are hidden first.
 *
 * @param figures those that are shown together or not at all, as what is reckoned from several tells how they go together
 * @param smallest the least that may be shown
 * @returns for each group whether it may be shown
 */
export function mayBeShown(figures: readonly Counts[], smallest: number): boolean[] {
  const isTooFew = (count: number) => count > 0 && count < smallest;
  const sums = sumsOf(figures);
  const shown = sums.map(
    (sum, group) => sum > 0 && figures.every(({ groups }) => !isTooFew(groups[group] as number)),
  );
  const hidden = figures.map((figure) => hiddenIn(figure, shown));
  for (const next of smallestFirst(sums, shown)) {
    if (!hidden.some(isTooFew)) break;
    shown[next] = false;
    figures.forEach(({ groups }, figure) => {
      hidden[figure] = (hidden[figure] as number) + (groups[next] as number);
    });
  }
  return shown;
}

/** How many answers all figures together have in each group. */
function sumsOf([first, ...others]: readonly Counts[]): number[] {
  return (first?.groups ?? []).map((count, group) =>
    others.reduce((sum, { groups }) => sum + (groups[group] as number), count),
  );
}

function hiddenIn({ groups, others }: Counts, shown: readonly boolean[]): number {
  return groups.reduce((sum, count, group) => sum + (shown[group] ? 0 : count), others);
}

/** The places of those that are shown, in the order in which they would be hidden. */
function smallestFirst(counts: readonly number[], shown: readonly boolean[]): number[] {
  return [...counts.keys()]
    .filter((group) => shown[group])
    .sort((a, b) => (counts[a] as number) - (counts[b] as number));
}
