import { type ChangedStep, type Changes, fittingChanges, goneLast, newTogether } from './changes-since.js';
import { missingPart, type PartFault } from './parts.js';
import type { KnownPast } from './signed-past.js';
import {
  type DocumentStatus,
  filterDocuments,
  isFiltering,
  type Status,
  type ShownFilter,
  type StatusFilter,
  statusOf,
} from './status.js';
import { nameWorkspaces, placedIn, workspaceOf, type WorkspaceStatus } from './workspaces.js';
import { addTo } from '../text/add-to.js';

/** A status with the name of the file that it was read from. */
export interface NamedStatus {
  readonly file: string;
  readonly status: Status;
}

/** Several statuses as one, and what of them does not fit together; or why they cannot be one. */
export type Merging =
  | {
      readonly status: Status;
      /** All documents, whatever is asked for. */
      readonly whole: readonly DocumentStatus[];
      readonly remarks: readonly MergeRemark[];
      /** How the files stood on days gone by, where their parts tell it of all that is merged. */
      readonly past: KnownPast | undefined;
    }
  | { readonly fault: PartFault };

/** What people should know of a merged status. */
export type MergeRemark =
  /** They were made on different days. */
  | { readonly type: 'days'; readonly days: readonly { readonly file: string; readonly today: string }[] }
  /** They tell changes since different states, or some tell none. */
  | {
      readonly type: 'since';
      readonly since: readonly { readonly file: string; readonly since: string | undefined }[];
    }
  /** They were asked for alone what others were not. */
  | { readonly type: 'filters'; readonly files: readonly string[] }
  /** Only these are for customers. */
  | { readonly type: 'audience'; readonly files: readonly string[] }
  /** Two hold the same documents, or one holds them twice. */
  | { readonly type: 'twice'; readonly files: readonly [string, string] };

/** What belongs together: the parts of one run in their order, or one whole status. */
type Run = readonly NamedStatus[];

/**
 * Makes one status of several. The parts of one run together are exactly what the run would be as a whole; whole ones
 * follow in the order given, each with workspaces of its own.
 *
 * @param filter what is asked of the whole
 */
export function mergeStatuses(given: readonly NamedStatus[], filter: StatusFilter): Merging {
  const runs = runsIn(given);
  for (const run of runs) {
    const fault = faultOf(run);
    if (fault) return { fault };
  }
  const named = nameAll(runs);
  const whole = named.flatMap((one) => one.documents);
  const documents = filterDocuments(whole, filter);
  const all = runs.flat();
  const filters = new Set(all.map(({ status }) => JSON.stringify(status.filter ?? {})));
  const isForCustomers = all.every(({ status }) => status.audience === 'customer');
  const status = statusOf(documents, {
    today: all.map(({ status: { today } }) => today).reduce((a, b) => (a > b ? a : b)),
    workspaces: named.flatMap(({ workspaces }) => workspaces),
    filter: { ...(filters.size === 1 && all[0]?.status.filter), ...definedIn(filter, documents) },
    ...(all.some(({ status: { incomplete } }) => incomplete) && { incomplete: true }),
    ...(isForCustomers && { audience: 'customer' }),
  });
  const changes = mergeChanges(named, all, filter);
  return {
    status: changes ? { ...status, changes } : status,
    whole,
    remarks: remarksOn(runs, named),
    past: pastOf(runs, named, filter),
  };
}

/** History tells of one workspace as a whole: neither of several nor of what a filter leaves of it. */
function pastOf(
  runs: readonly Run[],
  named: readonly NamedRun[],
  filter: StatusFilter,
): KnownPast | undefined {
  const isAll = named.flatMap(({ workspaces }) => workspaces).length === 1 && !isFiltering(filter);
  const told = runs.flat().flatMap(({ status: { workspaces } }) => workspaces);
  return isAll ? told.find(({ past }) => past)?.past : undefined;
}

function runsIn(given: readonly NamedStatus[]): Run[] {
  const runs = new Map<string, NamedStatus[]>();
  for (const [index, one] of given.entries()) {
    const { shard } = one.status;
    const key = shard ? `run ${shard.run} ${shard.count}` : `whole ${index}`;
    addTo(runs, key, one);
  }
  const indexOf = ({ status }: NamedStatus) => status.shard?.index ?? 1;
  return [...runs.values()].map((run) => run.sort((a, b) => indexOf(a) - indexOf(b)));
}

function faultOf(run: Run): PartFault | undefined {
  return missingPart(run.flatMap(({ file, status: { shard } }) => (shard ? [{ file, shard }] : [])));
}

/** A run whose workspaces, documents and changes have names that are unique among all runs. */
interface NamedRun {
  readonly workspaces: readonly WorkspaceStatus[];
  readonly documents: readonly DocumentStatus[];
  readonly changes: readonly ChangedStep[];
}

