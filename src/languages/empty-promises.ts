import type { Language } from '../document/vocabulary.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/**
 * Words by which any company could promise. `*` stands for any ending, `…` for up to three words more; docs/policy.md
 * shows the list to people.
 */
export const EMPTY_PROMISES: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'överträff* … förväntning*',
    'kunden i centrum',
    'kunden i fokus',
    'kunden först',
    'kunden främst',
    'nöjda kunder',
    'högsta kvalitet*',
    'hög kvalitet*',
    'bästa … service*',
    'service i världsklass',
    'förstklassig* service*',
    'utmärkt* service*',
    'professionell* service*',
    'personlig* service*',
    'det lilla extra',
    'skräddarsydda lösningar',
    'helhetslösning*',
    'konkurrenskraftiga priser',
    'kvalitet i allt',
    'alltid finns där',
  ],
  nb: [
    'overgå* … forventning*',
    'overtreff* … forventning*',
    'kunden i sentrum',
    'kunden i fokus',
    'kunden først',
    'fornøyde kunder',
    'høyeste kvalitet*',
    'høy kvalitet*',
    'best* … service*',
    'service i verdensklasse',
    'førsteklasses service*',
    'utmerket service*',
    'profesjonell service*',
    'personlig service*',
    'det lille ekstra',
    'den ekstra milen',
    'skreddersydde løsninger',
    'totalleverandør*',
    'konkurransedyktige priser',
    'kvalitet i alt',
    'kvalitet i alle ledd',
    'alltid der for',
  ],
  en: [
    'exceed* … expectation*',
    'surpass* … expectation*',
    'beyond … expectation*',
    'customer* first',
    'customer* at the heart',
    'customer* at the centre',
    'satisfied customers',
    'customer satisfaction',
    'highest quality',
    'high-quality',
    'high quality',
    'best … service',
    'world-class',
    'first-class service',
    'excellent service',
    'exceptional service',
    'outstanding service',
    'superior service',
    'professional service',
    'personal service',
    'extra mile',
    'above and beyond',
    'tailor-made solution*',
    'tailored solution*',
    'one-stop shop',
    'second to none',
    'competitive prices',
    'quality in everything',
    'always there for',
  ],
};

/** Stands in a line of the list for some words more, and for how many at most. */
const GAP = '…';
const MOST_BETWEEN = 3;

/** The stretches of a text that promise what anybody could, as they are written, each once. */
export function emptyPromisesIn(text: string, language: Language): string[] {
  const words = wordsOf(text);
  const found = EMPTY_PROMISES[language].flatMap((line) => stretchOf(text, words, line.split(' ')) ?? []);
  const isWithin = (stretch: string) => found.some((other) => other !== stretch && other.includes(stretch));
  return [...new Set(found)].filter((stretch) => !isWithin(stretch));
}

/** A word of a text, in small letters, and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Which sentence of the text it stands in, from 0. */
  readonly sentence: number;
}

const WORDS_AND_STOPS = lazyPattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*|[.!?:;]`, 'gu');

function wordsOf(text: string): Word[] {
  let sentence = 0;
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORDS_AND_STOPS())) {
    if (/^[.!?:;]$/.test(found)) sentence++;
    else
      words.push({
        text: found.normalize('NFC').toLowerCase(),
        start: index,
        end: index + found.length,
        sentence,
      });
  }
  return words;
}

/** The first stretch of a text that says what a line of the list says. */
function stretchOf(text: string, words: readonly Word[], line: readonly string[]): string | undefined {
  for (const [from, first] of words.entries()) {
    if (!isMeant(first.text, line[0] as string)) continue;
    const last = followed(words, from, line.slice(1));
    if (last) return text.slice(first.start, last.end);
  }
  return undefined;
}

/** The word with which the rest of a line is complete, from a word on. */
function followed(words: readonly Word[], from: number, rest: readonly string[]): Word | undefined {
  const sentence = words[from]?.sentence;
  let at = from;
  let between = 0;
  for (const wanted of rest) {
    if (wanted === GAP) {
      between = MOST_BETWEEN;
      continue;
    }
    const next = words
      .slice(at + 1, at + 2 + between)
      .findIndex((word) => word.sentence === sentence && isMeant(word.text, wanted));
    if (next < 0) return undefined;
    at += 1 + next;
    between = 0;
  }
  return words[at];
}

function isMeant(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
