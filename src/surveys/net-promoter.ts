import { effectiveSize, type Interval, Z } from './shares.js';

/** How many would recommend, and how many would advise against. */
export interface NetPromoter extends Interval {
  /** Who answers 9 or 10. */
  readonly promoters: number;
  /** Who answers 7 or 8. */
  readonly passives: number;
  /** Who answers 0 to 6. */
  readonly detractors: number;
  readonly n: number;
  /** Per cent of promoters less per cent of detractors, from −100 to 100. */
  readonly score: number;
  /** Half the width of the interval, in points. */
  readonly margin: number;
}

/** Pseudo-answers that are added before the interval is reckoned: to promoters and to detractors, and to all. */
const ADDED = { each: 0.75, all: 3 };

/**
 * The net promoter score of answers from 0 to 10, with the adjusted Wald interval: three answers are added, ¾ of them to
 * promoters, ¾ to detractors; then d ± z √((p + q − d²) / n) with d = p − q. The correction for a finite population makes n
 * larger before they are added. The score itself is that of the answers alone.
 *
 * Sources: F. F. Reichheld, The one number you need to grow, Harvard Business Review 81 (2003) 46–54; B. Rocks, Interval
 * estimation for the “net promoter score”, The American Statistician 70 (2016) 365–372; J. R. Lewis and J. Sauro, Evaluating
 * NPS confidence intervals with real-world data (2021), measuringu.com/nps-three-confidence-intervals.
 *
 * @param scores whole numbers from 0 to 10, at least one
 * @param population how many could have answered; nothing where it is not known
 */
export function netPromoter(scores: readonly number[], population: number | undefined): NetPromoter {
  const n = scores.length;
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const score = (100 * (promoters - detractors)) / n;
  const counts = { promoters, passives: n - promoters - detractors, detractors, n, score };
  const size = effectiveSize(n, population);
  if (size === Infinity) return { ...counts, low: score, high: score, margin: 0 };
  const adjusted = size + ADDED.all;
  const p = ((promoters / n) * size + ADDED.each) / adjusted;
  const q = ((detractors / n) * size + ADDED.each) / adjusted;
  const spread = 100 * Z * Math.sqrt(varianceOf(p, q) / adjusted);
  const low = Math.min(score, Math.max(-100, 100 * (p - q) - spread));
  const high = Math.max(score, Math.min(100, 100 * (p - q) + spread));
  return { ...counts, low, high, margin: (high - low) / 2 };
}

/** The variance of +1 for promoters, 0 for passives, −1 for detractors, by the shares of the first and the last. */
export function varianceOf(promoters: number, detractors: number): number {
  return promoters + detractors - (promoters - detractors) ** 2;
}