function nameAll(runs: readonly Run[]): NamedRun[] {
  const found = runs.map((run) => [...workspacesIn(run).entries()]);
  const named = nameWorkspaces(found.flat().map(([, workspace]) => workspace));
  let from = 0;
  return runs.map((run, index) => {
    const own = found[index] as [string, WorkspaceStatus][];
    const workspaces = named.slice(from, (from += own.length));
    const nameOf = new Map(own.map(([key], at) => [key, workspaces[at]?.name]));
    const place = <T extends Placed>(one: T, status: Status): T => {
      const known = named.length > 1 ? workspaceOf(status, one) : undefined;
      const name = known && nameOf.get(keyOf(known, status.shard));
      return placedIn(one, name);
    };
    return {
      workspaces,
      documents: run.flatMap(({ status }) => status.documents.map((one) => place(one, status))),
      changes: goneLast(
        run.flatMap(({ status }) => (status.changes?.steps ?? []).map((one) => place(one, status))),
      ),
    };
  });
}

interface Placed {
  readonly path: string;
  readonly workspace?: string | undefined;
}

/** The workspaces of a run, each once: several parts may have documents of the same. */
function workspacesIn(run: Run): ReadonlyMap<string, WorkspaceStatus> {
  const found = new Map<string, WorkspaceStatus>();
  for (const { status } of run) {
    for (const workspace of status.workspaces) {
      const key = keyOf(workspace, status.shard);
      const { past: _, ...known } = workspace;
      if (!found.has(key)) found.set(key, known);
    }
  }
  return found;
}

/** What tells a run's workspaces apart: names may be others in each part, paths may be the same in what was merged. */
function keyOf({ name, path }: WorkspaceStatus, shard: Status['shard']): string {
  return shard ? path : name;
}

/** All changes; nothing where none are told. */
function mergeChanges(
  runs: readonly NamedRun[],
  given: readonly NamedStatus[],
  filter: StatusFilter,
): Changes | undefined {
  const told = given.flatMap(({ status }) => status.changes ?? []);
  if (told.length === 0) return undefined;
  const commits = new Set(told.map(({ commit }) => commit));
  const [commit] = commits;
  const steps = fittingChanges(
    runs.flatMap(({ changes }) => changes),
    filter,
    runs.flatMap(({ documents }) => documents),
  );
  return {
    since: [...new Set(told.map(({ since }) => since))].join(', '),
    commit: commits.size === 1 ? commit : undefined,
    new: newTogether(told.map((changes) => changes.new)),
    steps: goneLast(steps),
  };
}

/** A filter without what it does not ask for, and with what the person is called. */
function definedIn(
  { customer, phase, person, state }: StatusFilter,
  documents: readonly DocumentStatus[],
): ShownFilter {
  const steps = documents.flatMap((document) => document.steps ?? []);
  const personName = steps.find(({ responsible }) => responsible === person)?.responsibleName;
  return {
    ...(customer !== undefined && { customer }),
    ...(phase !== undefined && { phase }),
    ...(person !== undefined && { person }),
    ...(state !== undefined && { state }),
    ...(person !== undefined && personName !== undefined && { personName }),
  };
}

function remarksOn(runs: readonly Run[], named: readonly NamedRun[]): MergeRemark[] {
  const all = runs.flat();
  const distinct = (textOf: (status: Status) => string | undefined) =>
    new Set(all.map(({ status }) => textOf(status))).size > 1;
  const twice = sameDocuments(runs, named);
  return [
    ...(distinct(({ today }) => today)
      ? [{ type: 'days' as const, days: all.map(({ file, status: { today } }) => ({ file, today })) }]
      : []),
    ...(distinct(({ changes }) => changes?.since)
      ? [
          {
            type: 'since' as const,
            since: all.map(({ file, status: { changes } }) => ({ file, since: changes?.since })),
          },
        ]
      : []),
    ...(distinct(({ filter }) => JSON.stringify(filter ?? {}))
      ? [{ type: 'filters' as const, files: filesOf(all.filter(({ status }) => status.filter)) }]
      : []),
    ...(distinct(({ audience }) => audience)
      ? [{ type: 'audience' as const, files: filesOf(all.filter(({ status }) => status.audience)) }]
      : []),
    ...(twice ? [{ type: 'twice' as const, files: twice }] : []),
  ];
}

function filesOf(statuses: readonly NamedStatus[]): string[] {
  return statuses.map(({ file }) => file);
}

/** Two workspaces of the same folder and company, with the same documents: most likely the same, at another time. */
function sameDocuments(
  runs: readonly Run[],
  named: readonly NamedRun[],
): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const [index, { workspaces, documents }] of named.entries()) {
    const file = runs[index]?.[0]?.file ?? '';
    const byWorkspace = new Map<string | undefined, DocumentStatus[]>();
    for (const document of documents) addTo(byWorkspace, document.workspace, document);
    for (const { name, company, folder, path } of workspaces) {
      // Where there is one workspace, documents do not name it.
      const own = byWorkspace.get(name) ?? byWorkspace.get(undefined);
      if (own === undefined) continue;
      const key = JSON.stringify([company, folder, path, own.map(({ path: at, id }) => [at, id])]);
      const before = seen.get(key);
      if (before !== undefined) return [before, file];
      seen.set(key, file);
    }
  }
  return undefined;
}
