import { addDays, type IsoDate } from '../calendar/date.js';
import { comesBack, type SignOff, type Step, type Waiver } from './document.js';

export const STEP_STATES = ['open', 'due-soon', 'overdue', 'signed', 'waived'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Whether somebody says with a sign-off that a step was not approved. */
export function isRefusal({ meaning }: Pick<SignOff, 'meaning'>): boolean {
  return meaning === 'not approved';
}

/** The sign-off that counts: the last that is written, unless it says that the step was not approved. */
export function validSignOff(step: Step): SignOff | undefined {
  const last = step.signOffs.at(-1);
  return last && !isRefusal(last) ? last : undefined;
}

/** The day a step was signed; nothing while it is open, and nothing for a step that comes back, which never is done. */
export function signedOn(step: Step): IsoDate | undefined {
  return comesBack(step) ? undefined : validSignOff(step)?.date.value;
}

/** The waiver that takes a step out today; one whose last day is past does so no more. */
export function waiverInForce(step: Step, today: IsoDate): Waiver | undefined {
  const { waiver } = step;
  if (!waiver || today < waiver.date.value) return undefined;
  return !waiver.until || today <= waiver.until.value ? waiver : undefined;
}

/**
 * Where a step stands. It is overdue when its due day is past, not on it. A step that comes back is open again as soon as
 * one occurrence is signed, and judged by its next due day.
 *
 * @param dueSoon how many days ahead a step counts as due soon
 * @param due the day that it is due, where that is known
 */
export function stepState(step: Step, today: IsoDate, dueSoon: number, due: IsoDate | undefined): StepState {
  if (signedOn(step)) return 'signed';
  if (waiverInForce(step, today)) return 'waived';
  if (due === undefined) return 'open';
  if (due < today) return 'overdue';
  return due <= addDays(today, dueSoon) ? 'due-soon' : 'open';
}

/** Whether a step still waits to be done; one that comes back always does, unless it is waived. */
export function isOpen(step: Step, today: IsoDate): boolean {
  return signedOn(step) === undefined && waiverInForce(step, today) === undefined;
}

/** Whether nothing more is owed for a step before a later phase: signed or waived, or, if it recurs, signed once. */
export function isFinished(step: Step, today: IsoDate): boolean {
  return validSignOff(step) !== undefined || waiverInForce(step, today) !== undefined;
}
