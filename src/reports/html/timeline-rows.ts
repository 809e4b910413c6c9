import type { IsoDate } from '../../calendar/date.js';
import type { DocumentStatus, PhaseStatus, StepStatus } from '../../status/status.js';
import { addTo } from '../../text/add-to.js';
import { isSettled } from '../phases.js';
import { shownState, type ShownState } from '../step-signs.js';
import type { TimeScale } from './time-scale.js';

/** A phase as a row of a timeline. Heights are pixels, `x` per cent. */
export interface Row {
  readonly phase: PhaseStatus;
  readonly top: number;
  readonly height: number;
  /** The first and the last day of its steps; nothing where none has a day. */
  readonly days: readonly [first: IsoDate, last: IsoDate] | undefined;
  /** All its steps are signed or waived for good: the row is one bar. */
  readonly isDone: boolean;
  readonly marks: readonly Mark[];
}

/** Steps of a phase that stand alike on one day. */
export interface Mark {
  readonly steps: readonly StepStatus[];
  readonly state: ShownState;
  readonly day: IsoDate;
  readonly x: number;
  /** The middle of the mark. */
  readonly y: number;
}

/** A step with the day on which it is drawn. */
interface Placed {
  readonly step: StepStatus;
  readonly day: IsoDate;
}

/** The day on which a step is drawn: that of its sign-off, else when it is due. */
export function dayOf({ state, signedOn, due }: StepStatus): IsoDate | undefined {
  return state === 'signed' ? (signedOn ?? due) : due;
}

/** How wide a timeline is taken to be when marks are kept apart: on a phone some touch. Pixels. */
const USUAL_WIDTH = 720;
/** A mark with the gap to the next, across and down. Pixels. */
const MARK = 15;
const MOST_LANES = 3;
const PADDING = 7;

/** Lays out the phases of a document under each other, and the marks of each so that none hides another where there is room. */
export function rowsOf({ phases = [], steps = [] }: DocumentStatus, scale: TimeScale, top: number): Row[] {
  const byPhase = new Map<string, Placed[]>();
  for (const step of steps) {
    const day = dayOf(step);
    if (step.phase !== undefined && day !== undefined) addTo(byPhase, step.phase, { step, day });
  }
  let next = top;
  return phases.map((phase) => {
    const placed = byPhase.get(phase.id) ?? [];
    const isDone = isDoneWith(phase, placed);
    const { marks, lanes } = laidOut(isDone ? [] : placed, next + PADDING, scale);
    const height = lanes * MARK + 2 * PADDING;
    const row = { phase, top: next, height, days: daysOf(placed), isDone, marks };
    next += height;
    return row;
  });
}

function isDoneWith(phase: PhaseStatus, placed: readonly Placed[]): boolean {
  return isSettled(phase) && placed.every(({ step }) => shownState(step) !== 'broken');
}

function daysOf(placed: readonly Placed[]): Row['days'] {
  const days = placed.map(({ day }) => day).sort();
  return days[0] === undefined ? undefined : [days[0], days.at(-1) as IsoDate];
}

/** Of steps on one day the one that needs somebody comes last, and so is seen. */
const RANK: readonly ShownState[] = ['waived', 'signed', 'open', 'due-soon', 'broken', 'overdue'];

function laidOut(placed: readonly Placed[], top: number, { x }: TimeScale): { marks: Mark[]; lanes: number } {
  const alike = new Map<string, Placed[]>();
  for (const one of placed) addTo(alike, `${one.day} ${RANK.indexOf(shownState(one.step))}`, one);
  const taken: number[] = [];
  const groups = [...alike].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const marks = groups.map((group): Mark => {
    const [{ step, day }] = group as [Placed];
    const at = (x(day) / 100) * USUAL_WIDTH;
    const lane = freeLane(taken, at);
    taken[lane] = at + MARK;
    const y = top + lane * MARK + MARK / 2;
    return { steps: group.map((one) => one.step), state: shownState(step), day, x: x(day), y };
  });
  return { marks, lanes: Math.max(1, taken.length) };
}

/** The first lane with room; where there is none, the one that has been free the longest. */
function freeLane(taken: readonly number[], at: number): number {
  const free = taken.findIndex((end) => end <= at);
  if (free >= 0) return free;
  return taken.length < MOST_LANES ? taken.length : taken.indexOf(Math.min(...taken));
}
