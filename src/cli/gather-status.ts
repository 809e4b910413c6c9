import { type Command, Option } from 'commander';
import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument } from '../document/document.js';
import { nearest } from '../text/nearest.js';
import {
  type DocumentStatus,
  filterDocuments,
  type Status,
  type StatusFilter,
  statusOf,
} from '../status/status.js';
import { signOffStates, summarise } from '../status/summarise.js';
import { Unusable } from '../workspace/unusable.js';
import type { SignatureCheck } from '../workspace/signatures.js';
import { pinnedBy } from '../workspace/pinned-by.js';
import { usesKeys } from '../workspace/uses-keys.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Audience, customerView } from './customer-view.js';
import { EXIT } from './ending.js';
import type { OpenDocument, Session } from './session.js';

const STATES = ['open', 'due-soon', 'overdue', 'signed', 'waived'] as const;

/** Adds the flags that say which steps to look at. */
export function addFilters(command: Command): Command {
  return command
    .option('--customer <name>', 'only customers whose name holds this, or the document with this id')
    .option('--phase <id>', 'only steps of this phase')
    .option('--person <key>', 'only steps that this person answers for')
    .addOption(new Option('--state <state>', 'only steps in this state').choices(STATES));
}

/** Where documents stand, the workspaces they belong to, and how the command that asked for it ends. */
export interface GatheredStatus {
  readonly status: Status;
  /** All documents that were read, before any filter. */
  readonly all: readonly GatheredDocument[];
  readonly workspaces: readonly Workspace[];
  readonly code: number;
}

/** A document that was read. */
export interface GatheredDocument {
  readonly workspace: Workspace;
  readonly path: string;
  readonly id: string | undefined;
  /** The ids of its steps, those too that are not for this audience. */
  readonly stepIds: readonly string[];
  /** Where it stands; nothing where the whole of it is not for this audience. */
  readonly document: DocumentStatus | undefined;
}

/**
 * Reads the documents that paths name and says where they stand; without paths those of the workspace. What cannot be read
 * is told.
 *
 * @param audience for whom, where not for the company itself: what is marked internal is left out
 * @returns nothing where the settings of all have faults
 * @throws Unusable for a path that names nothing, or a person whom no settings know
 */
export async function gatherStatus(
  session: Session,
  paths: readonly string[],
  filter: StatusFilter,
  audience?: Audience,
): Promise<GatheredStatus | undefined> {
  const documents: DocumentStatus[] = [];
  const all: GatheredDocument[] = [];
  const found = new Set<Workspace>();
  const texts = new Map<string, string>();
  const checks = new Map<Workspace, SignatureCheck>();
  let unread = 0;
  for await (const { document, workspace, path } of session.documents(paths)) {
    if (!found.has(workspace) && usesKeys(workspace)) {
      const { SignatureCheck, trustOf } = await import('../workspace/signatures.js');
      const trust = trustOf(workspace, session.cwd);
      checks.set(workspace, new SignatureCheck(trust, session.cwd, session.world.env));
    }
    found.add(workspace);
    const { kinds, settings, calendar } = workspace;
    const { people, dueSoon } = settings;
    const proofs = (await checks.get(workspace)?.of(document, path))?.proofs;
    const pinned = await pinnedBy(document, path, workspace);
    const today = session.today(workspace);
    const whole = { kinds, people, calendar, dueSoon, today, proofs, pinned };
    const shown = audience === undefined ? document : await customerView(document, session);
    const gathered = {
      workspace,
      path,
      id: document.frontmatter.id?.value,
      stepIds: audience === undefined ? [] : document.steps.map(({ id }) => id.value),
    };
    if (!shown) {
      all.push({ ...gathered, document: undefined });
      continue;
    }
    const context =
      shown === document ? whole : { ...whole, signOffStates: signOffStates(document, { proofs, pinned }) };
    const summary = summarise(shown, context);
    if (summary) {
      const told = await withMore(shown, summary, today);
      const known = await withAnswers({ document, path, workspace }, told, today, audience && shown);
      detach(known, texts);
      documents.push(known);
      all.push({ ...gathered, document: known });
    } else {
      unread++;
      session.world.err(
        `serviceplan: ${document.source.path} is no document that can be read; “serviceplan lint” says why\n`,
      );
    }
  }
  for (const check of checks.values()) check.close();
  const workspaces = [...found];
  if (workspaces.length === 0 && session.faultySettings.size > 0) return undefined;
  refuseUnknownPerson(filter.person, workspaces);
  const today = session.today(workspaces[0] ?? (await session.workspace()));
  const people = workspaces.flatMap(({ settings }) => [...settings.people.values()]);
  const whole = await withSurveyChanges(documents);
  return {
    status: {
      ...(await withComplaints(statusOf(filterDocuments(whole, filter), people, today))),
      ...(audience && { audience }),
    },
    all,
    workspaces,
    code: unread > 0 || session.faultySettings.size > 0 ? EXIT.unusable : EXIT.done,
  };
}

