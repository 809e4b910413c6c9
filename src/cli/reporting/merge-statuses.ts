import { type MergeRemark, mergeStatuses, type NamedStatus } from '../../status/merge.js';
import { readStatus } from '../../status/read-status.js';
import { pastOn } from '../../status/signed-past.js';
import { visible } from '../../text/visible.js';
import { Unusable } from '../../workspace/files/unusable.js';
import type { ReportOptions } from './report-options.js';
import { EXIT } from '../ending.js';
import { refuseUnknownKey, withComplaints } from './gather-status.js';
import type { ReportSubject } from './make-report.js';
import { filesToMerge, readMerged } from '../merged-files.js';
import { partFaultText } from '../part-fault-text.js';
import type { Session } from '../session.js';
import { tell } from '../tell.js';

/**
 * Makes one status of the JSON of several. What does not go together in them is told.
 *
 * @throws Unusable where one cannot be read, a part of a run is missing, or one is not for the audience
 */
export async function gatherMerged(
  session: Session,
  paths: readonly string[],
  options: ReportOptions,
  warn: (said: string) => void,
): Promise<ReportSubject> {
  const { customer, phase, person, state, output } = options;
  const files = await filesToMerge(paths, session, output);
  const given = files.map(({ path, shown }): NamedStatus => {
    const read = readStatus(readMerged(path, shown));
    if ('fault' in read) throw new Unusable(`${visible(shown)}: ${read.fault}`);
    return { file: visible(shown), status: read.status };
  });
  if (options.audience === 'customer') refuseInternal(given);
  const merged = mergeStatuses(given, { customer, phase, person, state });
  if ('fault' in merged) throw new Unusable(partFaultText(merged.fault));
  for (const remark of merged.remarks) warn(remarkText(remark));
  const all = given.flatMap(({ status }) => status.documents.flatMap(({ steps = [] }) => steps));
  refuseUnknownKey(
    person,
    all.flatMap(({ responsible, responsibleName }) =>
      responsible === undefined ? [] : { key: responsible, name: responsibleName },
    ),
    'these files',
  );
  const { incomplete } = merged.status;
  if (incomplete) {
    const partial = given.filter(({ status }) => status.incomplete).map(({ file }) => file);
    tell(session.world, `not everything could be read when ${partial.join(', ')} was made`);
  }
  const { past } = merged;
  return {
    status: await withComplaints(merged.status),
    code: incomplete ? EXIT.unusable : EXIT.done,
    ...(past && { lookUp: ({ unit, days }) => Promise.resolve(pastOn(past[unit], days)) }),
  };
}

/** What a file that was made for the company holds cannot be taken out again: it does not say what is internal. */
function refuseInternal(given: readonly NamedStatus[]): void {
  const internal = given.find(({ status }) => status.audience !== 'customer');
  if (internal)
    throw new Unusable(
      `${internal.file} contains internal content; make it with “report --format json --audience customer”`,
    );
}

function remarkText(remark: MergeRemark): string {
  switch (remark.type) {
    case 'days': {
      const days = remark.days.map(({ file, today }) => `${file} ${today}`);
      return `these files were made on different days: ${days.join(', ')}`;
    }
    case 'since': {
      const since = remark.since.map(
        ({ file, since: ref }) => `${file} ${ref === undefined ? 'nothing' : `since ${visible(ref)}`}`,
      );
      return `these files tell different changes: ${since.join(', ')}`;
    }
    case 'filters':
      return `these files show only a part of their documents, and not the same: ${remark.files.join(', ')}`;
    case 'audience':
      return `the report is not for customers: only ${remark.files.join(', ')} leaves out what is internal`;
    case 'twice':
      return `${remark.files.join(' and ')} hold the same documents, so all in them counts twice`;
  }
}
