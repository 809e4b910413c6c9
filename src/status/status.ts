import { customerNamed } from './customer-filter.js';
import type { ComplaintStatus } from '../care/complaint.js';
import type { ComplaintsStatus } from '../care/complaints.js';
import type { IsoDate } from '../calendar/date.js';
import type { Language, LifecycleStatus } from '../document/vocabulary.js';
import type { Changes } from './changes-since.js';
import type { LogStatus } from '../improving/log.js';
import type { ReviewStatus } from '../improving/review.js';
import type { Trend } from '../measuring/figures.js';
import { loadsOf } from './load.js';
import type { LackReason } from '../signoff/policy.js';
import type { SignOffState } from '../signoff/verification.js';
import type { SurveyStatus } from '../surveys/survey-status.js';
import type { StepState } from '../document/step-state.js';
import type { WorkspaceStatus } from './workspaces.js';

/** Where everything stands on a day: the data of `status` and of every report. Version 1 of the JSON that scripts read. */
export interface Status {
  readonly version: 1;
  /** The day that it is judged by; the latest of them where workspaces were judged by several. */
  readonly today: IsoDate;
  /** Which part of the documents it is of, where it is only of a part. */
  readonly shard?: StatusShard | undefined;
  readonly workspaces: readonly WorkspaceStatus[];
  /** What it was asked for alone, where not for everything. */
  readonly filter?: ShownFilter | undefined;
  /** Documents or whole workspaces could not be read, and are not in it. */
  readonly incomplete?: true | undefined;
  readonly totals: Totals;
  readonly documents: readonly DocumentStatus[];
  /** What each person has before them. */
  readonly people: readonly PersonLoad[];
  /** For whom it was made, where not for the company itself: what is marked internal is not in it. */
  readonly audience?: 'customer' | undefined;
  /** What has changed, where that was asked for. */
  readonly changes?: Changes | undefined;
  /** Where the complaints stand, where there are any. */
  readonly complaints?: ComplaintsStatus | undefined;
}

/**
 * Whether a document is of the customer, or has the phase, that was asked for: nothing of what was not, nor where there are
 * no documents or steps that could be.
 */
export interface NamedThere {
  readonly customer?: boolean | undefined;
  readonly phase?: boolean | undefined;
}

/** A part of what one run would look at, made by itself: the first of three, and so on. */
export interface StatusShard extends NamedThere {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** The same for all parts that belong together. */
  readonly run: string;
}

/** The open steps of one person. */
export interface PersonLoad {
  readonly key: string;
  readonly name: string;
  /** All of them. */
  readonly open: number;
  readonly overdue: number;
  /** Those that have no due date. */
  readonly undated: number;
  /** The most that the settings allow in one week. */
  readonly limit: number | undefined;
  /** Those that are to come, by week; weeks without any are left out. */
  readonly weeks: readonly WeekLoad[];
}

export interface WeekLoad {
  /** The week of ISO 8601, such as `2026-W49`. */
  readonly week: string;
  /** Its Monday. */
  readonly from: IsoDate;
  readonly steps: number;
}

/** Numbers of steps. `open` counts all that are neither signed nor waived; `unassigned` those of them without a person who is still there. */
export interface Totals {
  readonly steps: number;
  readonly signed: number;
  readonly waived: number;
  readonly open: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly unassigned: number;
}

export interface DocumentStatus {
  readonly path: string;
  /** The name of the workspace it belongs to, where the status is of several. */
  readonly workspace?: string | undefined;
  readonly kind: string;
  /** What its kind is called, where it is a checklist and no lifecycle. */
  readonly kindTitle?: string | undefined;
  readonly id: string | undefined;
  readonly language: Language;
  readonly title: string | undefined;
  readonly customer: string | undefined;
  /** How far a lifecycle says it has come. */
  readonly status: LifecycleStatus | undefined;
  /** The id of the phase it is in. */
  readonly phase: string | undefined;
  readonly phases?: readonly PhaseStatus[];
  /** What everything waits for, where steps are open that do not come back. */
  readonly waitsFor?: Awaited;
  readonly steps?: readonly StepStatus[];
  readonly sections?: readonly SectionStatus[];
  /** The key figures of a scorecard. */
  readonly figures?: readonly FigureStatus[];
  /** Of a complaint: how far it has come. */
  readonly complaint?: ComplaintStatus;
  /** Of a review: what is answered and decided, and when it is held again. */
  readonly review?: ReviewStatus;
  /** Of a log of suggestions: what they wait for. */
  readonly suggestions?: LogStatus;
  /** Of a survey: how far it has come, and what was answered. */
  readonly survey?: SurveyStatus;
}

