/** Digits in groups of three set off by blanks, or all together; the fraction after a point or a comma. */
const NUMBER = /^([-+−]?)(\d{1,3}(?:[  \u202f]\d{3})+|\d{1,15})(?:([.,])(\d{1,10}))?(?:[  \u202f]?%)?$/u;

/**
 * Reads a number as people write it: `4.2`, `4,2`, `-3`, `12 500`, `95 %`. The sign of per cent says nothing here: 95 % is
 * 95, in a figure whose unit is per cent. A comma before exactly three digits is not read, `1,250`: the one country's
 * thousand is the other's fraction.
 */
export function parseNumber(text: string): number | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', mark, fraction = ''] = match;
  if (mark === ',' && fraction.length === 3 && !whole.startsWith('0')) return undefined;
  const size = Number(`${whole.replace(/\D/gu, '')}.${fraction === '' ? '0' : fraction}`);
  return sign === '-' || sign === '−' ? 0 - size : size;
}
