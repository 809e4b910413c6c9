import { addDays, addMonths, type IsoDate } from './date.js';
import { remembered } from '../text/remembered.js';
import type { WorkCalendar } from './working-days.js';

/** Days, working days, weeks, months, years. */
export const UNITS = ['d', 'wd', 'w', 'm', 'y'] as const;
export type Unit = (typeof UNITS)[number];

/** What a due date is reckoned from: a key of the document's `dates`, a step's due date, or the day it was signed. */
export interface Anchor {
  readonly name: string;
  readonly signed: boolean;
}

/** `anchor ± number unit`: what keeps a due date right. */
export interface Expression {
  readonly anchor: Anchor;
  /** How many units later; negative for earlier; 0 for the anchor itself. */
  readonly amount: number;
  readonly unit: Unit;
}

// Letters are those of ASCII and whatever lies beyond it, dashes aside: patterns that know all letters are slow, and what
// an anchor may be called is settled where it stands.
const EXPRESSION =
  /^(signed\(\s*)?([\dA-Za-z\u00aa-\u200f\u2030-\u2211\u2213-\uffff][\dA-Za-z.\-\u00aa-\u200f\u2030-\u2211\u2213-\uffff]*?)(\s*\))?(?:\s*([+\-−–])\s*(\d{1,4})\s*(d|wd|w|m|y))?$/;

/** No expression has a larger number. */
export const LARGEST_AMOUNT = 9999;

/** No anchor has a longer name; in longer texts the pattern would look for its parts in too many ways. */
const LONGEST = 200;

/**
 * Reads `start - 10 wd`, `A5 + 3 d`, `signed(A7) + 1 w` or a bare anchor. Nothing where it is none of these.
 *
 * @param isAnchor knows the names that `B-2w` may be one of; else it is two weeks before `B`
 */
export function parseExpression(
  text: string,
  isAnchor: (name: string) => boolean = () => false,
): Expression | undefined {
  if (text.length > LONGEST) return undefined;
  const written = text.trim();
  const expression = readExpression(written);
  return expression && ONE_WORD.test(written) && isAnchor(written)
    ? { anchor: { name: written, signed: false }, amount: 0, unit: 'd' }
    : expression;
}

/** An expression of one word may be a name that holds a hyphen. */
const ONE_WORD = /^\S+-\d+[a-z]+$/;

const readExpression = remembered((written): Expression | undefined => {
  const match = EXPRESSION.exec(written);
  if (!match) return undefined;
  const [, signed, name = '', close, sign, number, unit] = match;
  if ((signed === undefined) !== (close === undefined)) return undefined;
  const amount = Number(number ?? 0) * (sign === undefined || sign === '+' ? 1 : -1);
  return { anchor: { name, signed: signed !== undefined }, amount: amount || 0, unit: (unit ?? 'd') as Unit };
});

/** Whether a text would be an expression if its number were not larger than {@link LARGEST_AMOUNT}. */
export function countsTooFar(text: string): boolean {
  if (text.length > LONGEST || parseExpression(text) !== undefined) return false;
  return parseExpression(text.trim().replace(TOO_LARGE, '1')) !== undefined;
}

/** A number of more digits than any has, and its unit. */
const TOO_LARGE = new RegExp(`\\d{5,}(?=\\s*(?:${UNITS.join('|')})$)`);

/** The expression as it is written in a document. */
export function formatExpression({ anchor, amount, unit }: Expression): string {
  const name = anchor.signed ? `signed(${anchor.name})` : anchor.name;
  if (amount === 0) return name;
  return `${name} ${amount < 0 ? '-' : '+'} ${Math.abs(amount)} ${unit}`;
}

/** The date a number of units from another. */
export function addUnits(date: IsoDate, amount: number, unit: Unit, calendar: WorkCalendar): IsoDate {
  switch (unit) {
    case 'd':
      return addDays(date, amount);
    case 'wd':
      return calendar.addWorkingDays(date, amount);
    case 'w':
      return addDays(date, amount * 7);
    case 'm':
      return addMonths(date, amount);
    case 'y':
      return addMonths(date, amount * 12);
  }
}