/** Where a key figure stands. */
export interface FigureStatus extends Trend {
  readonly id: string;
  /** The id of the group it is in. */
  readonly group: string | undefined;
  /** What that group is called in the document. */
  readonly groupTitle: string;
  readonly title: string;
  /** The key of the person who owns it; nothing where nobody does. */
  readonly owner: string | undefined;
  readonly ownerName: string | undefined;
  /** The role that owns it, where it is named by one. */
  readonly ownerRole?: string | undefined;
  /** What measuring it is to give, which decision it serves, and the goal that it belongs to, as it is written. */
  readonly purpose: string | undefined;
  readonly decision: string | undefined;
  readonly goal: string | undefined;
  readonly line: number;
}

export interface PhaseStatus {
  readonly id: string;
  readonly title: string;
  readonly steps: number;
  readonly signed: number;
  readonly waived: number;
  readonly overdue: number;
  /** Steps that come back, and so are never signed for good. */
  readonly recurring: number;
  /** When it ended, or will if what is late is done today and what follows from it moves along; nothing where not known. */
  readonly ends: IsoDate | undefined;
  /** How many days that is after the last of its due dates. */
  readonly late: number | undefined;
  /** One of its steps has been signed. */
  readonly begun: boolean;
  /** The steps that must be signed or waived before it may begin; only of the phase that comes next. */
  readonly blockedBy?: readonly string[];
}

/** The step that everything waits for. */
export interface Awaited {
  readonly step: string;
  /** How many days ago it was due. */
  readonly late: number;
  /** The longest chain of open steps of which each is reckoned from the one before; the first is that step. */
  readonly chain: readonly string[];
}

export interface StepStatus {
  readonly id: string;
  readonly phase: string | undefined;
  readonly title: string;
  /** The key of the person who answers for it; nothing where nobody does. */
  readonly responsible: string | undefined;
  /** That person's name. */
  readonly responsibleName: string | undefined;
  /** It is open, and that person's last day is past. */
  readonly departed: boolean;
  /** The role it was given to, where it was given to one. */
  readonly role: string | undefined;
  readonly due: IsoDate | undefined;
  readonly state: StepState;
  readonly recurring: boolean;
  /** Which occurrence waits of a step that comes back, from 1; it grows by one with each that is closed. */
  readonly occurrence: number | undefined;
  /** Its phase is over, and it is neither signed nor waived. */
  readonly unsigned: boolean;
  readonly signedBy: string | undefined;
  readonly signedOn: IsoDate | undefined;
  /** Who took it out and why, where it is waived. */
  readonly waiver?: WaiverStatus;
  /** How the sign-off that counts stands to the step as it is now, and to the keys of the workspace. */
  readonly signOff: SignOffState | undefined;
  /** What is lacking of what the settings demand, where it is signed and something is. */
  readonly lacks?: readonly LackReason[];
  readonly line: number;
}

/** What takes a step out. */
export interface WaiverStatus {
  readonly by: string;
  readonly on: IsoDate;
  /** Its last day, where it has one. */
  readonly until: IsoDate | undefined;
  readonly reason: string;
}

export interface SectionStatus {
  readonly id: string;
  readonly title: string;
  readonly state: 'written' | 'unwritten' | 'missing';
}

/** What to look at: only steps that fit all of these. */
export interface StatusFilter {
  /** Part of a customer's name, or a document's id. */
  readonly customer?: string | undefined;
  readonly phase?: string | undefined;
  /** The key of a person; their steps only. */
  readonly person?: string | undefined;
  readonly state?: StepState | undefined;
}

/** A filter as reports name it. */
export interface ShownFilter extends StatusFilter {
  /** What the person is called. */
  readonly personName?: string | undefined;
}

/** What a status says beside where its documents stand. */
export type StatusFrame = Pick<
  Status,
  'today' | 'shard' | 'workspaces' | 'filter' | 'incomplete' | 'audience'
>;

