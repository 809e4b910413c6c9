import { lazyPattern } from '../text/lazy-pattern.js';
import { remembered } from '../text/remembered.js';

const COUNT = String.raw`(?:\d{1,3}[.):]|\d{1,3}(?:\.\d{1,3})+[.):]?)`;

/** A number in front of a title, by which a list is counted: `3.`, `1.2`; but `2 keys` is how many. */
export const NUMBERING = new RegExp(String.raw`^${COUNT}\s+(?=\S)`);

/** The same, a paragraph's, and a short bare number, by which two headings still are one; a longer one may be a year. */
const ANY_NUMBERING = new RegExp(String.raw`^(?:${COUNT}|\d{1,2}|§\s*(?:${COUNT}|\d{1,3}))\s+`);

/**
 * What two headings have in common when people would call them the same: letter case, composition (NFC), numbering in
 * front and punctuation at the end set aside.
 */
export const titleKey = remembered((title): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(ANY_NUMBERING, '')
    .replace(/(?<!\s)\s*[.:]$/, ''),
);

/** Letters of other scripts that look like Latin ones. Source: Unicode's confusables, those of Cyrillic and Greek. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  г: 'r',
  п: 'n',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  η: 'n',
  ω: 'w',
  ı: 'i',
  ɡ: 'g',
  ℓ: 'l',
};

const UNSEEN = lazyPattern(String.raw`\p{Cf}`, 'u');

/** What a title looks like to people, as far as titles are told apart: with Latin letters for those that look alike. */
export function unmasked(title: string): string {
  return Array.from(titleKey(title).normalize('NFKC'))
    .filter((letter) => !UNSEEN().test(letter))
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .join('');
}

/** The first letter of a title that only looks like another, as people can look it up: `а (U+0430)`. */
export function lookalikeIn(title: string): string | undefined {
  const odd = Array.from(titleKey(title)).find(
    (letter) =>
      LOOKALIKES[letter] !== undefined || UNSEEN().test(letter) || letter.normalize('NFKC') !== letter,
  );
  if (odd === undefined) return undefined;
  const code = `U+${(odd.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
  return UNSEEN().test(odd) ? code : `${odd} (${code})`;
}
