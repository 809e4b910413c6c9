import { daysBetween, type IsoDate } from '../calendar/date.js';
import type { WorkCalendar } from '../calendar/working-days.js';
import type { PlanDocument, Step } from '../document/document.js';
import { type DueDate, dateStands, resolveDueDates } from '../status/due-dates.js';
import { isOpen, signedOn } from '../document/step-state.js';
import { withDates } from '../document/with-dates.js';
import type { Edit } from '../text/edit.js';
import { dueDateEdit } from './due-date-edit.js';
import { setInMap } from './frontmatter-edits.js';

/** A step whose due date moves. */
export interface Shift {
  readonly step: Step;
  /** Nothing where it had no date yet. */
  readonly from: IsoDate | undefined;
  readonly to: IsoDate;
  /** Calendar days; negative where it comes earlier, nothing where it had no date yet. */
  readonly days: number | undefined;
  /** It was not overdue before, and is so now. */
  readonly becomesOverdue: boolean;
}

/** What follows when dates of a document are set: all due dates reckoned anew. */
export interface Schedule {
  /** The document as it is with the dates set; its steps are those of the document. */
  readonly document: PlanDocument;
  /** The keys of `dates` that change. */
  readonly anchors: readonly {
    readonly key: string;
    readonly from: IsoDate | undefined;
    readonly to: IsoDate;
  }[];
  /** The due dates that change, in the order of the document. */
  readonly shifts: readonly Shift[];
  /** Steps that would follow, but were signed: their dates stay. */
  readonly settled: readonly Step[];
  /** Steps whose expression comes to no date. */
  readonly undated: readonly { readonly step: Step; readonly due: DueDate }[];
  readonly edits: readonly Edit[];
}

/**
 * Reckons all due dates of a document anew. Dates of steps that were signed never move; nor do those without an
 * expression.
 *
 * @param set days for keys of `dates`
 */
export function planSchedule(
  document: PlanDocument,
  set: ReadonlyMap<string, IsoDate>,
  calendar: WorkCalendar,
  today: IsoDate,
): Schedule {
  const { dates } = document.frontmatter;
  const anchors = [...set]
    .map(([key, to]) => ({ key, from: dates.get(key)?.value, to }))
    .filter(({ from, to }) => from !== to);
  const moved = withDates(
    document,
    anchors.map(({ key, to }) => [key, to]),
  );
  const dueDates = resolveDueDates(moved, calendar);
  const shifts: Shift[] = [];
  const undated: { step: Step; due: DueDate }[] = [];
  const edits = anchorEdits(document, anchors);
  for (const step of document.steps) {
    if (!step.due?.expression || isHistory(step)) continue;
    const due = dueDates.get(step) as DueDate;
    if (due.type !== 'date') {
      undated.push({ step, due });
      continue;
    }
    const edit = dueDateEdit(document, step, due.date);
    if (!edit) continue;
    edits.push(edit);
    shifts.push(shiftOf(step, due.date, today));
  }
  const settled = anchors.length > 0 ? heldBack(document, moved, calendar) : [];
  return { document: moved, anchors, shifts, settled, undated, edits };
}

/** A sign-off covers the due date; and a step that recurs is due when its last sign-off says. */
function isHistory(step: Step): boolean {
  return dateStands(step) || signedOn(step) !== undefined;
}

function anchorEdits(document: PlanDocument, anchors: Schedule['anchors']): Edit[] {
  return setInMap(
    document,
    'dates',
    anchors.map(({ key, to }) => [key, to] as const),
  );
}

function shiftOf(step: Step, to: IsoDate, today: IsoDate): Shift {
  const from = step.due?.date?.value;
  return {
    step,
    from,
    to,
    days: from === undefined ? undefined : daysBetween(from, to),
    becomesOverdue: isOpen(step, today) && to < today && (from === undefined || from >= today),
  };
}

/** The steps whose dates stand, but would be others now if they were not signed. */
function heldBack(before: PlanDocument, after: PlanDocument, calendar: WorkCalendar): Step[] {
  const [old, now] = [before, after].map((document) => {
    const steps = document.steps.map((step) => ({ ...step, signOffs: [] }));
    const dueDates = resolveDueDates({ ...document, steps }, calendar);
    return steps.map((step) => dueDates.get(step));
  });
  return before.steps.filter((step, index) => {
    const [was, is] = [old?.[index], now?.[index]];
    return isHistory(step) && was?.type === 'date' && is?.type === 'date' && was.date !== is.date;
  });
}
