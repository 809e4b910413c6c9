import { readForeignJson } from '../document/foreign-json.js';
import { type DocumentStatus, type Status, type StepStatus, totalsOf } from './status.js';
import { statusShape } from './status-shape.js';

/** A status that was read, or why it cannot be, with the place and what was expected there. */
export type StatusReading = { readonly status: Status } | { readonly fault: string };

/** Reads the JSON of `status` and `report`; whatever a stranger may have put there instead is told, never believed. */
export function readStatus(text: string): StatusReading {
  const read = readForeignJson(text, statusShape, 'the JSON of “serviceplan status” or “report”');
  if ('fault' in read) return read;
  const status = read.copy as Status;
  const fault = contradictionIn(status);
  return fault === undefined ? { status } : { fault };
}

/** What in a status does not go together with the rest of it. */
function contradictionIn(status: Status): string | undefined {
  const { shard, workspaces, documents, totals } = status;
  if (shard && shard.index > shard.count)
    return `shard.index must be at most shard.count (${shard.count}), not ${shard.index}`;
  const names = new Set(workspaces.map(({ name }) => name));
  if (names.size < workspaces.length) return 'workspaces must have names of their own, each another';
  for (const [index, document] of documents.entries()) {
    const fault = contradictionInDocument(document, names);
    if (fault !== undefined) return `documents[${index}].${fault}`;
  }
  const counted = totalsOf(documents);
  const wrong = (Object.keys(counted) as (keyof typeof counted)[]).find(
    (key) => counted[key] !== totals[key],
  );
  return wrong && `totals.${wrong} must be ${counted[wrong]}, as the documents say, not ${totals[wrong]}`;
}

function contradictionInDocument(
  { workspace, phases = [], steps = [] }: DocumentStatus,
  names: ReadonlySet<string>,
): string | undefined {
  if (workspace === undefined ? names.size > 1 : !names.has(workspace))
    return 'workspace must be the name of one of the workspaces';
  for (const [index, { steps: all, signed, waived, overdue, recurring }] of phases.entries()) {
    const most = Math.max(signed + waived, overdue, recurring);
    if (most > all) return `phases[${index}].steps must be at least ${most}, as its parts say, not ${all}`;
  }
  for (const [index, step] of steps.entries()) {
    const fault = contradictionInStep(step);
    if (fault !== undefined) return `steps[${index}].${fault}`;
  }
  return undefined;
}

function contradictionInStep({ state, due, signedBy, signedOn }: StepStatus): string | undefined {
  if ((state === 'overdue' || state === 'due-soon') && due === undefined)
    return `due is missing; a step that is ${state} has a date`;
  if ((signedBy === undefined) !== (signedOn === undefined))
    return 'signedOn must stand beside signedBy, and neither alone';
  return undefined;
}
