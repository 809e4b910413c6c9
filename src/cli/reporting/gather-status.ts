import type { IsoDate } from '../../calendar/date.js';
import {
  type DocumentStatus,
  filterDocuments,
  type NamedThere,
  type Status,
  type StatusFilter,
  statusOf,
} from '../../status/status.js';
import { notice } from '../../languages/notices.js';
import { STEP_STATES } from '../../document/step-state.js';
import { hintOrKnown } from '../../text/hint.js';
import { placedIn } from '../../status/workspaces.js';
import { unusable } from '../../languages/unusable.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Audience } from './customer-view.js';
import { EXIT } from '../ending.js';
import type { Flag } from '../arguments/flags.js';
import type { RunFile, Session } from '../session.js';
import { partOf, runDigest, type Shard } from '../shard.js';
import { type GatheredDocument, StatusReader } from './status-reader.js';
import { StatedWorkspaces } from './workspace-status.js';

/** The flags that say which steps to look at. */
export const FILTER_FLAGS = [
  {
    flags: '--customer <name>',
    description: 'only customers whose name contains this, or the customer or document with this id',
  },
  { flags: '--phase <id>', description: 'only steps of this phase' },
  { flags: '--person <key>', description: 'only steps that this person is responsible for' },
  { flags: '--state <state>', description: 'only steps in this state', choices: STEP_STATES },
] as const satisfies readonly Flag[];

/** What is asked of a status. */
export interface StatusQuery extends StatusFilter {
  /** For whom, where not for the company itself: what is marked internal is left out. */
  readonly audience?: Audience;
  /** Only a part of the documents. */
  readonly shard?: Shard;
  /** The state that changes are told since; parts of runs that ask for others are not parts of one. */
  readonly since?: string;
  /** What stands before the paths of documents where people see them. */
  readonly baseUrl?: string;
}

/** Where documents stand, the workspaces they belong to, and how the command that asked for it ends. */
export interface GatheredStatus {
  readonly status: Status;
  /** All documents that were read, before any filter. */
  readonly all: readonly GatheredDocument[];
  /** Files of other parts of the run, and which of them stand before those of this one. */
  readonly elsewhere: readonly RunFile[];
  readonly earlier: readonly RunFile[];
  readonly workspaces: readonly Workspace[];
  /** What documents of a workspace say that they belong to, where there are several. */
  readonly nameFor: (workspace: Workspace) => string | undefined;
  readonly code: number;
}

/**
 * Reads the documents that paths name and says where they stand; without paths those of the workspace. What cannot be read
 * is told.
 *
 * @returns nothing where the settings of all have faults
 * @throws Unusable for a path that names nothing, a person whom no settings know, or a customer or phase of no document
 */
export async function gatherStatus(
  session: Session,
  paths: readonly string[],
  query: StatusQuery,
): Promise<GatheredStatus | undefined> {
  const { shard, audience } = query;
  const files: RunFile[] = [];
  for await (const file of session.files(paths)) files.push(file);
  const { before, own, after } = partOf(files, shard ?? WHOLE);
  const reading = await readAll(own, session, audience);
  const { found } = reading;
  const hasFaultySettings = session.faultySettings.size > 0;
  if (hasFaultySettings && (shard ? files : found).length === 0) return undefined;
  const around = workspacesOf(files);
  const personName = nameOfPerson(query.person, around);
  const readable = reading.read.flatMap(({ document }) => document ?? []);
  const fitting = filterDocuments(readable, query);
  const there = await namedThere(readable, fitting, query);
  const shown = shownIn(reading, new Set(fitting.map(({ path }) => path)), audience);
  const [first = await session.workspace()] = [...found, ...around];
  // A workspace without documents has a language, and perhaps a company, all the same.
  const isEmpty = found.length === 0 && around.length <= 1 && audience === undefined;
  const stated = new StatedWorkspaces(isEmpty ? [first] : shown, session, query);
  const all = withWorkspaceNames(stated, reading.read);
  const elsewhere = [...before, ...after];
  const whole = await withSurveyChanges(
    all.flatMap(({ document }) => document ?? []),
    async () => {
      const others = elsewhere.filter(({ workspace }) => found.includes(workspace));
      return surveysIn(others, stated, session, audience);
    },
  );
  const isIncomplete = reading.unread > 0 || hasFaultySettings;
  const status = statusOf(filterDocuments(whole, query), {
    today: latestOf(found.map((workspace) => session.today(workspace))) ?? session.today(first),
    workspaces: stated.all,
    filter: { ...filterIn(query), ...(personName !== undefined && { personName }) },
    ...(shard && { shard: { ...shard, run: runDigest(files, session, askedIn(query)), ...there } }),
    ...(isIncomplete && { incomplete: true }),
    audience,
  });
  return {
    status: await withComplaints(status, whole),
    all,
    elsewhere,
    earlier: before,
    workspaces: found,
    nameFor: (workspace) => stated.nameFor(workspace),
    code: isIncomplete ? EXIT.unusable : EXIT.done,
  };
}

