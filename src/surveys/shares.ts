/** The 97.5 % quantile of the normal distribution: all intervals here are of 95 %. */
export const Z = 1.959963984540054;

/** Where the true value lies in 19 of 20 surveys like this one, as far as those who answered stand for the others. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share of answers, from 0 to 1, and how far it can be trusted. */
export interface Share extends Interval {
  readonly share: number;
  /** How many answers it is a share of. */
  readonly n: number;
}

/**
 * How many answers of an endless population would tell as much as these do of a finite one: n (N − 1) / (N − n). Endless
 * where all have answered.
 *
 * This is the finite population correction (N − n) / (N − 1) of the variance, read as a design effect. Sources: L. Isserlis,
 * On the value of a mean as calculated from a sample, Journal of the Royal Statistical Society 81 (1918) 75–81; L. Kish,
 * Survey Sampling (1965), section 8.2.
 *
 * @param population N; nothing where it is not known
 */
export function effectiveSize(n: number, population: number | undefined): number {
  if (population === undefined) return n;
  return n >= population ? Infinity : (n * (population - 1)) / (population - n);
}

/**
 * The margin of error of a share: z √(p (1 − p) / n), with the finite population correction. Half a usual interval around
 * the share.
 *
 * Source: W. G. Cochran, Sampling Techniques, 3rd edition (1977), sections 2.15 and 3.6, with (N − n) / (N − 1).
 *
 * @param share p; a half gives the largest margin, that of the survey as a whole
 */
export function marginOfError(n: number, population?: number, share = 0.5): number {
  return Z * Math.sqrt((share * (1 - share)) / effectiveSize(n, population));
}

/**
 * Wilson's interval of a share, which never leaves 0 to 1 and holds for few answers too:
 * (p + z²/2n ± z √(p (1 − p)/n + z²/4n²)) / (1 + z²/n).
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927) 209–212. That n is the effective size in a finite population or a clustered sample:
 * E. L. Korn and B. I. Graubard, Confidence intervals for proportions with small expected number of positive counts,
 * Survey Methodology 24 (1998) 193–201.
 *
 * @param size n, above 0; endless where nothing is left to chance
 */
export function wilson(share: number, size: number): Interval {
  if (size === Infinity) return { low: share, high: share };
  const square = (Z * Z) / size;
  const centre = share + square / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / size + square / (4 * size));
  const within = (value: number) => Math.min(1, Math.max(0, value / (1 + square)));
  return {
    low: Math.min(share, within(centre - spread)),
    high: Math.max(share, within(centre + spread)),
  };
}

/** How many of so many answers, as a share with its interval. @param n above 0 */
export function shareOf(count: number, n: number, population: number | undefined): Share {
  const share = count / n;
  return { share, n, ...wilson(share, effectiveSize(n, population)) };
}

/** How one share differs from another that others gave. */
export interface Difference extends Interval {
  readonly difference: number;
  /** Chance alone would hardly do it: 0 lies outside the interval. */
  readonly isClear: boolean;
}

/**
 * How a share has changed since an earlier one of other answers: the hybrid of the two intervals,
 * d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²).
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
 * methods, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function differenceOf(now: Share, before: Share): Difference {
  const difference = now.share - before.share;
  const low = difference - Math.hypot(now.share - now.low, before.high - before.share);
  const high = difference + Math.hypot(now.high - now.share, before.share - before.low);
  return { difference, low, high, isClear: low > 0 || high < 0 };
}
