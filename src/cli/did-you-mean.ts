import { nearest, onlyBegun } from '../text/nearest.js';

/** Fewer letters begin too many words. */
const LEAST_LETTERS = 3;

/** Asks after the valid word that a mistyped one most likely means, or that it begins; empty where there is none. */
export function didYouMean(word: string, valid: readonly string[]): string {
  const meant = nearest(word, valid) ?? (word.length >= LEAST_LETTERS ? onlyBegun(word, valid) : undefined);
  return meant === undefined ? '' : `; did you mean “${meant}”?`;
}

/** The word that was meant, or what there is to choose from; empty where there is nothing. */
export function meantOrKnown(word: string, valid: readonly string[]): string {
  return didYouMean(word, valid) || thereAre(valid);
}

/** So many words can be told to choose from. */
const MOST_SHOWN = 12;

/** What there is to choose from, or the first of it; empty where there is nothing. */
export function thereAre(valid: readonly string[]): string {
  const known = [...new Set(valid)];
  const shown = known.length > MOST_SHOWN ? [...known.slice(0, MOST_SHOWN), '…'] : known;
  return shown.length === 0 ? '' : `; there are ${shown.join(', ')}`;
}
