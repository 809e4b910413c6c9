import type { IsoDate } from '../calendar/date.js';
import type { Person } from '../document/settings.js';
import type { Language } from '../document/vocabulary.js';
import { countEach } from '../text/count-each.js';
import { firstByKey } from '../text/first-by-key.js';
import type { KnownPast } from './signed-past.js';
import type { Status } from './status.js';

/** A workspace that documents of a status belong to. */
export interface WorkspaceStatus {
  /** What reports call it; no two of a status are called the same. */
  readonly name: string;
  readonly company: string | undefined;
  /** Its folder, from the folder worked in; `.` where that is the same. */
  readonly path: string;
  /** What its folder is called. */
  readonly folder: string;
  readonly language: Language;
  /** The day that its documents are judged by. */
  readonly today: IsoDate;
  /** What stands before the paths of its documents where people see them. */
  readonly url?: string | undefined;
  /** The people who have a limit. */
  readonly limits?: readonly PersonLimit[] | undefined;
  /** In a part of a run: how all of the workspace stood on days gone by, as its history has it. The first part tells it. */
  readonly past?: KnownPast | undefined;
}

/** The most steps that may fall due for a person in one week. */
export interface PersonLimit {
  readonly key: string;
  readonly name: string;
  readonly most: number;
}

/** The limits that settings give to people; nothing where nobody has one. */
export function limitsOf(people: Iterable<Person>): readonly PersonLimit[] | undefined {
  const limits = [...people].flatMap(({ key, name, workloadLimit }) =>
    workloadLimit === undefined ? [] : [{ key, name, most: workloadLimit }],
  );
  return limits.length > 0 ? limits : undefined;
}

type Unnamed = Omit<WorkspaceStatus, 'name'>;

/**
 * Gives workspaces names: that of the company; of the folder where all are of one company, or have none; both where some
 * are of the same; their paths, and in the end a number, where that does not tell them apart.
 */
export function nameWorkspaces(workspaces: readonly Unnamed[]): WorkspaceStatus[] {
  const isOneCompany = workspaces.length > 1 && new Set(workspaces.map(({ company }) => company)).size === 1;
  const within = ({ company }: Unnamed, place: string) =>
    company === undefined || isOneCompany ? place : `${company} (${place})`;
  const ways: readonly ((workspace: Unnamed) => string)[] = [
    ({ company, folder }) => (isOneCompany ? folder : (company ?? folder)),
    (workspace) => within(workspace, workspace.folder),
    (workspace) => within(workspace, workspace.path),
  ];
  const counts = ways.map((way) => countEach(workspaces.map(way)));
  const taken = new Set<string>();
  const lastNumbers = new Map<string, number>();
  return workspaces.map((workspace) => {
    const names = ways.map((way) => way(workspace));
    const own = names.find((name, index) => counts[index]?.get(name) === 1) ?? names[1] ?? workspace.path;
    let name = own;
    let number = lastNumbers.get(own) ?? 1;
    while (taken.has(name)) name = `${own} ${++number}`;
    lastNumbers.set(own, number);
    taken.add(name);
    // What was named among others before is named anew.
    const { name: _, ...unnamed } = workspace as Partial<WorkspaceStatus> & Unnamed;
    return { name, ...unnamed };
  });
}

/** Something that says which of several workspaces it belongs to; nothing where there is only one. */
interface Placed {
  readonly workspace?: string | undefined;
}

/** Something at a path, that says which workspace it belongs to; nothing where there is only one. */
export function placedIn<T extends Placed & { readonly path: string }>(
  one: T,
  workspace: string | undefined,
): T {
  const entries = Object.entries(one).flatMap((entry): [string, unknown][] => {
    const [key] = entry;
    if (key === 'workspace') return [];
    return key === 'path' && workspace !== undefined ? [entry, ['workspace', workspace]] : [entry];
  });
  return Object.fromEntries(entries) as unknown as T;
}

/** The workspaces of a status by their names: reports ask for them at each step. */
const byNames = new WeakMap<readonly WorkspaceStatus[], ReadonlyMap<string, WorkspaceStatus>>();

/** The workspace that a document or a change belongs to. */
export function workspaceOf(
  { workspaces }: Pick<Status, 'workspaces'>,
  { workspace }: Placed,
): WorkspaceStatus | undefined {
  if (workspace === undefined) return workspaces[0];
  const byName = byNames.get(workspaces) ?? firstByKey(workspaces, ({ name }) => name);
  byNames.set(workspaces, byName);
  return byName.get(workspace);
}

/** The day that a document of a status was judged by. */
export function dayOf(status: Pick<Status, 'workspaces' | 'today'>, placed: Placed): IsoDate {
  return workspaceOf(status, placed)?.today ?? status.today;
}

/** Tells documents, and what is said of them, apart: paths are each workspace's own. */
export function placeKey({ workspace, path }: Placed & { readonly path: string }): string {
  return workspace === undefined ? path : JSON.stringify([workspace, path]);
}

/** A name, and of which workspace it is where there are several. */
export function withWorkspace(name: string, { workspace }: Placed): string {
  return workspace === undefined ? name : `${name} (${workspace})`;
}

/** Whose workspaces a status shows: the companies of its documents, of all where it shows none; each once. */
export function companiesIn({ workspaces, documents }: Pick<Status, 'workspaces' | 'documents'>): string[] {
  const used = new Set(documents.map(({ workspace }) => workspace));
  const shown = workspaces.filter(({ name }) => used.has(name));
  const all = shown.length > 0 ? shown : workspaces;
  // One that names no company is nobody's in particular; among several its folder says which it is.
  const names = all.flatMap(({ company, folder }) => company ?? (workspaces.length > 1 ? folder : []));
  return [...new Set(names)];
}
