import { identity } from '../status/load.js';
import { attentionOf, type Entry } from '../status/attention.js';
import type { PersonLoad, Status, StepStatus } from '../status/status.js';

/** A step, with whatever else is known of it. */
export interface WithStep {
  readonly step: StepStatus;
}

/** The steps of one person, of a role that nobody holds, or of nobody at all. */
export interface Share<Of extends WithStep = Entry> {
  /** A step of theirs, that says who they are. */
  readonly of: StepStatus;
  readonly entries: readonly Of[];
  /** How many of them are overdue. */
  readonly late: number;
}

/** What a person has before them, and behind them that no longer holds. */
export interface Turn extends PersonLoad {
  /** How many of their sign-offs no longer hold. */
  readonly broken: number;
  /** How many of their steps a phase waits for. */
  readonly blocking: number;
}

/** All who have something to do: those with open steps, and those whose sign-offs no longer hold. */
export function turnsOf(status: Status): Turn[] {
  const { broken, blocking } = attentionOf(status);
  const [ofBroken, ofBlocking] = [countByPerson(broken), countByPerson(blocking)];
  const turn = (load: PersonLoad): Turn => {
    const key = identity(load.key, load.name);
    return { ...load, broken: ofBroken.get(key) ?? 0, blocking: ofBlocking.get(key) ?? 0 };
  };
  const known = new Set(status.people.map(({ key, name }) => identity(key, name)));
  const others = byPerson(broken).flatMap(({ of: { responsible: key, responsibleName: name } }) =>
    key === undefined || name === undefined || known.has(identity(key, name))
      ? []
      : [{ key, name, open: 0, overdue: 0, undated: 0, limit: undefined, weeks: [] }],
  );
  return [...status.people, ...others].map(turn);
}

function countByPerson(entries: Iterable<Entry>): ReadonlyMap<string, number> {
  return new Map(byPerson(entries).map(({ of, entries: { length } }) => [keyOf(of), length]));
}

/** Steps by who answers for them: people first, those with the most overdue steps in front; what nobody has taken last. */
export function byPerson<Of extends WithStep>(entries: Iterable<Of>): Share<Of>[] {
  const shares = new Map<string, { of: StepStatus; entries: Of[]; late: number }>();
  for (const entry of entries) {
    const { step } = entry;
    const key = keyOf(step);
    const share = shares.get(key) ?? { of: step, entries: [], late: 0 };
    share.entries.push(entry);
    if (step.state === 'overdue') share.late++;
    shares.set(key, share);
  }
  return [...shares.values()].sort(
    (a, b) => rank(a.of) - rank(b.of) || b.late - a.late || b.entries.length - a.entries.length,
  );
}

function keyOf({ responsible = '', responsibleName, role }: StepStatus): string {
  return identity(responsible, responsibleName ?? role);
}

function rank({ responsible, role }: StepStatus): number {
  return responsible !== undefined ? 0 : role !== undefined ? 1 : 2;
}
