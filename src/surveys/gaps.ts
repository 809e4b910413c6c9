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
 * people, with its interval; overall the mean of the dimensions.
 *
 * Source: A. Parasuraman, V. A. Zeithaml and L. L. Berry, SERVQUAL: a multiple-item scale for measuring consumer perceptions
 * of service quality, Journal of Retailing 64 (1988) 12–40.
 */
export function gapsOf(pairs: readonly Pair[], population: number | undefined): Gaps {
  const people = Math.max(0, ...pairs.map(({ expected }) => expected.length));
  const byDimension = DIMENSIONS.flatMap((dimension) => {
    const own = pairs.filter((pair) => pair.dimension === dimension);
    const each = Array.from({ length: people }, (_, index) => {
      const found = own.flatMap((pair) => gapOf(pair, index) ?? []);
      return found.length > 0 ? meanOf(found) : undefined;
    });
    return each.some((gap) => gap !== undefined) ? [{ dimension, each }] : [];
  });
  return {
    dimensions: new Map(
      byDimension.map(({ dimension, each }) => [dimension, meanGap(answered(each), population)]),
    ),
    overall: overallGap(
      byDimension.map(({ each }) => each),
      population,
    ),
  };
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

function answered(each: readonly (number | undefined)[]): number[] {
  return each.filter((gap) => gap !== undefined);
}

/** The mean of gaps with its interval. @param each a gap for each person, at least one */
function meanGap(each: readonly number[], population: number | undefined): Gap {
  const gap = meanOf(each);
  const deviations = each.map((one) => one - gap);
  return withMargin(gap, deviations, each.length, population);
}

/**
 * The mean of the dimensions, each weighing the same. A dimension that fewer answered makes those who did count for more:
 * with D dimensions, n people and n_d of them in a dimension, a person deviates by the sum of (x − x̄_d) n / n_d / D.
 *
 * Source: R. S. Woodruff, A simple method for approximating the variance of a complicated estimate, Journal of the American
 * Statistical Association 66 (1971) 411–414.
 *
 * @param dimensions for each person the gap; nothing where they did not answer
 */
function overallGap(
  dimensions: readonly (readonly (number | undefined)[])[],
  population: number | undefined,
): Gap | undefined {
  const [first] = dimensions;
  if (!first) return undefined;
  const known = dimensions.map((each) => ({ each, n: answered(each).length, mean: meanOf(answered(each)) }));
  const people = [...first.keys()].filter((person) => dimensions.some((each) => each[person] !== undefined));
  const deviations = people.map((person) =>
    known.reduce((sum, { each, n, mean }) => {
      const gap = each[person];
      return gap === undefined ? sum : sum + ((gap - mean) * people.length) / n / known.length;
    }, 0),
  );
  const fewest = Math.min(...known.map(({ n }) => n));
  return withMargin(meanOf(known.map(({ mean }) => mean)), deviations, fewest, population);
}

/**
 * A mean with Student's interval: x̄ ± t √(s² / n · (1 − m/N)).
 *
 * Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), section 2.15.
 *
 * @param deviations from the mean, of each of n people
 * @param fewest m: how many answered, where several means are joined the fewest; of a single one the interval has no ends
 */
function withMargin(
  gap: number,
  deviations: readonly number[],
  fewest: number,
  population: number | undefined,
): Gap {
  const n = deviations.length;
  const correction = population === undefined ? 1 : Math.max(0, 1 - fewest / population);
  const squares = deviations.reduce((sum, one) => sum + one ** 2, 0);
  const margin =
    correction === 0
      ? 0
      : fewest === 1
        ? Infinity
        : studentT(n - 1) * Math.sqrt((squares / (n - 1) / n) * correction);
  return { gap, n, low: gap - margin, high: gap + margin };
}
