import type { Interval } from './shares.js';
import { studentT } from './student-t.js';
import { DIMENSIONS, type Dimension } from './survey.js';

/** How far what people got lies from what they expected, in steps of the scale: below 0 where it falls short. */
export interface Gap extends Interval {
  readonly gap: number;
  /** Of how many people. */
  readonly n: number;
}

/** A pair of questions: what each person expected and got, as steps of the scale; nothing where either is not answered. */
export interface Pair {
  readonly dimension: Dimension;
  readonly expected: readonly (number | undefined)[];
  readonly perceived: readonly (number | undefined)[];
}

/** The gaps of a survey after SERVQUAL. */
export interface Gaps {
  readonly dimensions: ReadonlyMap<Dimension, Gap>;
  /** Of all dimensions together, each weighing the same. */
  readonly overall: Gap | undefined;
}

/**
 * The gaps of pairs: perceived less expected, for each person the mean of the pairs of a dimension, of those the mean of all
 * people, with its interval; overall the mean of each person's dimensions.
 *
 * Source: A. Parasuraman, V. A. Zeithaml and L. L. Berry, SERVQUAL: a multiple-item scale for measuring consumer perceptions
 * of service quality, Journal of Retailing 64 (1988) 12–40.
 */
export function gapsOf(pairs: readonly Pair[], population: number | undefined): Gaps {
  const people = Math.max(0, ...pairs.map(({ expected }) => expected.length));
  const dimensions = new Map<Dimension, Gap>();
  const ofPeople = Array.from({ length: people }, () => [] as number[]);
  for (const dimension of DIMENSIONS) {
    const own = pairs.filter((pair) => pair.dimension === dimension);
    const each = ofPeople.flatMap((gaps, index) => {
      const found = own.flatMap((pair) => gapOf(pair, index) ?? []);
      if (found.length === 0) return [];
      const gap = meanOf(found);
      gaps.push(gap);
      return [gap];
    });
    if (each.length > 0) dimensions.set(dimension, meanGap(each, population));
  }
  const overall = ofPeople.flatMap((gaps) => (gaps.length > 0 ? [meanOf(gaps)] : []));
  return { dimensions, overall: overall.length > 0 ? meanGap(overall, population) : undefined };
}

/** The gap of one pair; nothing where nobody answered both. */
export function pairGap(pair: Pair, population: number | undefined): Gap | undefined {
  const each = pair.expected.flatMap((_, index) => gapOf(pair, index) ?? []);
  return each.length > 0 ? meanGap(each, population) : undefined;
}

function gapOf({ expected, perceived }: Pair, index: number): number | undefined {
  const [before, after] = [expected[index], perceived[index]];
  return before === undefined || after === undefined ? undefined : after - before;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * The mean of gaps with Student's interval: x̄ ± t √(s² / n · (1 − n/N)).
 *
 * Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), section 2.15.
 *
 * @param each a gap for each person, at least one; of a single one the interval has no ends
 */
function meanGap(each: readonly number[], population: number | undefined): Gap {
  const n = each.length;
  const gap = meanOf(each);
  const correction = population === undefined ? 1 : Math.max(0, 1 - n / population);
  const squares = each.reduce((sum, one) => sum + (one - gap) ** 2, 0);
  const margin =
    correction === 0
      ? 0
      : n === 1
        ? Infinity
        : studentT(n - 1) * Math.sqrt((squares / (n - 1) / n) * correction);
  return { gap, n, low: gap - margin, high: gap + margin };
}
