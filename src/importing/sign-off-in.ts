import type { IsoDate } from '../calendar/date.js';
import type { Meaning } from '../document/document.js';
import { ALL_NO_NAMES } from '../languages/no-names.js';
import { MEANING_WORDS, meaningOf } from '../languages/words.js';
import { lazyPattern } from '../text/lazy-pattern.js';
import { dateIn } from './date-in.js';

/** Who signed, when, in what sense, as far as a cell tells. */
export interface SignOffInText {
  readonly name: string;
  readonly date: IsoDate;
  readonly meaning: Meaning;
  readonly ambiguous: boolean;
}

/** The words for meanings, the longest first, so that “ej godkänt” is not taken for “godkänt”. */
const MEANING = anyOf([...MEANING_WORDS].sort((a, b) => b.length - a.length));
const NO_NAME = anyOf(ALL_NO_NAMES);

/** Finds one of some words. */
function anyOf(words: readonly string[]): () => RegExp {
  return lazyPattern(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
}

/** A digest that stood behind a sign-off: it vouches for another text than what is made of it here. */
const DIGEST = /\b\d{1,3}:[\da-f]{12}\b/;

/** Whether a sign-off was made by the tool itself. */
export function hasDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** What parts name, date and meaning. */
const AROUND = /^[\s,;:/()–—-]+|[\s,;:/()–—-]+$/g;

/**
 * Reads `Anna Berg, 2026-01-09`, in whatever order. Nothing without a name or a date: half a sign-off vouches for nothing.
 */
export function signOffIn(text: string): SignOffInText | undefined {
  const found = dateIn(text);
  if (!found) return undefined;
  const around = `${found.before} ${found.after}`.replace(DIGEST, ' ');
  const word = MEANING().exec(around)?.[0];
  const name = (word === undefined ? around : around.replace(word, ' '))
    .replace(AROUND, '')
    .replace(/\s+/g, ' ');
  if (!HAS_LETTERS().test(name) || /[,:\d]/.test(name) || NO_NAME().test(name)) return undefined;
  const meaning = word === undefined ? undefined : meaningOf(word);
  return { name, date: found.date, meaning: meaning ?? 'done', ambiguous: found.ambiguous };
}

/** Whether a text is written as names are: its first and its last word begin with a large letter. */
export function isWrittenAsName(text: string): boolean {
  return NAME().test(text);
}

const NAME = lazyPattern('^\\p{Lu}(?:.* \\p{Lu})?[^ ]*$', 'u');
const HAS_LETTERS = lazyPattern('\\p{L}{2}', 'u');
