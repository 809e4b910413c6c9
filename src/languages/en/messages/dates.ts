import { plural } from '../../plural.js';
import { did } from '../did-you-mean.js';

export interface DatePair {
  key: string;
  date: string;
  other: string;
  otherDate: string;
}

interface Closed {
  step: string;
  name: string;
  day: string;
  reckoned: string;
}

export interface UnmovedDate extends Closed {
  date: string;
}

export interface OverdueOrSigned extends Closed {
  due: string;
  days: number;
}

export interface StatusDay {
  status: string;
  key: string;
  date: string;
}

/** What the tool says about dates and the status that they make likely, in English. */
export const enDatesMessages = {
  'undated-step': ({ step }: { step: string }) => `${step} has no due date.`,
  'undated-step-waiting': ({ step, anchor }: { step: string; anchor: string }) =>
    `${step} has no due date until “${anchor}” has one.`,
  'undated-step-reckoned': ({
    step,
    expression,
    reckoned,
  }: {
    step: string;
    expression: string;
    reckoned: string;
  }) => `${step} has no date yet; ${expression} is ${reckoned}.`,
  'overdue-step': ({ step, due, days }: { step: string; due: string; days: number }) =>
    `${step} was due ${due}, ${plural(days, 'day', 'days')} ago.`,
  'overdue-or-signed': ({ step, due, days, name, day, reckoned }: OverdueOrSigned) =>
    `${step} was due ${due}, ${plural(days, 'day', 'days')} ago. If that is what ${name} signed on ${day}, it is due next on ${reckoned}.`,
  'unsigned-step': ({ step, phase }: { step: string; phase: string }) =>
    `${step} is not signed although phase ${phase} is over.`,
  'contradictory-dates': ({ key, date, other, otherDate }: DatePair) =>
    `“${key}” is ${date}, which is before “${other}”, ${otherDate}.`,
  'receipt-in-future': ({ received, today }: { received: string; today: string }) =>
    `The complaint was received ${received}, which is in the future; today is ${today}.`,
  'contradictory-receipt': ({ step, date, received }: { step: string; date: string; received: string }) =>
    `The complaint was received ${received}, but ${step} was signed before that, on ${date}.`,
  'contradictory-waiver': ({ step, until, date }: { step: string; until: string; date: string }) =>
    `The waiver of ${step} ends on ${until}, before it begins on ${date}.`,
  'drifted-date': ({
    step,
    date,
    expression,
    reckoned,
  }: {
    step: string;
    date: string;
    expression: string;
    reckoned: string;
  }) => `${step} is due ${date}, but ${expression} is ${reckoned}.`,
  'unmoved-date': ({ step, date, name, day, reckoned }: UnmovedDate) =>
    `${name} signed ${step} on ${day}, but its due date, ${date}, has not moved on: ${reckoned} comes next.`,
  'date-without-anchor': ({ anchor, steps }: { anchor: string; steps: string }) =>
    `“${anchor}” has no day, but due dates are calculated from it: ${steps}. Enter the day, or remove those dates.`,
  'date-without-sign-off': ({ step, steps }: { step: string; steps: string }) =>
    `${step} is not signed, but due dates are calculated from the day that it was: ${steps}. Remove those dates, or sign ${step}.`,
  'unknown-anchor': ({
    step,
    anchor,
    nearest,
    followers,
  }: {
    step: string;
    anchor: string;
    nearest: string;
    followers: string;
  }) =>
    `${step} is calculated from “${anchor}”, which is neither a key under “dates” nor a step${did(nearest)}${nearest === '' ? '.' : ''}${followers === '' ? '' : ` Also calculated from ${step}: ${followers}.`}`,
  'circular-date': ({ step, chain }: { step: string; chain: string }) =>
    `${step} is calculated from itself: ${chain}.`,
  'undated-status': ({ status, date }: { status: string; date: string }) =>
    `The status is “${status}”, but “${date}” has no date.`,
  'contradictory-status': ({ status, key, date }: StatusDay) =>
    `The status is “${status}”, but “${key}” is not until ${date}.`,
  'outdated-status': ({ status, key, date }: StatusDay) =>
    `The status is still “${status}”, although “${key}” was ${date}.`,
  'expired-waiver': ({ step, until }: { step: string; until: string }) =>
    `The waiver of ${step} ended ${until}; the step is open again.`,
  'skipped-gate': ({ phase, count, steps }: { phase: string; count: number; steps: string }) =>
    `Phase ${phase} has begun, but its gate waits for ${plural(count, 'step', 'steps')}: ${steps}.`,
};
