import { addMonths, type IsoDate } from '../calendar/date.js';
import type { Status } from '../status/status.js';

/** How many steps were signed over time, and how many should have been by their due dates. */
export interface BurnUp {
  /** Steps that end some day: those that come back and those that are waived are left out. */
  readonly all: number;
  readonly signed: number;
  /** How many are due today or before. */
  readonly planned: number;
  /** By month, the first in front; nothing is known of `signed` in months to come. */
  readonly months: readonly BurnUpMonth[];
}

export interface BurnUpMonth {
  /** Its first day. */
  readonly month: IsoDate;
  /** How many were signed by its end. */
  readonly signed: number | undefined;
  /** How many were due by its end. */
  readonly planned: number;
}

/** Dates further away than this, in months, count for the first or last month: one slip would stretch all the rest. */
const FURTHEST = 72;

/**
 * Signed steps over time. Each sign-off carries its own date, so that the files as they are tell it all, without git's
 * history: a sign-off that was taken back has never been.
 */
export function burnUp({ documents, today }: Pick<Status, 'documents' | 'today'>): BurnUp | undefined {
  const steps = documents
    .flatMap((document) => document.steps ?? [])
    .filter(({ recurring, state }) => !recurring && state !== 'waived');
  const signed = steps.flatMap(({ state, signedOn }) => (state === 'signed' && signedOn ? [signedOn] : []));
  const due = steps.flatMap((step) => step.due ?? []);
  if (signed.length + due.length === 0) return undefined;
  const thisMonth = monthOf(today);
  const [first, last] = [addMonths(thisMonth, -FURTHEST), addMonths(thisMonth, FURTHEST)];
  const within = (date: IsoDate) => {
    const month = monthOf(date);
    return month < first ? first : month > last ? last : month;
  };
  const signedIn = countBy(signed.map(within));
  const dueIn = countBy(due.map(within));
  const known = [...signedIn.keys(), ...dueIn.keys(), thisMonth].sort();
  const months: BurnUpMonth[] = [];
  let [sumSigned, sumPlanned] = [0, 0];
  for (let month = known[0] as IsoDate; month <= (known.at(-1) as IsoDate); month = addMonths(month, 1)) {
    sumSigned += signedIn.get(month) ?? 0;
    sumPlanned += dueIn.get(month) ?? 0;
    months.push({ month, signed: month <= thisMonth ? sumSigned : undefined, planned: sumPlanned });
  }
  return {
    all: steps.length,
    signed: steps.filter(({ state }) => state === 'signed').length,
    planned: due.filter((date) => date <= today).length,
    months,
  };
}

function monthOf(date: IsoDate): IsoDate {
  return `${date.slice(0, 7)}-01`;
}

function countBy(months: readonly IsoDate[]): Map<IsoDate, number> {
  const counts = new Map<IsoDate, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}