/** Where documents stand together. What each person has before them is no concern of customers. */
export function statusOf(documents: readonly DocumentStatus[], frame: StatusFrame): Status {
  const { today, shard, workspaces, filter, incomplete, audience } = frame;
  return {
    version: 1,
    today,
    ...(shard && { shard }),
    workspaces,
    ...(filter && isFiltering(filter) && { filter }),
    ...(incomplete && { incomplete }),
    totals: totalsOf(documents),
    documents,
    people: audience === undefined ? loadsOf(documents, workspaces) : [],
    ...(audience && { audience }),
  };
}

/** Adds up the steps of documents. */
export function totalsOf(documents: readonly DocumentStatus[]): Totals {
  const totals = { steps: 0, signed: 0, waived: 0, open: 0, overdue: 0, dueSoon: 0, unassigned: 0 };
  for (const { steps = [] } of documents) {
    for (const { state, responsible, departed } of steps) {
      totals.steps++;
      if (state === 'signed') totals.signed++;
      else if (state === 'waived') totals.waived++;
      else {
        totals.open++;
        if (state === 'overdue') totals.overdue++;
        if (state === 'due-soon') totals.dueSoon++;
        if (responsible === undefined || departed) totals.unassigned++;
      }
    }
  }
  return totals;
}

/** How many steps of a phase there are among some, and how many of them stand how. */
export function phaseCounts(
  phase: string,
  all: readonly StepStatus[],
): Pick<PhaseStatus, 'steps' | 'signed' | 'waived' | 'overdue' | 'recurring'> {
  const steps = all.filter((step) => step.phase === phase);
  const count = (test: (step: StepStatus) => boolean) => steps.filter(test).length;
  return {
    steps: steps.length,
    signed: count(({ state }) => state === 'signed'),
    waived: count(({ state }) => state === 'waived'),
    overdue: count(({ state }) => state === 'overdue'),
    recurring: count(({ recurring }) => recurring),
  };
}

/**
 * The documents with only the steps that a filter lets through, and the key figures of the person that it asks for; documents
 * without any are left out.
 */
export function filterDocuments(
  documents: readonly DocumentStatus[],
  filter: StatusFilter,
): DocumentStatus[] {
  if (!isFiltering(filter)) return [...documents];
  const wantsSteps = filter.phase !== undefined || filter.person !== undefined || filter.state !== undefined;
  const isWanted = filter.customer === undefined ? undefined : customerNamed(filter.customer, documents);
  return documents.flatMap((document): DocumentStatus[] => {
    if (isWanted && !isWanted(document)) return [];
    if (!wantsSteps) return [document];
    const steps = document.steps?.filter((step) => fits(step, filter)) ?? [];
    const figures = ownedFigures(document, filter);
    if (steps.length === 0 && figures.length === 0) return [];
    const phases = document.phases
      ?.map((phase) => ({ ...phase, ...phaseCounts(phase.id, steps) }))
      .filter((phase) => phase.steps > 0);
    const { sections: _, figures: __, review: ___, suggestions: ____, survey: _____, ...rest } = document;
    // In the order in which the JSON of parts is read again.
    return [{ ...rest, ...(phases && { phases }), steps, ...(figures.length > 0 && { figures }) }];
  });
}

/** The key figures that belong to a person, where it is asked for all that does. */
function ownedFigures(
  { figures = [] }: DocumentStatus,
  { person, phase, state }: StatusFilter,
): readonly FigureStatus[] {
  if (person === undefined || phase !== undefined || state !== undefined) return [];
  return figures.filter(({ owner }) => owner === person);
}

/** Whether a filter leaves anything out. */
export function isFiltering({ customer, phase, person, state }: StatusFilter): boolean {
  return [customer, phase, person, state].some((wanted) => wanted !== undefined);
}

/** Whether a step is neither signed nor waived. */
export function isWaiting({ state }: Pick<StepStatus, 'state'>): boolean {
  return state !== 'signed' && state !== 'waived';
}

function fits(step: StepStatus, { phase, person, state }: StatusFilter): boolean {
  return isOfPhaseAndPerson(step, { phase, person }) && (state === undefined || step.state === state);
}

/** Whether a step is of the phase and the person that a filter asks for. */
export function isOfPhaseAndPerson(
  step: Pick<StepStatus, 'phase' | 'responsible'>,
  { phase, person }: StatusFilter,
): boolean {
  return (
    (phase === undefined || step.phase?.toLowerCase() === phase.toLowerCase()) &&
    (person === undefined || step.responsible === person)
  );
}
