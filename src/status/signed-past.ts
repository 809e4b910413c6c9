import type { IsoDate } from '../calendar/date.js';
import { type PlanDocument, comesBack } from '../document/document.js';
import { signedOn } from '../document/step-state.js';

/** How the files stood on some days gone by, as their history has it. */
export interface SignedPast {
  /** The oldest first. */
  readonly days: readonly SignedDay[];
  /** The days that the sign-offs bear by which steps were signed on the first of them. */
  readonly signedBefore: readonly IsoDate[];
  /** The history that is here ends before it begins: the clone is shallow. */
  readonly isShallow: boolean;
  /** There is more history than was looked at. */
  readonly isCut: boolean;
}

/** The steps of a day that end at some time: those that come back or are waived are left out. */
export interface SignedDay {
  readonly day: IsoDate;
  readonly steps: number;
  readonly signed: number;
}

/** The ends of weeks or of months, and so how the files stood on them. */
export const UNITS = ['week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

/** What is known of some days, where it is not settled yet which of them will be told. */
export type KnownPast = Readonly<Partial<Record<Unit, SignedPast>>>;

/** What is known of some days among others. The history of files reaches from some day on, without gaps. */
export function pastOn(past: SignedPast | undefined, days: readonly IsoDate[]): SignedPast | undefined {
  const wanted = new Set(days);
  const found = past?.days.filter(({ day }) => wanted.has(day)) ?? [];
  if (!past || found.length === 0) return undefined;
  return { ...past, days: found, isCut: past.isCut && found.length < wanted.size };
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
    .filter((step) => !comesBack(step))
    .map((step) => ({
      signedOn: signedOn(step),
      waivedFrom: step.waiver?.date.value,
      waivedUntil: step.waiver?.until?.value,
    }));
}

/** How many of some steps counted on a day, and the days that the sign-offs of the signed ones bear. */
export function stateOn(
  day: IsoDate,
  steps: readonly EndingStep[],
): { readonly steps: number; readonly signedOn: readonly IsoDate[] } {
  const isWaived = ({ signedOn, waivedFrom, waivedUntil = day }: EndingStep) =>
    signedOn === undefined && waivedFrom !== undefined && waivedFrom <= day && day <= waivedUntil;
  const counted = steps.filter((step) => !isWaived(step));
  return { steps: counted.length, signedOn: counted.flatMap((step) => step.signedOn ?? []) };
}
