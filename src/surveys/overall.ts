import { effectiveSize, type Share, wilson } from './shares.js';

/** Of one person: how many of the questions that make the overall figure they answered, and how many favourably. */
export interface OwnAnswers {
  readonly answered: number;
  readonly positive: number;
}

/**
 * The overall figure: of all answers to the questions that make it, the share that is positive. Answers of one person go
 * together, so the interval is Wilson's with the effective size p (1 − p) / v, where v is the variance of a ratio of sums
 * over people, Σ (yᵢ − p mᵢ)² / (Σ mᵢ)², with the finite population correction. Of one question it is the plain share.
 *
 * Sources: W. G. Cochran, Sampling Techniques, 3rd edition (1977), section 3.12 (proportions in clusters); for the interval
 * see {@link wilson}.
 *
 * @param people those who answered one of the questions at least
 * @param population how many could have answered; nothing where it is not known
 */
export function overallShare(people: readonly OwnAnswers[], population: number | undefined): Share {
  const n = people.length;
  const answered = people.reduce((sum, person) => sum + person.answered, 0);
  const share = people.reduce((sum, person) => sum + person.positive, 0) / answered;
  const squares = people.reduce((sum, { positive, answered: m }) => sum + (positive - share * m) ** 2, 0);
  const variance = squares / (answered * answered);
  const plain = (share * (1 - share)) / answered;
  // Whoever answers twice does not tell twice as much: where nobody's answers differ, a person counts once.
  const perPerson = variance > 0 ? Math.max(variance, plain) : (share * (1 - share)) / n;
  const ratio = effectiveSize(n, population) / n;
  const size = perPerson > 0 ? (share * (1 - share)) / perPerson : n;
  return { share, n, ...wilson(share, size * ratio) };
}
