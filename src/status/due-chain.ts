import { addDays, type IsoDate, weekday } from '../calendar/date.js';
import type { Anchor, Expression } from '../calendar/expression.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { type PlanDocument, recurs, type SignOff, type Step } from '../document/document.js';
import { type DueDate, dateStands, resolveDueDates } from './due-dates.js';
import { type UnmovedDue, unmovedDueDates } from './unmoved-due.js';
import { anchorStep, stepsById } from '../document/steps.js';
import { closingSignOffs, lastDone } from '../signoff/closing.js';
import { validSignOff } from '../document/step-state.js';

/** One link of the way a due date came about: what it is called, its day, and why it has that day. */
export interface DueLink {
  /** A step's id, a key of `dates`, or `signed(A7)`. */
  readonly name: string;
  readonly date: IsoDate | undefined;
  /** The day that the document says instead, where it says another. */
  readonly written: IsoDate | undefined;
  readonly reason: DueReason;
}

export type DueReason =
  /** Reckoned from the next link. */
  | { readonly type: 'reckoned'; readonly expression: Expression; readonly oddDays: OddDays }
  /** A key of `dates`, whose day may not be known yet. */
  | { readonly type: 'given' }
  /** Written without an expression, or not written at all. */
  | { readonly type: 'written' }
  /** It stands as it was signed. */
  | { readonly type: 'settled'; readonly signOff: SignOff | undefined }
  /** It recurs, and has not moved on since an occurrence was closed so, or may not have. */
  | { readonly type: 'unmoved'; readonly since: SignOff; readonly isCertain: boolean }
  /** It recurs, and comes next after the occurrence that was closed so; none where all was withdrawn. */
  | { readonly type: 'next'; readonly after: SignOff | undefined }
  /** The day a step was signed, if it was. */
  | { readonly type: 'sign-off'; readonly signOff: SignOff | undefined }
  /** Neither a key of `dates` nor a step. */
  | { readonly type: 'unknown' }
  /** A step that stands in the chain already. */
  | { readonly type: 'circle' };

/** Days that count otherwise than their weekday says, where working days were counted. */
export interface OddDays {
  /** Weekdays off. */
  readonly closed: readonly IsoDate[];
  /** Days of weekends that are worked. */
  readonly open: readonly IsoDate[];
}

/** How a step's due date came about: from the step, link by link, to the day that all follows from. */
export function dueChain(document: PlanDocument, step: Step, calendar: WorkCalendar): DueLink[] {
  const byId = stepsById(document);
  const dueDates = resolveDueDates(document, calendar);
  const unmoved = unmovedDueDates(document, dueDates, calendar);
  const links: DueLink[] = [];
  const met = new Set<Step>();
  for (let at: Step | undefined = step; at !== undefined;) {
    const link = linkOf(at, dueDates.get(at), unmoved.get(at), met.has(at));
    met.add(at);
    links.push(link);
    if (link.reason.type !== 'reckoned') break;
    const { anchor } = link.reason.expression;
    const next: Step | undefined = anchor.signed ? undefined : anchorStep(at, document, byId);
    if (next === undefined) links.push(lastLink(at, anchor, document, byId.get(anchor.name)));
    at = next;
  }
  return links.map((link, index) => withOddDays(link, links[index + 1]?.date, calendar));
}

function linkOf(
  step: Step,
  due: DueDate | undefined,
  unmoved: UnmovedDue | undefined,
  isMet: boolean,
): DueLink {
  const date = due?.type === 'date' ? due.date : undefined;
  const expression = step.due?.expression?.value;
  const reason: DueReason = isMet
    ? { type: 'circle' }
    : dateStands(step)
      ? settledReason(step, unmoved)
      : expression
        ? { type: 'reckoned', expression, oddDays: NO_DAYS }
        : { type: 'written' };
  const written = step.due?.date?.value;
  return { name: step.id.value, date, written: written === date ? undefined : written, reason };
}

function settledReason(step: Step, unmoved: UnmovedDue | undefined): DueReason {
  if (unmoved) return { type: 'unmoved', since: unmoved.signOff, isCertain: unmoved.isCertain };
  return recurs(step)
    ? { type: 'next', after: closingSignOffs(step).at(-1) }
    : { type: 'settled', signOff: validSignOff(step) };
}

/**
 * What a chain ends with when its last step is reckoned from something that is reckoned from nothing.
 *
 * @param reckoned that last step
 * @param step the step that the anchor names
 */
function lastLink(
  reckoned: Step,
  { name, signed }: Anchor,
  { frontmatter }: PlanDocument,
  step: Step | undefined,
): DueLink {
  const given = frontmatter.dates.get(name);
  if (!signed && given) return { name, date: given.value, written: undefined, reason: { type: 'given' } };
  if (!step) return { name, date: undefined, written: undefined, reason: { type: 'unknown' } };
  const link = { name: `signed(${name})`, written: undefined };
  if (step === reckoned) return { ...link, date: undefined, reason: { type: 'circle' } };
  const signOff = lastDone(step);
  return { ...link, date: signOff?.date.value, reason: { type: 'sign-off', signOff } };
}

const NO_DAYS: OddDays = { closed: [], open: [] };

function withOddDays(link: DueLink, from: IsoDate | undefined, calendar: WorkCalendar): DueLink {
  const { date, reason } = link;
  if (reason.type !== 'reckoned' || reason.expression.unit !== 'wd' || !from || !date) return link;
  return { ...link, reason: { ...reason, oddDays: oddDaysBetween(from, date, calendar) } };
}

/** The odd days from one day to another, the first left out, as they are where working days are counted. */
function oddDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkCalendar): OddDays {
  const closed: IsoDate[] = [];
  const open: IsoDate[] = [];
  const direction = to < from ? -1 : 1;
  for (let day = from; day !== to;) {
    day = addDays(day, direction);
    const isWeekend = weekday(day) > 4;
    if (calendar.isWorkingDay(day) === isWeekend) (isWeekend ? open : closed).push(day);
  }
  return direction > 0 ? { closed, open } : { closed: closed.reverse(), open: open.reverse() };
}
