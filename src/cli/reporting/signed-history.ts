import type { PastEnds } from '../../reports/burn-up.js';
import type { KnownPast, SignedPast, Unit } from '../../status/signed-past.js';
import { customerNamed } from '../../status/customer-filter.js';
import type { Status } from '../../status/status.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { GatheredStatus, StatusQuery } from './gather-status.js';
import type { RunFile, Session } from '../session.js';

/** Looks up how files stood on days gone by. */
type LookUp = (ends: PastEnds) => Promise<SignedPast | undefined>;

/**
 * What looks up the history of all that was asked about; nothing where none does. History tells of all documents of one
 * workspace, or of a customer's; which of them a customer may see it does not.
 */
export function historyOf(
  session: Session,
  paths: readonly string[],
  { workspaces, all }: Pick<GatheredStatus, 'workspaces' | 'all'>,
  { audience, phase, person, state, customer }: StatusQuery,
): LookUp | undefined {
  const [workspace] = workspaces;
  const isAll = paths.length === 0 && workspaces.length === 1;
  const isPart = [audience, phase, person, state].some((filter) => filter !== undefined);
  if (!workspace || !isAll || isPart) return undefined;
  const documents = all.flatMap(({ document }) => document ?? []);
  const isWanted = customer === undefined ? undefined : customerNamed(customer, documents);
  return async ({ days }) =>
    (await import('./signed-past.js')).signedPast(session, workspace, days, isWanted);
}

/** Adds to a part of a run what the whole will look up, where no part before it has a document of the workspace. */
export async function withHistory(
  session: Session,
  paths: readonly string[],
  gathered: GatheredStatus,
  query: StatusQuery,
): Promise<Status> {
  const { status, earlier, workspaces } = gathered;
  const [workspace] = workspaces;
  const lookUp = historyOf(session, paths, gathered, query);
  if (!workspace || !lookUp || (await isToldOf(workspace, earlier, session))) return status;
  const { daysOfAnyWhole } = await import('../../reports/burn-up.js');
  const told: (readonly [Unit, SignedPast])[] = [];
  for (const ends of daysOfAnyWhole(status)) {
    const past = await lookUp(ends);
    if (past) told.push([ends.unit, past]);
  }
  if (told.length === 0) return status;
  const past: KnownPast = Object.fromEntries(told);
  return { ...status, workspaces: status.workspaces.map((one) => ({ ...one, past })) };
}

/** Whether one of some files is a document of a workspace. */
async function isToldOf(workspace: Workspace, files: readonly RunFile[], session: Session): Promise<boolean> {
  for (const file of files) if (file.workspace === workspace && (await session.head(file))) return true;
  return false;
}
