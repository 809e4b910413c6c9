import type { FieldId, Meaning } from '../document/document.js';
import type { Language } from '../document/vocabulary.js';
import { nearest, onlyBegun } from '../text/nearest.js';
import { enWords } from './en/words.js';
import { nbWords } from './nb/words.js';
import { svWords } from './sv/words.js';

/** The words that a document's text may use for what the format knows. */
export interface Words {
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly until: string;
  /** Stands above the dated values of a key figure. */
  readonly values: string;
}

const WORDS: Readonly<Record<Language, Words>> = { sv: svWords, nb: nbWords, en: enWords };

/** A language's words, for writing. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

const ALL = Object.values(WORDS);

/** Finds words of all three languages; as they are usually written, and in small letters for all other ways. */
function index<T extends string>(
  select: (words: Words) => Readonly<Record<T, string>>,
): ReadonlyMap<string, T> {
  return new Map(
    ALL.flatMap((words) =>
      (Object.entries(select(words)) as [T, string][]).flatMap(([id, word]): [string, T][] => [
        [word, id],
        [word.toLowerCase(), id],
      ]),
    ),
  );
}

const FIELDS = index((words) => words.fields);
const MEANINGS = index((words) => words.meanings);

/** The words that stand before a waiver's last day. */
export const UNTIL_WORDS: readonly string[] = ALL.map((words) => words.until);

/** The field that a label names, in any language. */
export function fieldOf(label: string): FieldId | undefined {
  return FIELDS.get(label) ?? FIELDS.get(label.normalize('NFC').toLowerCase());
}

/** The meaning that a word of a sign-off has, in any language. */
export function meaningOf(word: string): Meaning | undefined {
  return MEANINGS.get(word) ?? MEANINGS.get(word.normalize('NFC').toLowerCase());
}

/** Every word for a meaning, in all three languages. */
export const MEANING_WORDS: readonly string[] = ALL.flatMap(({ meanings }) => Object.values(meanings));

/** The word, in the document's language, for the meaning that a mistyped one most likely has: nearest there, or in another. */
export function nearestMeaning(word: string, language: Language): string | undefined {
  const own = WORDS[language].meanings;
  const meant = meaningOf(nearest(word, Object.values(own)) ?? nearest(word, MEANING_WORDS) ?? '');
  return meant && own[meant];
}

/**
 * The label, in the document's language, of the field that a mistyped one most likely means: it is nearest to its label in that
 * language, or the first word of it, or nearest to its label in another.
 */
export function nearestField(label: string, language: Language): string | undefined {
  const own = WORDS[language].fields;
  const labels = Object.values(own);
  const foreign = () =>
    nearest(
      label,
      ALL.flatMap((words) => Object.values(words.fields)),
    );
  const meant = fieldOf(nearest(label, labels) ?? onlyBegun(`${label} `, labels) ?? foreign() ?? '');
  return meant && own[meant];
}
