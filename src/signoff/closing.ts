import { areOfOneOccurrence } from '../calendar/occurrences.js';
import type { SignOff, Step } from '../document/document.js';
import { isSameName } from '../text/name-key.js';
import { type Vouching, vouchingOf } from './canonical.js';

/**
 * Whether a sign-off speaks of the occurrence that one before it has closed, and closes none itself: somebody else
 * countersigns within half the time after which the step comes back, or the same person signs anew on the same day.
 */
export function speaksOfSame(
  { every }: Step,
  before: SignOff,
  { name, date }: Pick<Vouching, 'name' | 'date'>,
): boolean {
  if (!every) return false;
  if (isSameName(before.name.value, name)) return before.date.value === date;
  return areOfOneOccurrence(every.value, before.date.value, date);
}

/**
 * The sign-offs that closed the occurrences of a step that recurs, one each. One that speaks of the same
 * as the one before closes none, and one that says “not approved” opens again what those just before it had closed.
 */
export function closingSignOffs(step: Step): readonly SignOff[] {
  const closing: SignOff[] = [];
  let last: SignOff | undefined;
  for (const signOff of step.signOffs) {
    const isRefusal = signOff.meaning === 'not approved';
    if (isRefusal && last) closing.pop();
    if (!isRefusal && !(last && speaksOfSame(step, last, vouchingOf(signOff)))) closing.push(signOff);
    last = isRefusal ? undefined : signOff;
  }
  return closing;
}
