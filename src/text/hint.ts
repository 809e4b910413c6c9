import { firstFew } from './first-few.js';
import { nearest, onlyBegun } from './nearest.js';

/** What helps who mistyped a word. */
export interface Hint {
  /** The valid word that was most likely meant. */
  readonly meant?: string;
  /** What there is to choose from, where none is near; the first of it where there is much. */
  readonly known?: readonly string[];
}

/** Fewer letters begin too many words. */
const LEAST_LETTERS = 3;

/** The valid word that a mistyped one most likely means, or that it begins. */
export function hintFor(word: string, valid: readonly string[]): Hint {
  return meaning(nearest(word, valid) ?? (word.length >= LEAST_LETTERS ? onlyBegun(word, valid) : undefined));
}

/** The word that was meant, where one is known. */
export function meaning(meant: string | undefined): Hint {
  return meant === undefined ? {} : { meant };
}

/**
 * The word that was meant, or what there is to choose from.
 *
 * @param known the valid words that people choose from, where others are only understood
 */
export function hintOrKnown(word: string, valid: readonly string[], known = valid): Hint {
  const hint = hintFor(word, valid);
  return hint.meant === undefined ? choiceOf(known) : hint;
}

/** What there is to choose from. */
export function choiceOf(valid: readonly string[]): Hint {
  return { known: firstFew([...new Set(valid)]) };
}
