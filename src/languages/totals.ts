import type { Language } from '../document/vocabulary.js';

/** What stands before a sum, in small letters. */
const TOTALS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['totalt', 'total', 'summa', 'sammanlagt', 'delsumma', 'antal totalt'],
  nb: ['totalt', 'total', 'sum', 'sum totalt', 'i alt', 'til sammen', 'delsum'],
  en: ['total', 'totals', 'sum', 'grand total', 'subtotal', 'sub-total', 'sum total'],
};

const ALL_TOTALS = new Set(Object.values(TOTALS).flat());

/** Whether a line only says that something is summed up, in any language, perhaps with the sum: `Totalt: 12 h`. */
export function isTotal(line: string): boolean {
  const words = line.normalize('NFC').toLowerCase();
  return ALL_TOTALS.has(words.replace(/[\s:=]*(?:\d[\d\s.,:]*\s?\p{L}{0,6}\.?)?$/u, ''));
}
