import type { IsoDate } from '../calendar/date.js';
import { compare } from '../text/compare.js';
import { ownNameOf } from './attention.js';
import { customerNamed } from './customer-filter.js';
import {
  type DocumentStatus,
  isOfPhaseAndPerson,
  isWaiting,
  type StatusFilter,
  type StepStatus,
} from './status.js';

/** What has become of the steps of documents between two states of the files. */
export interface Changes {
  /** What the comparison is with, as it was asked for: a git ref or a day. */
  readonly since: string;
  /** The commit that stands for it; nothing where the repository is younger than the day. */
  readonly commit: string | undefined;
  /** Of which workspaces everything counts as new, because no commit is from before the day; nothing of none. */
  readonly new?: Newness | undefined;
  readonly steps: readonly ChangedStep[];
}

export const NEWNESS = ['all', 'some'] as const;
export type Newness = (typeof NEWNESS)[number];

/** Which workspaces are new, of several that are told together. */
export function newTogether(each: readonly (Newness | undefined)[]): Newness | undefined {
  if (each.every((one) => one === undefined)) return undefined;
  return each.every((one) => one === 'all') ? 'all' : 'some';
}

export const CHANGE_TYPES = ['signed', 'waived', 'reopened', 'moved', 'added', 'gone'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** One change of one step; a step that was moved and signed has two. */
export interface ChangedStep {
  readonly type: ChangeType;
  readonly path: string;
  /** The name of the workspace, where there are several. */
  readonly workspace?: string | undefined;
  readonly id: string | undefined;
  /** What the document is called. */
  readonly document: string;
  readonly customer: string | undefined;
  readonly step: string;
  readonly title: string;
  readonly phase: string | undefined;
  /** The key of the person who answers for it. */
  readonly responsible: string | undefined;
  /** What it was, where it is open again: who had signed it or taken it out, and when, stands in `by` and its like. */
  readonly was?: 'signed' | 'waived' | undefined;
  /** Who signed it or took it out. */
  readonly by?: string | undefined;
  /** When that was. */
  readonly on?: IsoDate | undefined;
  /** The last day that it is taken out, where it has one. */
  readonly until?: IsoDate | undefined;
  /** Why it is taken out. */
  readonly reason?: string | undefined;
  /** When it was due before, where it was moved. */
  readonly from?: IsoDate | undefined;
  /** When it is due now. */
  readonly to?: IsoDate | undefined;
}

/** A document as it was or is, with the words by which it is known again. */
export interface DocumentState {
  /** The same in both states: the workspace and the document's id, or its path where it has none. */
  readonly key: string;
  /** Nothing where it is there, but not for those who are to read of the changes. */
  readonly document: DocumentStatus | undefined;
  /** Steps that are there, though the status may not show them: they are not gone. */
  readonly stepIds: readonly string[];
}

/**
 * What was signed, waived, opened again, moved, is new or gone, in the order of the documents as they are now; what is gone comes last,
 * in the order of its paths.
 *
 * @param from the day that the first state is of, if one was named: what was signed or waived before it and was only written
 *   down since is new, not signed since
 */
export function changesBetween(
  before: readonly DocumentState[],
  now: readonly DocumentState[],
  from: IsoDate = '',
): ChangedStep[] {
  const old = new Map(before.map(({ key, document }) => [key, document]));
  const changes: ChangedStep[] = [];
  const add = (
    type: ChangeType,
    document: DocumentStatus,
    step: StepStatus,
    more: Partial<ChangedStep> = {},
  ) =>
    changes.push({
      type,
      path: document.path,
      ...(document.workspace !== undefined && { workspace: document.workspace }),
      id: document.id,
      document: ownNameOf(document),
      customer: document.customer,
      step: step.id,
      title: step.title,
      phase: step.phase,
      responsible: step.responsible,
      ...more,
    });
  for (const { key, document } of now) {
    if (!document) continue;
    const oldSteps = stepsById(old.get(key));
    for (const [id, step] of stepsById(document)) {
      const then = oldSteps.get(id);
      if (!then) add('added', document, step, { to: step.due });
      const isOld = (on: IsoDate = '') => then === undefined && on < from;
      if (isNewlySigned(step, then) && !isOld(step.signedOn))
        add('signed', document, step, signatureOf(step));
      if (step.state === 'waived' && then?.state !== 'waived' && !isOld(step.waiver?.on))
        add('waived', document, step, step.waiver);
      if (then && isReopened(step, then)) add('reopened', document, step, whatEnded(then));
      if (then && isMoved(step, then)) add('moved', document, step, { from: then.due, to: step.due });
    }
  }
  const present = new Map(now.map((state) => [state.key, state]));
  for (const { key, document } of before) {
    const state = present.get(key);
    if (!document || (state && !state.document)) continue;
    const there = new Set([...(state?.stepIds ?? []), ...stepsById(state?.document).keys()]);
    for (const [id, step] of stepsById(document)) if (!there.has(id)) add('gone', document, step);
  }
  return goneLast(changes);
}

/** Changes with those of what is gone at the end, in the order of their paths; else in the order they have. */
export function goneLast(changes: readonly ChangedStep[]): ChangedStep[] {
  const isGone = ({ type }: ChangedStep) => type === 'gone';
  const gone = changes.filter(isGone).sort((a, b) => compare(a.path, b.path));
  return [...changes.filter((change) => !isGone(change)), ...gone];
}

/**
 * Those changes of steps that a filter lets through, whatever the step's state.
 *
 * @param documents those among which the filter's customer is known
 */
export function fittingChanges(
  changes: readonly ChangedStep[],
  filter: StatusFilter,
  documents: readonly DocumentStatus[],
): ChangedStep[] {
  const { customer } = filter;
  const isWanted = customer === undefined ? () => true : customerNamed(customer, documents);
  return changes.filter((change) => isWanted(change) && isOfPhaseAndPerson(change, filter));
}

function stepsById(document: DocumentStatus | undefined): ReadonlyMap<string, StepStatus> {
  const steps = new Map<string, StepStatus>();
  for (const step of document?.steps ?? [])
    if (step.id !== '' && !steps.has(step.id)) steps.set(step.id, step);
  return steps;
}

function isNewlySigned(step: StepStatus, then: StepStatus | undefined): boolean {
  if (step.recurring) return (step.occurrence ?? 1) > (then?.occurrence ?? 1);
  return step.state === 'signed' && then?.state !== 'signed';
}

/** Whether its sign-off was taken back, or what took it out: a waiver that has run out was no longer in force then either. */
function isReopened(step: StepStatus, then: StepStatus): boolean {
  return isWaiting(step) && (!isWaiting(then) || (step.occurrence ?? 1) < (then.occurrence ?? 1));
}

function whatEnded(then: StepStatus): Partial<ChangedStep> {
  return then.waiver ? { was: 'waived', ...then.waiver } : { was: 'signed', ...signatureOf(then) };
}

function signatureOf({ signedBy, signedOn }: StepStatus): Partial<ChangedStep> {
  return { by: signedBy, on: signedOn };
}

/** The next occurrence of a step that was signed has a date of its own; that is no move. */
function isMoved(step: StepStatus, then: StepStatus): boolean {
  return step.due !== then.due && (step.occurrence ?? 1) <= (then.occurrence ?? 1);
}
