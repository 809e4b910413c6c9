import { type PlanDocument, recurs, type Step } from '../document/document.js';
import { signedOn } from './step-state.js';
import type { IsoDate } from '../calendar/date.js';
import { addUnits } from '../calendar/expression.js';
import type { WorkCalendar } from '../calendar/working-days.js';

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
  const steps = document.steps;
  const byId = new Map<string, Step>();
  for (const step of steps) if (!byId.has(step.id.value)) byId.set(step.id.value, step);
  const resolved = new Map<Step, DueDate>();

  const anchorDate = (name: string, signed: boolean, chain: readonly Step[]): DueDate => {
    const given = signed ? undefined : document.frontmatter.dates.get(name);
    if (given) return given.value ? { type: 'date', date: given.value } : { type: 'waiting', anchor: name };
    const step = byId.get(name);
    if (!step) return { type: 'unknown-anchor', anchor: name };
    if (signed) {
      if (step === chain.at(-1)) return { type: 'circular', chain: [name, name] };
      const date = signedOn(step);
      return date ? { type: 'date', date } : { type: 'waiting', anchor: `signed(${name})` };
    }
    const due = resolve(step, chain);
    return due.type === 'none' ? { type: 'waiting', anchor: name } : due;
  };

  const reckon = (step: Step, chain: readonly Step[]): DueDate => {
    const { date, expression } = step.due ?? {};
    const written: DueDate = date ? { type: 'date', date: date.value } : { type: 'none' };
    const isSettled = date && (signedOn(step) !== undefined || (recurs(step) && step.signOffs.length > 0));
    if (!expression || isSettled) return written;
    const first = chain.indexOf(step);
    if (first >= 0) {
      return { type: 'circular', chain: [...chain.slice(first), step].map(({ id }) => id.value) };
    }
    const { anchor, amount, unit } = expression.value;
    const from = anchorDate(anchor.name, anchor.signed, [...chain, step]);
    return from.type === 'date' ? { type: 'date', date: addUnits(from.date, amount, unit, calendar) } : from;
  };

  const resolve = (step: Step, chain: readonly Step[]): DueDate => {
    const known = resolved.get(step);
    if (known) return known;
    const due = reckon(step, chain);
    // Inside a circle what a step comes to depends on where one enters it: only its first step keeps the answer.
    if (due.type !== 'circular' || chain.length === 0) resolved.set(step, due);
    return due;
  };
  for (const step of steps) resolve(step, []);
  return resolved;
}
