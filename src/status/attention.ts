import { compare } from '../text/compare.js';
import { firstByKey } from '../text/first-by-key.js';
import { type DocumentStatus, isWaiting, type PhaseStatus, type Status, type StepStatus } from './status.js';
import { withWorkspace } from './workspaces.js';

/** A step, with the document it stands in. */
export interface Entry {
  readonly step: StepStatus;
  readonly document: DocumentStatus;
}

/** What needs somebody: steps by why they do, those due first in front. A step may stand in several lists. */
export interface Attention {
  readonly overdue: readonly Entry[];
  /** Neither signed nor waived in a phase that is over, and not overdue. */
  readonly unsigned: readonly Entry[];
  /** Signed, but the sign-off no longer holds: the step was changed since, or the signature does not prove it. */
  readonly broken: readonly Entry[];
  /** Signed, but not as the settings demand. */
  readonly lacking: readonly Entry[];
  readonly dueSoon: readonly Entry[];
  /** Open, and nobody who is still there answers for it. In the order of the documents. */
  readonly unassigned: readonly Entry[];
  /** Open, and a phase that comes next may not begin before them. */
  readonly blocking: readonly BlockingEntry[];
}

/** A step that a phase waits for. */
export interface BlockingEntry extends Entry {
  readonly blocked: PhaseStatus;
}

/** Sorts the steps of a status by what they need. */
export function attentionOf({ documents }: Pick<Status, 'documents'>): Attention {
  const blocking = documents.flatMap(blockingIn);
  const all = documents.flatMap((document) => (document.steps ?? []).map((step) => ({ step, document })));
  const byDue = (test: (step: StepStatus) => boolean) =>
    all.filter(({ step }) => test(step)).sort((a, b) => compare(a.step.due ?? '9', b.step.due ?? '9'));
  return {
    overdue: byDue(({ state }) => state === 'overdue'),
    unsigned: byDue(({ unsigned, state }) => unsigned && state !== 'overdue'),
    broken: byDue(isBroken),
    // What no longer holds lacks something for that reason.
    lacking: byDue((step) => step.lacks !== undefined && step.state !== 'waived' && !isBroken(step)),
    dueSoon: byDue(({ state }) => state === 'due-soon'),
    unassigned: all.filter(
      ({ step }) => isWaiting(step) && (step.responsible === undefined || step.departed),
    ),
    blocking: blocking.sort((a, b) => compare(a.step.due ?? '9', b.step.due ?? '9')),
  };
}

function blockingIn(document: DocumentStatus): BlockingEntry[] {
  const { phases = [], steps = [] } = document;
  const waiting = phases.filter(({ blockedBy = [] }) => blockedBy.length > 0);
  if (waiting.length === 0) return [];
  const byId = firstByKey(steps, ({ id }) => id);
  return waiting.flatMap((blocked) =>
    (blocked.blockedBy ?? []).flatMap((id) => {
      const step = byId.get(id);
      return step ? [{ step, document, blocked }] : [];
    }),
  );
}

/** Whether a step's sign-off no longer holds. */
export function isBroken({ signOff }: StepStatus): boolean {
  return signOff === 'stale' || signOff === 'invalid';
}

/** What a document is called in a report: by its customer or its title, and by its workspace where there are several. */
export function nameOfDocument(document: DocumentStatus): string {
  return withWorkspace(ownNameOf(document), document);
}

/** The same without the workspace. */
export function ownNameOf({ customer, title, id, path, complaint, kind }: DocumentStatus): string {
  return (complaint || kind === 'survey' ? title : undefined) ?? customer ?? title ?? id ?? path;
}
