import { type PlanDocument, recurs, type Step } from '../document/document.js';
import { isRefusal, signedOn } from '../document/step-state.js';
import { lastDone } from '../signoff/closing.js';
import { stepsById } from '../document/steps.js';
import type { IsoDate } from '../calendar/date.js';
import { addUnits, type Expression } from '../calendar/expression.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import { FEW, firstFew } from '../text/first-few.js';

/** What a step's due date comes to: a day, or why there is none. */
export type DueDate =
  | { readonly type: 'date'; readonly date: IsoDate }
  /** Its anchor has no day yet. */
  | { readonly type: 'waiting'; readonly anchor: string }
  /** Its anchor is neither a key of `dates` nor a step. */
  | { readonly type: 'unknown-anchor'; readonly anchor: string }
  /** It is reckoned from itself; the chain of steps, the first repeated at the end. */
  | { readonly type: 'circular'; readonly chain: readonly string[] }
  | { readonly type: 'none' };

/**
 * The due date of every step of a document, reckoned anew from its expressions. The date of a step that is signed
 * stands as it was written, and so does that of a step without an expression.
 */
export function resolveDueDates(document: PlanDocument, calendar: WorkCalendar): ReadonlyMap<Step, DueDate> {
  const byId = stepsById(document);
  const resolved = new Map<Step, DueDate>();
  const places = new Map<Step, number>();
  for (const step of document.steps) {
    if (!resolved.has(step)) resolveChain(step, document, byId, calendar, resolved, places);
  }
  return resolved;
}

/**
 * The day that a step is due: as it is written, else as its expression comes to; nothing where neither tells.
 *
 * @param dueDates gives the due dates of its document, which are only asked for where they are needed
 */
export function dueDay(step: Step, dueDates: () => ReadonlyMap<Step, DueDate>): IsoDate | undefined {
  const { date, expression } = step.due ?? {};
  if (date || !expression) return date?.value;
  const due = dueDates().get(step);
  return due?.type === 'date' ? due.date : undefined;
}

/** Knows the day that each step of a document is due. All is reckoned anew only when one is asked for that is not written. */
export function dueDays(document: PlanDocument, calendar: WorkCalendar): (step: Step) => IsoDate | undefined {
  let known: ReadonlyMap<Step, DueDate> | undefined;
  const dueDates = () => (known ??= resolveDueDates(document, calendar));
  return (step) => dueDay(step, dueDates);
}

/** Whether a step's date stands as it is written: it was signed, or it recurs and follows its last sign-off. */
export function dateStands(step: Step): boolean {
  if (!step.due?.date) return false;
  return recurs(step) ? step.signOffs.some((signOff) => !isRefusal(signOff)) : signedOn(step) !== undefined;
}

/** The day that a step's expression comes to, whether or not its own date stands. Nothing where it has none, or no day. */
export function reckonedDate(
  step: Step,
  document: PlanDocument,
  byId: ReadonlyMap<string, Step>,
  dueDates: ReadonlyMap<Step, DueDate>,
  calendar: WorkCalendar,
): IsoDate | undefined {
  const source = step.due?.expression && anchorOf(step, step.due.expression.value, document, byId);
  if (!source || 'type' in source) return undefined;
  const { from } = source;
  const anchor = typeof from === 'string' ? ({ type: 'date', date: from } as const) : dueDates.get(from);
  const due = anchor && dueFrom(step, anchor, calendar);
  return due?.type === 'date' ? due.date : undefined;
}

/**
 * Follows a step's anchors to where a date is known, or to a step met before, and reckons back from there. Each step has
 * one anchor at most, so that the way is a chain, however long.
 *
 * @param places where steps stood in the chains that they were met in
 */
function resolveChain(
  first: Step,
  document: PlanDocument,
  byId: ReadonlyMap<string, Step>,
  calendar: WorkCalendar,
  resolved: Map<Step, DueDate>,
  places: Map<Step, number>,
): void {
  const chain: Step[] = [];
  let due: DueDate | undefined;
  for (let step = first; due === undefined;) {
    const met = places.get(step);
    if (met !== undefined && chain[met] === step) markCircle(chain.splice(met), resolved);
    const source = resolved.get(step) ?? sourceOf(step, document, byId);
    if ('type' in source) {
      resolved.set(step, source);
      due = source;
    } else {
      places.set(step, chain.length);
      chain.push(step);
      if (typeof source.from === 'string') due = { type: 'date', date: source.from };
      else step = source.from;
    }
  }
  for (const step of chain.reverse()) {
    due = dueFrom(step, due, calendar);
    resolved.set(step, due);
  }
}

/** What a step's date follows from: another step, a day; or what it comes to without either. */
function sourceOf(step: Step, document: PlanDocument, byId: ReadonlyMap<string, Step>): Sought {
  const { date, expression } = step.due ?? {};
  if (!expression || dateStands(step)) return date ? { type: 'date', date: date.value } : { type: 'none' };
  return anchorOf(step, expression.value, document, byId);
}

/** What a date is reckoned from, or what it comes to without that. */
type Sought = DueDate | { readonly from: Step | IsoDate };

/** What a step's expression names, whether or not the step's own date stands. */
function anchorOf(
  step: Step,
  { anchor: { name, signed } }: Expression,
  { frontmatter }: PlanDocument,
  byId: ReadonlyMap<string, Step>,
): Sought {
  const given = signed ? undefined : frontmatter.dates.get(name);
  if (given) return given.value ? { from: given.value } : { type: 'waiting', anchor: name };
  const other = byId.get(name);
  if (!other) return { type: 'unknown-anchor', anchor: name };
  if (!signed) return { from: other };
  if (other === step) return { type: 'circular', chain: [name, name] };
  const day = lastDone(other)?.date.value;
  return day ? { from: day } : { type: 'waiting', anchor: `signed(${name})` };
}

/** What a step comes to, reckoned from what its anchor comes to. */
function dueFrom(step: Step, anchor: DueDate, calendar: WorkCalendar): DueDate {
  const expression = step.due?.expression?.value;
  if (anchor.type === 'none') return { type: 'waiting', anchor: expression?.anchor.name ?? '' };
  if (anchor.type !== 'date' || !expression) return anchor;
  return { type: 'date', date: addUnits(anchor.date, expression.amount, expression.unit, calendar) };
}

/** Each step of a circle is reckoned from itself, by way of all the others. */
function markCircle(circle: readonly Step[], resolved: Map<Step, DueDate>): void {
  // One more than are named shows that there are more.
  const length = Math.min(circle.length, FEW) + 1;
  circle.forEach((step, index) => {
    const chain = firstFew(Array.from({ length }, (_, at) => idAt(circle, index + at)));
    resolved.set(step, { type: 'circular', chain });
  });
}

/** The id of a step of a circle, which begins anew after its last. */
function idAt(circle: readonly Step[], index: number): string {
  return (circle[index % circle.length] as Step).id.value;
}
