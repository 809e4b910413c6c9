import type { Language } from '../../document/vocabulary.js';
import { type Notice, notice } from '../../languages/notices.js';
import { loadReportFormat, type ReportFormatName } from '../../reports/all.js';
import type { ReportContext } from '../../reports/report.js';
import { companiesIn } from '../../status/workspaces.js';
import type { Status } from '../../status/status.js';
import type { MadeReport, ReportOptions } from './report-options.js';
import { nameKey } from '../../text/name-key.js';
import { companiesText } from '../drawing.js';
import { EXIT } from '../ending.js';
import { gatherStatus } from './gather-status.js';
import type { Session } from '../session.js';
import { historyOf, withHistory } from './signed-history.js';
import { spokenOf } from '../spoken-language.js';

/** A status to make a report of, what tells of its past, and how the command ends. */
export interface ReportSubject extends Pick<ReportContext, 'lookUp'> {
  readonly status: Status;
  readonly code: number;
}

/** Makes a report of the documents that paths name, or of the data of others. @throws Unusable */
export async function makeReport(
  session: Session,
  paths: readonly string[],
  options: ReportOptions,
): Promise<MadeReport> {
  const warnings: Notice[] = [];
  const warn = (said: Notice) => void warnings.push(said);
  const subject = options.merge
    ? await (await import('./merge-statuses.js')).gatherMerged(session, paths, options, warn)
    : await gather(session, paths, options);
  if (!subject) return { pieces: [], code: EXIT.unusable };
  const { status, code } = subject;
  if (status.audience === 'customer') warnOfOthers(status, warn);
  const make = await loadReportFormat(options.format as ReportFormatName);
  const language = spokenOf(session, status.workspaces);
  const heading = await headingOf(status, language);
  const pieces = await make(status, {
    heading,
    language,
    ...(subject.lookUp && { lookUp: subject.lookUp }),
    tell: warn,
  });
  if (!options.quiet) for (const said of warnings) await session.tell(said);
  return { pieces, code };
}

/** Where the documents stand, with what has changed where that is asked for; nothing where no settings can be used. */
async function gather(
  session: Session,
  paths: readonly string[],
  options: ReportOptions,
): Promise<ReportSubject | undefined> {
  const gathered = await gatherStatus(session, paths, options);
  if (!gathered) return undefined;
  const { since, shard } = options;
  const { code } = gathered;
  const lookUp = historyOf(session, paths, gathered, options);
  const status = shard ? await withHistory(session, paths, gathered, options) : gathered.status;
  const subject = { code, ...(lookUp && { lookUp }) };
  if (since === undefined) return { status, ...subject };
  const { changesSince } = await import('./report-since.js');
  const changes = await changesSince(session, paths, gathered, { ...options, since });
  return { status: { ...status, changes }, ...subject };
}

/** A customer's report in which others stand is most likely a slip. */
function warnOfOthers(status: Status, warn: (said: Notice) => void): void {
  const { size } = customersIn(status);
  if (size > 1) warn(notice('several-customers', { count: size }));
}

/** What the customer is called that a filter names by a part of the name or an id, where it is only one. */
function nameOf(filter: string, status: Status): string {
  const [name, another] = customersIn(status).values();
  return name !== undefined && another === undefined ? name : filter;
}

/** The names of customers in a status, by what ways of writing one have in common. */
function customersIn({ documents }: Status): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ customer: name }) => (name === undefined ? [] : [[nameKey(name), name]])),
  );
}

/** The companies, and whom or what the report is about alone. */
async function headingOf(status: Status, language: Language): Promise<string> {
  const { person, personName, customer } = status.filter ?? {};
  return [
    await companiesText(companiesIn(status), language),
    ...(person ? [personName ?? person] : []),
    ...(customer ? [nameOf(customer, status)] : []),
  ].join(' – ');
}
