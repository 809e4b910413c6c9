import { loadReportFormat, type ReportFormatName } from '../reports/all.js';
import type { ReportContext } from '../reports/report.js';
import type { Status, StatusFilter } from '../status/status.js';
import type { Workspace } from '../workspace/workspace.js';
import type { MadeReport, ReportOptions } from './commands/report.js';
import { companyOf, spokenLanguage } from './drawing.js';
import { EXIT } from './ending.js';
import { type GatheredStatus, gatherStatus } from './gather-status.js';
import type { Session } from './session.js';

/** Makes a report of the documents that paths name. @throws Unusable */
export async function makeReport(
  session: Session,
  paths: readonly string[],
  options: ReportOptions,
): Promise<MadeReport> {
  const tell = (said: string) => {
    if (!options.quiet) session.world.err(`serviceplan: ${said}\n`);
  };
  const gathered = await gatherStatus(session, paths, options, options.audience);
  if (!gathered) return { pieces: [], code: EXIT.unusable };
  const { workspaces, code } = gathered;
  const status = await withChanges(session, paths, gathered, options);
  if (options.audience === 'customer') warnOfOthers(status, tell);
  const make = await loadReportFormat(options.format as ReportFormatName);
  const pieces = await make(status, {
    heading: headingOf(options, workspaces),
    language: spokenLanguage(session, workspaces),
    baseUrl: options.baseUrl,
    ...lookingUp(session, paths, workspaces, options),
    tell,
  });
  return { pieces, code };
}

/** The status with what has changed, where that is asked for. */
async function withChanges(
  session: Session,
  paths: readonly string[],
  gathered: GatheredStatus,
  options: ReportOptions,
): Promise<Status> {
  const { since } = options;
  if (since === undefined) return gathered.status;
  const { changesSince } = await import('./report-since.js');
  return { ...gathered.status, changes: await changesSince(session, paths, gathered, { ...options, since }) };
}

/** History tells of all documents of a workspace, or of a customer's; which of them a customer may see it does not. */
function lookingUp(
  session: Session,
  paths: readonly string[],
  workspaces: readonly Workspace[],
  { audience, phase, person, state, customer }: ReportOptions,
): Pick<ReportContext, 'lookUp'> {
  const [workspace] = workspaces;
  const isAll = paths.length === 0 && workspaces.length === 1;
  const isPart = [audience, phase, person, state].some((filter) => filter !== undefined);
  if (!workspace || !isAll || isPart) return {};
  return {
    lookUp: async (days) => (await import('./signed-past.js')).signedPast(session, workspace, days, customer),
  };
}

/** A customer's report in which others stand is most likely a slip. */
function warnOfOthers({ documents }: Status, tell: (said: string) => void): void {
  const customers = new Set(documents.flatMap(({ customer }) => customer ?? []));
  if (customers.size > 1)
    tell(`this report for a customer shows ${customers.size} customers; --customer leaves only one`);
}

/** The company, and whom or what the report is about alone. */
function headingOf({ person, customer }: StatusFilter, workspaces: readonly Workspace[]): string {
  const name = workspaces.map(({ settings }) => settings.people.get(person ?? '')?.name).find(Boolean);
  return [companyOf(workspaces), ...(person ? [name ?? person] : []), ...(customer ? [customer] : [])].join(
    ' – ',
  );
}