/** The kinds whose documents have a status of their own beside that of their steps and sections. */
const KINDS_WITH_MORE = ['complaint', 'review', 'improvement'];

/** Adds what only documents of a kind have; what that takes is loaded for them only. */
async function withMore(
  document: PlanDocument,
  summary: DocumentStatus,
  today: IsoDate,
): Promise<DocumentStatus> {
  if (!KINDS_WITH_MORE.includes(summary.kind)) return summary;
  return (await import('../status/of-kind.js')).withKindStatus(document, summary, today);
}

/**
 * Adds to a survey's status what was answered; what that takes is loaded for surveys only.
 *
 * @param shown the document as a customer may see it, where it is for one
 */
async function withAnswers(
  open: OpenDocument,
  summary: DocumentStatus,
  today: IsoDate,
  shown: PlanDocument | undefined,
): Promise<DocumentStatus> {
  if (summary.kind !== 'survey') return summary;
  const { answeredSurvey } = await import('./answered-survey.js');
  const survey = answeredSurvey(open, today, shown);
  return { ...summary, ...(survey && { survey }) };
}

/** Adds to each survey how it has changed since the one before, where there are any. */
async function withSurveyChanges(documents: readonly DocumentStatus[]): Promise<readonly DocumentStatus[]> {
  if (!documents.some(({ survey }) => survey)) return documents;
  return (await import('../surveys/survey-changes.js')).withSurveyChanges(documents);
}

/** Adds the figures of all complaints, where there are any. */
async function withComplaints(status: Status): Promise<Status> {
  if (!status.documents.some(({ complaint }) => complaint)) return status;
  const complaints = (await import('../care/complaints.js')).complaintsOf(status.documents, status.today);
  return { ...status, ...(complaints && { complaints }) };
}

/**
 * Puts copies in the place of texts, in a summary that nobody else has, so that they do not keep the files alive that they
 * were cut out of. Most stand in many documents, and are copied once.
 */
function detach(part: object, known: Map<string, string>): void {
  const values = part as Record<string, unknown>;
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (typeof value === 'object' && value !== null) detach(value, known);
    if (typeof value !== 'string') continue;
    let copy = known.get(value);
    if (copy === undefined) {
      copy = Buffer.from(value, 'utf8').toString('utf8');
      known.set(copy, copy);
    }
    values[key] = copy;
  }
}

function refuseUnknownPerson(person: string | undefined, workspaces: readonly Workspace[]): void {
  const keys = workspaces.flatMap(({ settings }) => [...settings.people.keys()]);
  if (person === undefined || keys.includes(person)) return;
  const meant = nearest(person, keys);
  throw new Unusable(
    `--person: “${person}” is nobody in the settings${meant ? `; did you mean “${meant}”?` : ''}`,
  );
}
