import type { ComplaintsStatus, OpenComplaint, Times } from '../care/complaints.js';
import type { ComplaintWords } from '../languages/complaints.js';
import { withWorkspace } from '../status/workspaces.js';
import { fit } from '../text/columns.js';
import { cutList } from './terminal-block.js';
import type { TerminalOptions } from './terminal.js';
import { addTo } from '../text/add-to.js';
import { countEach } from '../text/count-each.js';

/** What a terminal report says of complaints. */
export interface ComplaintBlocks {
  readonly block: string;
  /** The lines of a customer's open complaints, by {@link lifecycleKey}. */
  readonly ofCustomer: ReadonlyMap<string, readonly string[]>;
}

/** Ids are each workspace's own. */
export function lifecycleKey(workspace: string | undefined, id: string | undefined): string {
  return JSON.stringify([workspace, id]);
}

/** The step of a lifecycle that takes care of complaints. */
const COMPLAINTS_STEP = 'C4';

/** Draws where the complaints stand, and what stands with each customer. */
export function complaintBlocks(
  { open, period, timeToAnswer, timeToClose, causes, uncaused, dissatisfied }: ComplaintsStatus,
  options: TerminalOptions,
  words: ComplaintWords,
): ComplaintBlocks {
  const { paint, columns } = options;
  const line = (text: string) => fit(`  ${text}`, columns);
  const { shown, more } = cutList(open, options);
  const names = countEach(open.map(nameOf));
  const openLines = shown.map((complaint) => {
    const text = line(openLine(complaint, (names.get(nameOf(complaint)) ?? 0) > 1, words));
    return complaint.step?.state === 'overdue' ? paint.red(text) : text;
  });
  const counted = [
    ...cutList(causes, options).shown.map(({ cause, count }) => `${cause} ${count}`),
    ...(uncaused > 0 ? [`${words.uncaused} ${uncaused}`] : []),
  ];
  const estimates = (dissatisfied?.byType ?? []).map(({ type, complaints, factor, dissatisfied: all }) =>
    words.estimate(words.types[type], complaints, factor, all),
  );
  const block = [
    paint.yellow(`${words.open} (${open.length})`),
    ...openLines,
    ...more,
    line(words.received(period.received, period.from)),
    line(timesLine(words.timeToAnswer, timeToAnswer, words)),
    line(timesLine(words.timeToClose, timeToClose, words)),
    ...(counted.length > 0 ? [line(`${words.causes}: ${counted.join(' · ')}`)] : []),
    ...estimates.map((text) => paint.dim(line(text))),
    ...(estimates.length > 0 ? [paint.dim(line(words.source))] : []),
    '',
  ].join('\n');
  const byCustomer = new Map<string, OpenComplaint[]>();
  for (const complaint of open) {
    if (complaint.lifecycle === undefined) continue;
    const key = lifecycleKey(complaint.workspace, complaint.lifecycle);
    addTo(byCustomer, key, complaint);
  }
  const ofCustomer = [...byCustomer].map(([key, complaints]) => {
    const text = `${COMPLAINTS_STEP} · ${words.ofCustomer(complaints.length, complaints[0]?.age)}`;
    return [key, [paint.yellow(line(text))]] as const;
  });
  return { block, ofCustomer: new Map(ofCustomer) };
}

function nameOf(complaint: OpenComplaint): string {
  return withWorkspace(complaint.title ?? complaint.path, complaint);
}

/**
 * How old a complaint is, whose it is, and which step it waits for.
 *
 * @param hasNamesake another is called the same: the day on which each came tells them apart
 */
function openLine(complaint: OpenComplaint, hasNamesake: boolean, words: ComplaintWords): string {
  const { age, received, severity, step, waitsFor } = complaint;
  return [
    age === undefined ? words.undated : words.days(age),
    ...(received !== undefined && hasNamesake ? [received] : []),
    nameOf(complaint),
    ...(severity ? [words.severities[severity]] : []),
    step ? `${step.id} ${step.title}` : (waitsFor ?? words.toClose),
  ].join(' · ');
}

function timesLine(title: string, { n, median, p90 }: Times, words: ComplaintWords): string {
  return `${title}: ${median === undefined || p90 === undefined ? words.none : words.times(n, median, p90)}`;
}
