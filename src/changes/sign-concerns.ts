import { addMonths, daysBetween, type IsoDate } from '../calendar/date.js';
import { areOfOneOccurrence, daysBetweenOccurrences } from '../calendar/occurrences.js';
import { stepsBefore } from '../care/complaint.js';
import { type PlanDocument, recurs, type Step } from '../document/document.js';
import type { Vouching } from '../signoff/canonical.js';
import { blockersOf, type Phase } from '../status/gates.js';
import { isFinished, isRefusal, validSignOff, waiverInForce } from '../document/step-state.js';
import { anchorStep, stepsById } from '../document/steps.js';
import { closedBefore } from '../signoff/closing.js';

/** What somebody should know before they sign a step. */
export type Concern =
  | { readonly type: 'open-points'; readonly open: number; readonly all: number }
  | { readonly type: 'no-file'; readonly target: string }
  /** It brings forth a document, and no evidence points to it. */
  | { readonly type: 'no-evidence'; readonly document: string }
  /** The step that its date hangs on is not finished. */
  | { readonly type: 'predecessor'; readonly step: string }
  /** Steps of a complaint that come before it are not finished. */
  | { readonly type: 'order'; readonly steps: readonly string[] }
  /** Steps that the gate of its phase asks for are not finished. */
  | { readonly type: 'gate'; readonly phase: string; readonly steps: readonly string[] }
  | { readonly type: 'waived'; readonly reason: string }
  | { readonly type: 'long-ago'; readonly date: IsoDate }
  /** An earlier sign-off of the step bears a later day. */
  | { readonly type: 'before-last'; readonly date: IsoDate; readonly last: IsoDate }
  /** A step that recurs was signed only a short while ago, so that this closes the next occurrence. */
  | { readonly type: 'again'; readonly last: IsoDate; readonly due: IsoDate | undefined }
  /** A step that recurs is due only after more time than lies between two occurrences. */
  | { readonly type: 'early'; readonly due: IsoDate };

/** What the step and the sign-off are judged by. */
export interface Signed {
  readonly document: PlanDocument;
  readonly step: Step;
  readonly vouching: Vouching;
  readonly phases: readonly Phase[];
  /** What the step links to and is not there. */
  readonly missingFiles: readonly string[];
  /** The document that the step brings forth, as its template calls it. */
  readonly bringsForth: string | undefined;
  readonly today: IsoDate;
  /** All points are ticked in the same go. */
  readonly allDone: boolean;
  /** Steps that are signed in the same go. */
  readonly together: ReadonlySet<Step>;
}

/** What speaks against signing a step so. Who refuses a step need not care whether it is done. */
export function concernsOf(signed: Signed): Concern[] {
  return [
    ...(isRefusal(signed.vouching) ? [] : [...orderConcerns(signed), ...contentConcerns(signed)]),
    ...dayConcerns(signed),
  ];
}

function contentConcerns({ step, missingFiles, bringsForth, allDone }: Signed): Concern[] {
  const open = allDone ? 0 : step.tasks.filter(({ checked }) => !checked).length;
  return [
    ...(open > 0 ? [{ type: 'open-points', open, all: step.tasks.length } as const] : []),
    ...(bringsForth !== undefined && step.evidence.length === 0
      ? [{ type: 'no-evidence', document: bringsForth } as const]
      : []),
    ...missingFiles.map((target) => ({ type: 'no-file', target }) as const),
  ];
}

function orderConcerns({ document, step, phases, today, together }: Signed): Concern[] {
  const isMissing = (other: Step) => other !== step && !together.has(other) && !isFinished(other, today);
  const before = anchorStep(step, document, stepsById(document));
  const phase = phases.find(({ steps }) => steps.includes(step));
  const earlier = stepsBefore(step, document).filter(isMissing);
  const gate = phase ? blockersOf(phase, today).filter(isMissing) : [];
  const waiver = waiverInForce(step, today);
  return [
    ...(waiver ? [{ type: 'waived', reason: waiver.reason } as const] : []),
    ...(before && isMissing(before) ? [{ type: 'predecessor', step: before.id.value } as const] : []),
    ...(earlier.length > 0 ? [{ type: 'order', steps: earlier.map(({ id }) => id.value) } as const] : []),
    ...(phase && gate.length > 0
      ? [{ type: 'gate', phase: phase.id, steps: gate.map(({ id }) => id.value) } as const]
      : []),
  ];
}

/** A day further back than this many months was hardly meant. */
const LONG_AGO = 12;

function dayConcerns({ step, vouching, today }: Signed): Concern[] {
  const { date } = vouching;
  const last = step.signOffs.at(-1)?.date.value;
  return [
    ...(date < addMonths(today, -LONG_AGO) ? [{ type: 'long-ago', date } as const] : []),
    ...(last !== undefined && date < last ? [{ type: 'before-last', date, last } as const] : []),
    ...(closesAnother(step, vouching) ? occurrenceConcerns(step, date) : []),
  ];
}

/** Whether a sign-off closes an occurrence of its own: neither who refuses nor who countersigns does. */
function closesAnother(step: Step, vouching: Vouching): boolean {
  return !isRefusal(vouching) && !closedBefore(step, vouching.name, vouching.date);
}

function occurrenceConcerns(step: Step, date: IsoDate): Concern[] {
  const due = step.due?.date?.value;
  const again = signedAgain(step, date);
  if (again !== undefined) return [{ type: 'again', last: again, due }];
  return due !== undefined && isEarly(step, due, date) ? [{ type: 'early', due }] : [];
}

function isEarly({ every }: Step, due: IsoDate, date: IsoDate): boolean {
  return every !== undefined && daysBetween(date, due) > daysBetweenOccurrences(every.value);
}

/** The day of the last sign-off where this one comes so soon after it that it may be meant for the same occurrence. */
function signedAgain(step: Step, date: IsoDate): IsoDate | undefined {
  const last = validSignOff(step)?.date.value;
  if (!recurs(step) || last === undefined || !step.every) return undefined;
  return last <= date && areOfOneOccurrence(step.every.value, last, date) ? last : undefined;
}
