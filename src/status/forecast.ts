import { daysBetween, type IsoDate } from '../calendar/date.js';
import { addUnits } from '../calendar/expression.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { type PlanDocument, recurs, type Step } from '../document/document.js';
import { anchorStep, stepsById } from '../document/steps.js';
import type { Phase } from './gates.js';
import { isFinished, signedOn, waiverInForce } from '../document/step-state.js';

/** When phases will end, and what they wait for. */
export interface Forecast {
  /** For each phase with steps that end; nothing for one whose days are not yet known. */
  readonly ends: ReadonlyMap<Phase, PhaseEnd>;
  /** The longest chain of open steps of which each is reckoned from the one before; the first is what all wait for. */
  readonly chain: readonly Step[];
  /** How many days ago the first of the chain was due. */
  readonly late: number;
}

export interface PhaseEnd {
  /** The day on which the phase ended, or will if what is late is done today and what follows from it moves along. */
  readonly ends: IsoDate;
  /** How many days after the last of the days they were planned for its steps end that were planned for a day. */
  readonly late: number;
}

/** What is known of an open step while the forecast is made. */
interface Outlook {
  readonly step: Step;
  readonly due: IsoDate | undefined;
  /** The day that it is planned for: its due date, or where it has none yet, what follows from the step it waits for. */
  readonly planned: IsoDate | undefined;
  /** The first day on which it can be finished. */
  readonly expected: IsoDate | undefined;
  /** The open step that its date follows from. */
  readonly awaited: Outlook | undefined;
  /** How many open steps stand one behind the other, this one included. */
  readonly length: number;
  /** When the first of them is due. */
  readonly firstDue: IsoDate | undefined;
}

/**
 * When each phase will end by its dates, and which open step everything waits for.
 *
 * @param dueOf the day that a step is due, where that is known
 */
export function forecast(
  document: PlanDocument,
  phases: readonly Phase[],
  dueOf: (step: Step) => IsoDate | undefined,
  calendar: WorkCalendar,
  today: IsoDate,
): Forecast {
  const outlooks = outlooksOf(document, dueOf, calendar, today);
  const ends = new Map<Phase, PhaseEnd>();
  for (const phase of phases) {
    const end = endOf(phase, outlooks, today);
    if (end) ends.set(phase, end);
  }
  let longest: Outlook | undefined;
  for (const outlook of outlooks.values()) {
    if (outlook.expected !== undefined && (!longest || isLonger(outlook, longest))) longest = outlook;
  }
  const chain: Step[] = [];
  for (let link = longest; link; link = link.awaited) chain.push(link.step);
  const firstDue = longest?.firstDue ?? today;
  return { ends, chain: chain.reverse(), late: Math.max(0, daysBetween(firstDue, today)) };
}

/** What is known of each open step that does not come back. */
function outlooksOf(
  document: PlanDocument,
  dueOf: (step: Step) => IsoDate | undefined,
  calendar: WorkCalendar,
  today: IsoDate,
): ReadonlyMap<Step, Outlook> {
  const outlooks = new Map<Step, Outlook>();
  const open = document.steps.filter((step) => !recurs(step) && !isFinished(step, today));
  if (open.length === 0) return outlooks;
  const byId = stepsById(document);
  const isOpen = new Set(open);
  for (const step of open) {
    // Each step has one anchor at most, so that the way is a chain, however long. One that leads back ends there.
    const chain = new Set<Step>();
    let next: Step | undefined = step;
    while (next && !outlooks.has(next) && !chain.has(next)) {
      chain.add(next);
      const anchor = anchorStep(next, document, byId);
      next = anchor && isOpen.has(anchor) ? anchor : undefined;
    }
    let awaited = next && outlooks.get(next);
    for (const link of [...chain].reverse()) {
      awaited = outlookOf(link, awaited, dueOf(link), calendar, today);
      outlooks.set(link, awaited);
    }
  }
  return outlooks;
}

function outlookOf(
  step: Step,
  awaited: Outlook | undefined,
  due: IsoDate | undefined,
  calendar: WorkCalendar,
  today: IsoDate,
): Outlook {
  const expression = step.due?.expression?.value;
  const after = (day: IsoDate | undefined) =>
    day && expression && addUnits(day, expression.amount, expression.unit, calendar);
  const moved = after(awaited?.expected);
  const planned = due ?? after(awaited?.planned);
  const days = [due, moved].filter((day) => day !== undefined);
  const expected = days.length > 0 ? latest([...days, today]) : undefined;
  const firstDue = awaited ? awaited.firstDue : due;
  return { step, due, planned, expected, awaited, length: 1 + (awaited?.length ?? 0), firstDue };
}

/** When a phase ends. Steps that come back never end; of those without a day nothing can be said. */
function endOf({ steps }: Phase, outlooks: ReadonlyMap<Step, Outlook>, today: IsoDate): PhaseEnd | undefined {
  const ends: IsoDate[] = [];
  const planned: { readonly day: IsoDate; readonly end: IsoDate }[] = [];
  for (const step of steps) {
    if (recurs(step) || waiverInForce(step, today)) continue;
    const outlook = outlooks.get(step);
    const day = outlook ? outlook.planned : step.due?.date?.value;
    const end = outlook ? outlook.expected : signedOn(step);
    if (end !== undefined) ends.push(end);
    else if (outlook) return undefined;
    if (day !== undefined && end !== undefined) planned.push({ day, end });
  }
  if (ends.length === 0) return undefined;
  return { ends: latest(ends), late: lateness(planned) };
}

/** How many days after the last day that was planned the last step ends; nothing is late where nothing was planned. */
function lateness(planned: readonly { readonly day: IsoDate; readonly end: IsoDate }[]): number {
  if (planned.length === 0) return 0;
  const days = planned.map(({ day }) => day);
  return Math.max(0, daysBetween(latest(days), latest(planned.map(({ end }) => end))));
}

function latest(days: readonly IsoDate[]): IsoDate {
  return days.reduce((a, b) => (a > b ? a : b));
}

/** Whether more steps wait in one chain than in another; where as many do, whether its first step is due sooner. */
function isLonger(one: Outlook, other: Outlook): boolean {
  if (one.length !== other.length) return one.length > other.length;
  return (one.firstDue ?? '9') < (other.firstDue ?? '9');
}
