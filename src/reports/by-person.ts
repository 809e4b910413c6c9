import { identity } from '../status/load.js';
import type { StepStatus } from '../status/status.js';
import type { Entry } from '../status/attention.js';
import type { Labels } from '../languages/labels.js';

/** The steps of one person, of a role that nobody holds, or of nobody at all. */
export interface Share {
  /** A step of theirs, that says who they are. */
  readonly of: StepStatus;
  readonly entries: readonly Entry[];
  /** How many of them are overdue. */
  readonly late: number;
}

/** Steps by who answers for them: people first, those with the most overdue steps in front; what nobody has taken last. */
export function byPerson(entries: Iterable<Entry>): Share[] {
  const shares = new Map<string, { of: StepStatus; entries: Entry[]; late: number }>();
  for (const entry of entries) {
    const { step } = entry;
    const key = identity(step.responsible ?? '', step.responsibleName ?? step.role);
    const share = shares.get(key) ?? { of: step, entries: [], late: 0 };
    share.entries.push(entry);
    if (step.state === 'overdue') share.late++;
    shares.set(key, share);
  }
  return [...shares.values()].sort(
    (a, b) => rank(a.of) - rank(b.of) || b.late - a.late || b.entries.length - a.entries.length,
  );
}

function rank({ responsible, role }: StepStatus): number {
  return responsible !== undefined ? 0 : role !== undefined ? 1 : 2;
}

/** The words that people are told in. */
interface Speaking {
  readonly labels: Labels;
}

/** Who answers for a step, as people say it. */
export function whoOf({ responsibleName, departed, role }: StepStatus, { labels }: Speaking): string {
  if (responsibleName !== undefined) return departed ? labels.left(responsibleName) : responsibleName;
  return role === undefined ? labels.nobody : labels.role(role);
}

/** The same at the head of their steps. */
export function headOf(step: StepStatus, options: Speaking): string {
  const isNobody = step.responsibleName === undefined && step.role === undefined;
  return isNobody ? options.labels.unassigned : whoOf(step, options);
}
