import type { Language } from '../document/vocabulary.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/** Numbers and shares in words; “one” is none, it is everywhere. */
const NUMBER_WORDS: Readonly<Record<Language, string>> = {
  sv: 'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen|hälften|varannan|vartannat|procent',
  nb: 'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|femten|tjue|tretti|førti|femti|seksti|sytti|åtti|nitti|hundre|tusen|halvparten|annenhver|annethvert|prosent',
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|twice|per cent|percent',
};

/** Digits, and signs for fractions such as ½. */
const DIGITS = String.raw`(?:\p{Nd}+(?:[.,\u00A0 ]\p{Nd}+)*[¼-¾⅐-⅞]?|[¼-¾⅐-⅞])(?:\s?%)?`;

const patternOf = (language: Language) =>
  lazyPattern(String.raw`(?<![\p{L}\p{N}])(?:${NUMBER_WORDS[language]})(?![\p{L}\p{N}])|${DIGITS}`, 'giu');

const PATTERNS: Readonly<Record<Language, () => RegExp>> = {
  sv: patternOf('sv'),
  nb: patternOf('nb'),
  en: patternOf('en'),
};

/** The numbers in a text, in digits or in the words of its language, as they stand there. */
export function numbersIn(text: string, language: Language): string[] {
  return text.match(PATTERNS[language]()) ?? [];
}
