import type { IsoDate } from '../calendar/date.js';
import { areOfOneOccurrence } from '../calendar/occurrences.js';
import { recurs, type SignOff, type Step } from '../document/document.js';
import { isRefusal, validSignOff } from '../document/step-state.js';
import { isSameName } from '../text/name-key.js';
import { type Vouching, vouchingOf } from './canonical.js';

/** The sign-offs that speak of one occurrence of a step that recurs. */
export interface Occurrence {
  /** The one that closed it, and those that speak of the same. */
  readonly signOffs: readonly [SignOff, ...SignOff[]];
  /** The one that says “not approved” of it, and so opened it again. */
  readonly refusal: SignOff | undefined;
}

/**
 * The occurrences of a step that its sign-offs speak of, in their order: somebody else who signs within half the time after
 * which the step comes back countersigns, and the same person who signs anew on the same day closes no other. A refusal is
 * of the occurrence just before it.
 */
export function occurrencesOf(step: Step): readonly Occurrence[] {
  const occurrences: { signOffs: [SignOff, ...SignOff[]]; refusal: SignOff | undefined }[] = [];
  for (const signOff of step.signOffs) {
    const last = occurrences.at(-1);
    const standing = last?.refusal ? undefined : last;
    if (isRefusal(signOff)) {
      if (standing) standing.refusal = signOff;
    } else if (standing && speaksOfSame(step, standing.signOffs[0], vouchingOf(signOff))) {
      standing.signOffs.push(signOff);
    } else {
      occurrences.push({ signOffs: [signOff], refusal: undefined });
    }
  }
  return occurrences;
}

/** Whether a sign-off speaks of the occurrence that one before it closed, and closes none itself. */
function speaksOfSame(
  { every }: Step,
  closing: SignOff,
  { name, date }: Pick<Vouching, 'name' | 'date'>,
): boolean {
  if (!every) return false;
  if (isSameName(closing.name.value, name)) return closing.date.value === date;
  return areOfOneOccurrence(every.value, closing.date.value, date);
}

/** The sign-offs that closed the occurrences of a step that recurs, one each, but for those that were opened again. */
export function closingSignOffs(step: Step): readonly SignOff[] {
  return occurrencesOf(step).flatMap(({ signOffs: [closing], refusal }) => (refusal ? [] : closing));
}

/** The sign-off by which a step was last done: of one that recurs the one that closed its last occurrence. */
export function lastDone(step: Step): SignOff | undefined {
  if (!recurs(step)) return validSignOff(step);
  // Many due dates may be reckoned from one step that was signed many times.
  let known = lastClosing.get(step);
  if (!known) lastClosing.set(step, (known = { signOff: closingSignOffs(step).at(-1) }));
  return known.signOff;
}

const lastClosing = new WeakMap<Step, { readonly signOff: SignOff | undefined }>();

/** The sign-off that closed the occurrence which a sign-off of this day speaks of; nothing where it closes one itself. */
export function closedBefore(step: Step, name: string, date: IsoDate): SignOff | undefined {
  const last = occurrencesOf(step).at(-1);
  if (!last || last.refusal) return undefined;
  const [closing] = last.signOffs;
  return speaksOfSame(step, closing, { name, date }) ? closing : undefined;
}