/** Whether any document has what a filter names. @throws Unusable where none has, and none can have it elsewhere */
async function namedThere(
  readable: readonly DocumentStatus[],
  fitting: readonly DocumentStatus[],
  query: StatusQuery,
): Promise<NamedThere> {
  const isPart = query.shard !== undefined;
  if (!isPart && fitting.length > 0) return {};
  const { namedIn, refuseMisnamed } = await import('./misnamed.js');
  const there = namedIn(readable, query);
  // Of a state gone by there may be more.
  if (!isPart && query.since === undefined) refuseMisnamed(readable, query, there);
  return there;
}

/** The workspaces that a report shows: to others than the company only those of which a document fits. */
function shownIn(
  { read, found }: ReadFiles,
  fitting: ReadonlySet<string>,
  audience: Audience | undefined,
): readonly Workspace[] {
  if (audience === undefined) return found;
  return found.filter((workspace) =>
    read.some((one) => one.workspace === workspace && one.document && fitting.has(one.document.path)),
  );
}

/** Documents that say which workspace they belong to, where there are several. */
function withWorkspaceNames(stated: StatedWorkspaces, read: readonly GatheredDocument[]): GatheredDocument[] {
  return read.map((one) => ({
    ...one,
    document: one.document && placedIn(one.document, stated.nameFor(one.workspace)),
  }));
}

/** The surveys among files that this run does not tell of. */
async function surveysIn(
  files: readonly RunFile[],
  stated: StatedWorkspaces,
  session: Session,
  audience: Audience | undefined,
): Promise<readonly DocumentStatus[]> {
  const { surveysElsewhere } = await import('./surveys-elsewhere.js');
  const surveys = await surveysElsewhere(files, session, audience);
  return withWorkspaceNames(stated, surveys).flatMap(({ document }) => document ?? []);
}

const WHOLE: Shard = { index: 1, count: 1 };

/** What was read of some files. */
interface ReadFiles {
  readonly read: readonly GatheredDocument[];
  /** The workspaces that have a document among them. */
  readonly found: readonly Workspace[];
  /** How many are meant as documents and cannot be read as such. */
  readonly unread: number;
}

async function readAll(
  files: readonly RunFile[],
  session: Session,
  audience: Audience | undefined,
): Promise<ReadFiles> {
  const reader = new StatusReader(session, audience);
  const read: GatheredDocument[] = [];
  const found = new Set<Workspace>();
  let unread = 0;
  try {
    for (const file of files) {
      const open = await session.open(file);
      if (!open) continue;
      found.add(open.workspace);
      const known = await reader.read(open);
      if (known) read.push(known);
      else {
        unread++;
        await session.tell(notice('unread-document', { path: open.document.source.path }));
      }
    }
  } finally {
    reader.close();
  }
  return { read, found: [...found], unread };
}

function workspacesOf(files: readonly RunFile[]): Workspace[] {
  return [...new Set(files.map(({ workspace }) => workspace))];
}

/** The last of some days; nothing where there is none. */
function latestOf(days: readonly IsoDate[]): IsoDate | undefined {
  return [...days].sort().at(-1);
}

function filterIn({ customer, phase, person, state }: StatusFilter): StatusFilter {
  return { customer, phase, person, state };
}

/** What parts of one run were all asked for. */
function askedIn(query: StatusQuery): unknown[] {
  const { audience, since, baseUrl, shard } = query;
  return [filterIn(query), audience, since, baseUrl, shard?.count];
}

/**
 * Adds to each survey how it has changed since the one before, where there are any.
 *
 * @param others looks up those of other parts of the run, of which one may be the one before
 */
async function withSurveyChanges(
  documents: readonly DocumentStatus[],
  others: () => Promise<readonly DocumentStatus[]>,
): Promise<readonly DocumentStatus[]> {
  if (!documents.some(({ survey }) => survey?.result?.overall)) return documents;
  return (await import('../../surveys/survey-changes.js')).withSurveyChanges(documents, await others());
}

/**
 * Adds the figures of all complaints, where there are any; how many more may be dissatisfied is no concern of customers.
 *
 * @param whole the documents with all their steps
 */
export async function withComplaints(status: Status, whole: readonly DocumentStatus[]): Promise<Status> {
  const { documents, today, audience } = status;
  if (!documents.some(({ complaint }) => complaint)) return status;
  const complaints = (await import('../../care/complaints.js')).complaintsOf(documents, today, whole);
  if (!complaints) return status;
  const { dissatisfied, ...others } = complaints;
  return { ...status, complaints: { ...others, ...(audience === undefined && { dissatisfied }) } };
}

/** What a person is called in the settings. @throws Unusable where no settings know the person */
function nameOfPerson(person: string | undefined, workspaces: readonly Workspace[]): string | undefined {
  const people = workspaces.flatMap(({ settings }) => [...settings.people.values()]);
  refuseUnknownKey(person, people, 'no-person-in-settings');
  return people.find(({ key }) => key === person)?.name;
}

/**
 * @param id how it is said where it is not so
 * @throws Unusable for a person whose key is not among those that some place knows, perhaps with their names
 */
export function refuseUnknownKey(
  person: string | undefined,
  known: readonly { readonly key: string; readonly name?: string | undefined }[],
  id: 'no-person-in-settings' | 'no-person-in-files',
): void {
  const keys = known.map(({ key }) => key);
  if (person === undefined || keys.includes(person)) return;
  const called = known.find(({ name }) => name?.toLowerCase() === person.toLowerCase());
  throw unusable(id, { person, hint: hintOrKnown(called?.key ?? person, keys) });
}
