import type { Unit } from '../calendar/expression.js';
import { enIntervals } from './en/intervals.js';
import { nbIntervals } from './nb/intervals.js';
import { svIntervals } from './sv/intervals.js';

/** How a language says how often something comes back, all in small letters. */
export interface IntervalWords {
  /** Words with a meaning of their own, and how the format writes it. */
  readonly words: ReadonlyMap<string, string>;
  /** `every 3rd month`: its number, and its unit as one of the words below. */
  readonly counted: RegExp;
  /** What the units of such intervals are called. */
  readonly units: ReadonlyMap<string, Unit>;
  /** What stands before a day of the week, `every other Friday`, and every how many weeks that is. */
  readonly weekly: ReadonlyMap<string, number>;
  /** The days of the week, from Monday. */
  readonly weekdays: readonly string[];
}

/** The words of every language: a file does not say which it is written in. */
export const INTERVAL_WORDS: readonly IntervalWords[] = [svIntervals, nbIntervals, enIntervals];
