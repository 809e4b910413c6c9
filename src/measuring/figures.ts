import type { IsoDate } from '../calendar/date.js';
import { nextDue, type Recurrence } from '../calendar/recurrence.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import type { DatedLine, Entry, PlanDocument } from '../document/document.js';
import { ownText } from '../document/own-text.js';
import { compare } from '../text/compare.js';

/** The kind whose entries are key figures. */
export const SCORECARD = 'scorecard';

/** Which values of a figure are good: high ones, low ones, those near the target. */
export type Direction = 'up' | 'down' | 'near';

/** How a figure's last value stands to its target; without one, or without a direction, nobody can tell. */
export const FIGURE_STATES = ['on-target', 'off-target', 'untargeted', 'undirected', 'unmeasured'] as const;
export type FigureState = (typeof FIGURE_STATES)[number];

/** A value of a figure. */
export interface FigureValue {
  readonly date: IsoDate;
  readonly value: number;
  /** How many it comes from, where that is said. */
  readonly n?: number;
  readonly note?: string;
}

/** A key figure over time: all that status, reports and charts are made of. */
export interface Trend {
  readonly unit: string | undefined;
  readonly direction: Direction | undefined;
  readonly target: number | undefined;
  /** How far from the target a value may be and count as on it; 0 where nothing is said. */
  readonly tolerance: number;
  /** What was measured until today, the oldest first. */
  readonly values: readonly FigureValue[];
  readonly state: FigureState;
  /** The last value is worse than the one before. */
  readonly isWorse: boolean;
  /** By when it is to be measured next; nothing where it does not say how often, or has never been measured. */
  readonly nextDue: IsoDate | undefined;
  /** That day is past. */
  readonly isStale: boolean;
}

/** Whether a document's entries are key figures. */
export function isScorecard({ frontmatter }: PlanDocument): boolean {
  return frontmatter.kind?.value === SCORECARD;
}

/** The entries of a scorecard that are figures: those that are no steps. */
export function figuresOf(document: PlanDocument): readonly Entry[] {
  if (!isScorecard(document)) return [];
  const steps = new Set(document.steps);
  return document.entries.filter((entry) => !steps.has(entry));
}

/** How a figure has gone until a day. */
export function trendOf(entry: Entry, today: IsoDate, calendar: WorkCalendar): Trend {
  const number = (id: string) => entry.own.get(id)?.[0]?.number;
  const direction = ownText(entry, 'direction') as Direction | undefined;
  const target = number('target');
  const tolerance = Math.abs(number('tolerance') ?? 0);
  const values = valuesUntil(entry.dated, today);
  const last = values.at(-1);
  const before = values.at(-2);
  const recurrence = entry.own.get('frequency')?.[0]?.recurrence;
  const next = last && recurrence && dueAfter(last, recurrence, calendar);
  return {
    unit: ownText(entry, 'unit'),
    direction,
    target,
    tolerance,
    values,
    state: stateOf(last?.value, { direction, target, tolerance }),
    isWorse:
      last !== undefined && before !== undefined && isWorse(last.value, before.value, direction, target),
    nextDue: next,
    isStale: next !== undefined && next < today,
  };
}

/** The day by which a figure is to be measured again: as a step comes back that was signed on the day of a value. */
function dueAfter({ date }: FigureValue, recurrence: Recurrence, calendar: WorkCalendar): IsoDate {
  return nextDue(recurrence, { due: undefined, signedOn: date }, calendar);
}

/** The values of dated lines in the order of their days; what bears a day to come is a plan, not a measurement. */
function valuesUntil(lines: readonly DatedLine[], today: IsoDate): FigureValue[] {
  return lines
    .flatMap(({ date, number, n, note }): FigureValue[] =>
      number === undefined || date.value > today
        ? []
        : [
            {
              date: date.value,
              value: number,
              ...(n !== undefined && { n }),
              ...(note !== undefined && { note }),
            },
          ],
    )
    .sort((a, b) => compare(a.date, b.date));
}

/** Sums of decimals are never quite even: what is off by less than this share of the target is on it. */
const ROUNDING = 1e-9;

function stateOf(
  value: number | undefined,
  { direction, target, tolerance }: Pick<Trend, 'direction' | 'target' | 'tolerance'>,
): FigureState {
  if (value === undefined) return 'unmeasured';
  if (target === undefined) return 'untargeted';
  if (direction === undefined) return 'undirected';
  const slack = tolerance + Math.abs(target) * ROUNDING;
  const short = { up: target - value, down: value - target, near: Math.abs(value - target) }[direction];
  return short <= slack ? 'on-target' : 'off-target';
}

function isWorse(
  value: number,
  before: number,
  direction: Direction | undefined,
  target: number | undefined,
): boolean {
  switch (direction) {
    case 'up':
      return value < before;
    case 'down':
      return value > before;
    case 'near':
      return target !== undefined && Math.abs(value - target) > Math.abs(before - target);
    case undefined:
      return false;
  }
}

const BARS = '▁▂▃▄▅▆▇█';

/** The last values as a line of bars, the lowest and the highest of them its ends; level where all are the same. */
export function sparkline(values: readonly number[], most = 12): string {
  const shown = values.slice(-most);
  const low = Math.min(...shown);
  const range = Math.max(...shown) - low;
  const top = BARS.length - 1;
  return shown
    .map((value) =>
      BARS.charAt(range === 0 ? Math.floor(top / 2) : Math.round(((value - low) / range) * top)),
    )
    .join('');
}
