import { nearest } from '../text/nearest.js';

/** Fewer letters begin too many words. */
const LEAST_LETTERS = 3;

/** Asks after the valid word that a mistyped one most likely means, or that it begins; empty where there is none. */
export function didYouMean(word: string, valid: readonly string[]): string {
  const begun = valid.filter((candidate) => word.length >= LEAST_LETTERS && candidate.startsWith(word));
  const meant = nearest(word, valid) ?? (begun.length === 1 ? begun[0] : undefined);
  return meant === undefined ? '' : `; did you mean “${meant}”?`;
}
