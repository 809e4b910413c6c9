import { UNITS, type Unit } from './expression.js';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** How often a step comes back: `3 m`, `2 w on fri`, `1 m after sign-off`. */
export interface Recurrence {
  readonly amount: number;
  readonly unit: Unit;
  /** The day of the week it falls on: 0 Monday to 6 Sunday. */
  readonly weekday: number | undefined;
  /** Reckoned from the day it was signed instead of the day it was due. */
  readonly afterSignOff: boolean;
}

const RECURRENCE = new RegExp(
  `^([1-9]\\d{0,2})\\s*(${UNITS.join('|')})(?:\\s+on\\s+(${WEEKDAYS.join('|')}))?(\\s+after\\s+sign-off)?$`,
);

/** Reads an `Every` value. Nothing where it is no recurrence. */
export function parseRecurrence(text: string): Recurrence | undefined {
  const match = RECURRENCE.exec(text.trim());
  if (!match) return undefined;
  const [, amount, unit, day, after] = match;
  return {
    amount: Number(amount),
    unit: unit as Unit,
    weekday: day === undefined ? undefined : WEEKDAYS.indexOf(day as (typeof WEEKDAYS)[number]),
    afterSignOff: after !== undefined,
  };
}
