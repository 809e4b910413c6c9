import { visible } from '../text/visible.js';

/** What a spreadsheet would take for a formula; full-width signs too, which some turn into the others. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]/;

const MONTHS =
  'jan(?:uari?|uary)?|feb(?:ruari?|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[jiy]|june?|juni|july?|juli|aug(?:usti?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?';
const CURRENCIES = 'kr|sek|nok|dkk|eur|usd|gbp';

/** What a spreadsheet in one of our languages, or in English, would take for a number, a share, a sum, a date or a time. */
const NUMBER = new RegExp(
  `^(?=.*\\d)(?:[\\d\\s\\p{Sc}.,:;/%()+'’*#–−-]|(?<=\\d[.,]?)e(?=[+-]?\\d)|[ap]m\\b|(?:${MONTHS})(?!\\p{L})|(?:${CURRENCIES})(?!\\p{L}))+$`,
  'iu',
);

/** Its words for yes and no. */
const TRUTH = /^\s*(?:true|false|sant|falskt?|sann|usann)\s*$/i;

/** A text as a cell that stays text: an apostrophe stands before what would be taken for something else. */
export function textCell(text: string): string {
  const shown = visible(text);
  const isOther = FORMULA.test(shown) || NUMBER.test(shown) || TRUTH.test(shown);
  return quoted(isOther ? `'${shown}` : shown);
}

/** A day or a number as a cell that spreadsheets know as one. */
export function valueCell(value: string | number | undefined): string {
  return quoted(String(value ?? ''));
}

/** No text can leave its cell. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
