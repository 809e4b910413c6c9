import { nearest, onlyBegun } from '../text/nearest.js';

/** Fewer letters begin too many words. */
const LEAST_LETTERS = 3;

/** Asks after the valid word that a mistyped one most likely means, or that it begins; empty where there is none. */
export function didYouMean(word: string, valid: readonly string[]): string {
  const meant = nearest(word, valid) ?? (word.length >= LEAST_LETTERS ? onlyBegun(word, valid) : undefined);
  return meant === undefined ? '' : `; did you mean “${meant}”?`;
}
