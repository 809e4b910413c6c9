import type { Language } from './vocabulary.js';

/** Digits in groups of three set off by blanks, or all together; the fraction after a point or a comma. */
const NUMBER = /^([-+−]?)(\d{1,3}(?:[  \u202f]\d{3})+|\d{1,15})(?:([.,])(\d{1,10}))?([  \u202f]?%)?$/u;

/**
 * Reads a number as people write it: `4.2`, `4,2`, `-3`, `12 500`, `95 %`. The sign of per cent says nothing here: 95 % is
 * 95, in a figure whose unit is per cent. What may be a thousand as well as a fraction is not read, see {@link eitherNumber}.
 *
 * @param language of the document
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const match = NUMBER.exec(text);
  if (!match || isEither(match, language)) return undefined;
  const [, sign = '', whole = '', , fraction = ''] = match;
  const size = Number(`${whole.replace(/\D/gu, '')}.${fraction === '' ? '0' : fraction}`);
  return sign === '-' || sign === '−' ? 0 - size : size;
}

/** The two numbers that a text may say, each as nobody can misread it, the fraction with a point. */
export interface EitherNumber {
  readonly whole: string;
  readonly fraction: string;
}

/** The two numbers that `1,250` may say: the one country's thousand is the other's fraction. */
export function eitherNumber(text: string, language: Language): EitherNumber | undefined {
  const match = NUMBER.exec(text);
  if (!match || !isEither(match, language)) return undefined;
  const [, sign = '', whole = '', , digits = ''] = match;
  const short = digits.replace(/0+$/, '');
  // Three digits would be misread again.
  const fraction = short.length === 3 ? `${short}0` : short;
  return { whole: `${sign}${whole}${digits}`, fraction: `${sign}${whole}${fraction && `.${fraction}`}` };
}

/** Whether a mark stands before exactly three digits. In English a point sets off no thousands, and nobody writes thousands of per cent. */
function isEither([, , whole = '', mark, fraction, percent]: RegExpExecArray, language: Language): boolean {
  const isMark = mark === ',' || (mark === '.' && language !== 'en');
  return isMark && fraction?.length === 3 && percent === undefined && /^[1-9]\d{0,2}$/.test(whole);
}
