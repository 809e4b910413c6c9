import type { IsoDate } from '../calendar/date.js';
import { type PlanDocument, recurs } from '../document/document.js';
import { signedOn } from './step-state.js';

/** How the files stood on some days gone by, as their history has it. */
export interface SignedPast {
  /** The oldest first. */
  readonly days: readonly SignedDay[];
  /** The history that is here ends before it begins: the clone is shallow. */
  readonly isShallow: boolean;
  /** There is more history than was looked at. */
  readonly isCut: boolean;
}

/** The steps of a day that end at some time: those that come back or are waived are left out. */
export interface SignedDay {
  readonly day: IsoDate;
  readonly steps: number;
  /** The days that the sign-offs of the signed ones bear. */
  readonly signedOn: readonly IsoDate[];
}

/** What is to be known of a step that ends at some time, on whatever day. */
export interface EndingStep {
  readonly signedOn: IsoDate | undefined;
  readonly waivedFrom: IsoDate | undefined;
  readonly waivedUntil: IsoDate | undefined;
}

/** The steps of a document that do not come back. */
export function endingStepsOf({ steps }: PlanDocument): EndingStep[] {
  return steps
    .filter((step) => !recurs(step))
    .map((step) => ({
      signedOn: signedOn(step),
      waivedFrom: step.waiver?.date.value,
      waivedUntil: step.waiver?.until?.value,
    }));
}

/** How steps stood on a day. */
export function signedDay(day: IsoDate, steps: readonly EndingStep[]): SignedDay {
  const isWaived = ({ signedOn, waivedFrom, waivedUntil = day }: EndingStep) =>
    signedOn === undefined && waivedFrom !== undefined && waivedFrom <= day && day <= waivedUntil;
  const counted = steps.filter((step) => !isWaived(step));
  return { day, steps: counted.length, signedOn: counted.flatMap((step) => step.signedOn ?? []) };
}
