import { addDays, addMonths, daysBetween, type IsoDate, lastOfMonth, weekday } from '../calendar/date.js';
import { type SignedPast, type Unit, UNITS } from '../status/signed-past.js';
import type { Status } from '../status/status.js';

/** How many steps were signed over time, how many there were, and how many should have been signed by their due dates. */
export interface BurnUp {
  /** Steps that end some day: those that come back and those that are waived are left out. */
  readonly all: number;
  readonly signed: number;
  /** How many are due today or before. */
  readonly planned: number;
  /** The first day that is drawn. */
  readonly from: IsoDate;
  readonly unit: Unit;
  /** The first in front; of those to come nothing is known but what is planned. */
  readonly periods: readonly BurnUpPeriod[];
  /** From when on `signed` and `steps` are what the files held; before, and without it, sign-offs count by their own dates. */
  readonly past:
    { readonly since: IsoDate; readonly isShallow: boolean; readonly isCut: boolean } | undefined;
}

export interface BurnUpPeriod {
  /** Its last day; of that in which today is, today. */
  readonly end: IsoDate;
  /** How many were signed by its end. */
  readonly signed: number | undefined;
  /** How many steps there were at its end, as far as history tells. */
  readonly steps: number | undefined;
  /** How many were due by its end. */
  readonly planned: number;
}

/** Dates further away than this, in months, count for the first or last period: one slip would stretch all the rest. */
const FURTHEST = 72;
/** A shorter time is told by weeks. Days. */
const SHORT = 200;
/** So many periods gone by are looked up in history, the newest ones. */
const MOST_LOOKED_UP = 48;

type Documents = Pick<Status, 'documents' | 'today'>;

/**
 * Signed steps over time. Where the past is known, they are counted as the files held them: a sign-off from when it came in,
 * and every step that there was. Else each sign-off counts from the date that it bears, as the files of today have it.
 *
 * @returns nothing where no step has a date
 */
export function burnUp(status: Documents, past?: SignedPast): BurnUp | undefined {
  const { today } = status;
  const steps = endingSteps(status);
  const signed = steps.flatMap(({ state, signedOn }) => (state === 'signed' && signedOn ? [signedOn] : []));
  const due = steps.flatMap((step) => step.due ?? []);
  const span = spanOfSteps(status);
  if (!span) return undefined;
  const { first, last } = span;
  const unit = unitOf(span);
  const known = past?.days ?? [];
  const since = known[0]?.day;
  const datesBefore = past && since !== undefined ? past.signedBefore : signed;
  const until = (dates: readonly IsoDate[], day: IsoDate) => dates.filter((date) => date <= day).length;
  const now = { signed: signed.length, steps: past && since !== undefined ? steps.length : undefined };
  const stateOn = (day: IsoDate) => {
    if (day === today) return now;
    if (since === undefined || day < since) return { signed: until(datesBefore, day), steps: undefined };
    const state = known.findLast((one) => one.day <= day);
    return { signed: state?.signed, steps: state?.steps };
  };
  const periods = endsOf(first, last, today, unit).map((end): BurnUpPeriod => ({
    end,
    ...(end <= today ? stateOn(end) : { signed: undefined, steps: undefined }),
    planned: end >= last ? due.length : until(due, end),
  }));
  return {
    all: steps.length,
    signed: steps.filter(({ state }) => state === 'signed').length,
    planned: until(due, today),
    from: first,
    unit,
    periods,
    past: past && since !== undefined ? { since, isShallow: past.isShallow, isCut: past.isCut } : undefined,
  };
}

/** Days gone by, the last of weeks or of months, the oldest first. */
export interface PastEnds {
  readonly unit: Unit;
  readonly days: readonly IsoDate[];
}

/** The days gone by of which a burn-up would know how the files stood. */
export function daysToLookUp(status: Documents): PastEnds {
  const span = spanOfSteps(status);
  if (!span) return { unit: 'week', days: [] };
  const unit = unitOf(span);
  return { unit, days: goneBy(endsOf(span.first, span.last, status.today, unit), status.today) };
}

/** The same where the status is only of a part: all days that may be looked up for whatever whole that is. */
export function daysOfAnyWhole(status: Documents): PastEnds[] {
  const { today } = status;
  const span = spanOfSteps(status);
  const units: readonly Unit[] = span && unitOf(span) === 'month' ? ['month'] : UNITS;
  const first = addMonths(today, -(MOST_LOOKED_UP + 1));
  return units.map((unit) => ({ unit, days: goneBy(endsOf(first, today, today, unit), today) }));
}

function goneBy(ends: readonly IsoDate[], today: IsoDate): IsoDate[] {
  return ends.filter((end) => end < today).slice(-MOST_LOOKED_UP);
}

function spanOfSteps(status: Documents): TimeSpan | undefined {
  const dates = endingSteps(status).flatMap(({ due, signedOn }) => [due ?? [], signedOn ?? []].flat());
  return spanOf(dates, status.today);
}

function endingSteps({ documents }: Documents) {
  return documents
    .flatMap((document) => document.steps ?? [])
    .filter(({ recurring, state }) => !recurring && state !== 'waived');
}

interface TimeSpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

function spanOf(dates: readonly IsoDate[], today: IsoDate): TimeSpan | undefined {
  if (dates.length === 0) return undefined;
  const [earliest, latest] = [addMonths(today, -FURTHEST), addMonths(today, FURTHEST)];
  const near = dates.map((date) => (date < earliest ? earliest : date > latest ? latest : date));
  const ordered = [...near, today].sort();
  return { first: ordered[0] as IsoDate, last: ordered.at(-1) as IsoDate };
}

function unitOf({ first, last }: TimeSpan): Unit {
  return daysBetween(first, last) <= SHORT ? 'week' : 'month';
}

/** The last days of periods from one day to another, and today. */
function endsOf(first: IsoDate, last: IsoDate, today: IsoDate, unit: Unit): IsoDate[] {
  const endOf = (day: IsoDate) => (unit === 'week' ? addDays(day, 6 - weekday(day)) : lastOfMonth(day));
  const ends: IsoDate[] = [];
  for (let end = endOf(first); ; end = endOf(addDays(end, 1))) {
    const isNow = today <= end && today > (ends.at(-1) ?? '');
    if (isNow) ends.push(today);
    if (!isNow || (end > today && last > today)) ends.push(end);
    if (end >= last) return ends;
  }
}
