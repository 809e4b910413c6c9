import { type Notice, notice } from '../../languages/notices.js';
import { type MergeRemark, mergeStatuses, type NamedStatus } from '../../status/merge.js';
import { namedInAny } from '../../status/parts.js';
import { readStatus } from '../../status/read-status.js';
import type { DocumentStatus } from '../../status/status.js';
import { pastOn } from '../../status/signed-past.js';
import { visible } from '../../text/visible.js';
import { unusable } from '../../languages/unusable.js';
import type { ReportOptions } from './report-options.js';
import { EXIT } from '../ending.js';
import { refuseUnknownKey, withComplaints } from './gather-status.js';
import type { ReportSubject } from './make-report.js';
import { namedIn, refuseMisnamed } from './misnamed.js';
import { filesToMerge, readMerged } from '../merged-files.js';
import { notMerged } from '../not-merged.js';
import { partFault } from '../part-fault.js';
import type { Session } from '../session.js';

/**
 * Makes one status of the JSON of several. What does not go together in them is told.
 *
 * @throws Unusable where one cannot be read, a part of a run is missing, one is not for the audience, or a filter
 *   names what none has
 */
export async function gatherMerged(
  session: Session,
  paths: readonly string[],
  options: ReportOptions,
  warn: (said: Notice) => void,
): Promise<ReportSubject> {
  const { customer, phase, person, state, output } = options;
  const files = await filesToMerge(paths, session, output);
  const given = files.map(({ path, shown }): NamedStatus => {
    const text = readMerged(path, shown);
    const read = readStatus(text);
    if ('fault' in read) throw notMerged('report', { shown, text, fault: read.fault });
    session.languageOfMerged ??= read.status.workspaces[0]?.language;
    return { file: visible(shown), status: read.status };
  });
  if (options.audience === 'customer') refuseInternal(given);
  const merged = mergeStatuses(given, { customer, phase, person, state });
  if ('fault' in merged) throw partFault(merged.fault);
  for (const remark of merged.remarks) warn(remarkNotice(remark));
  refuseUnknownKey(person, peopleIn(merged.whole), 'no-person-in-files');
  if (merged.status.documents.length === 0 && merged.status.changes === undefined) {
    refuseMisnamed([], merged.status.filter ?? {}, namedInAny(given.map(({ status }) => status.shard ?? {})));
    refuseMisnamed(merged.whole, options, namedIn(merged.whole, options));
  }
  const { incomplete } = merged.status;
  if (incomplete) {
    const partial = given.filter(({ status }) => status.incomplete).map(({ file }) => file);
    await session.tell(notice('parts-unread', { files: partial.join(', ') }));
  }
  const { past, whole } = merged;
  return {
    status: await withComplaints(merged.status, whole),
    code: incomplete ? EXIT.unusable : EXIT.done,
    ...(past && { lookUp: ({ unit, days }) => Promise.resolve(pastOn(past[unit], days)) }),
  };
}

/** Who answers for steps and figures of documents, by the keys that the documents were read with. */
function peopleIn(documents: readonly DocumentStatus[]): { key: string; name: string | undefined }[] {
  return documents.flatMap(({ steps = [], figures = [] }) =>
    [
      ...steps.map((step) => ({ key: step.responsible, name: step.responsibleName })),
      ...figures.map((figure) => ({ key: figure.owner, name: figure.ownerName })),
    ].flatMap(({ key, name }) => (key === undefined ? [] : { key, name })),
  );
}

/** What a file that was made for the company holds cannot be taken out again: it does not say what is internal. */
function refuseInternal(given: readonly NamedStatus[]): void {
  const internal = given.find(({ status }) => status.audience !== 'customer');
  if (internal) throw unusable('holds-internal', { path: internal.file });
}

function remarkNotice(remark: MergeRemark): Notice {
  switch (remark.type) {
    case 'days': {
      const days = remark.days.map(({ file, today }) => `${file} ${today}`);
      return notice('other-days', { files: days.join(', ') });
    }
    case 'since': {
      const files = remark.since.map(({ file, since }) => ({ file, since: since && visible(since) }));
      return notice('other-changes', { files });
    }
    case 'filters':
      return notice('other-filters', { files: remark.files.join(', ') });
    case 'audience':
      return notice('some-for-customers', { files: remark.files.join(', ') });
    case 'twice': {
      const [file, other] = remark.files;
      return file === other
        ? notice('counted-twice-in-file', { file })
        : notice('counted-twice', { files: remark.files });
    }
  }
}
