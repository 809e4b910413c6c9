import { addDays, addMonths, daysBetween, type IsoDate } from '../calendar/date.js';
import {
  CUSTOMER_TYPES,
  type ComplaintSeverity,
  type CustomerType,
  LIFECYCLE,
} from '../document/vocabulary.js';
import { customerKey } from '../status/customers.js';
import type { DocumentStatus, StepStatus } from '../status/status.js';
import { placeKey } from '../status/workspaces.js';
import { compare } from '../text/compare.js';
import { firstByKey } from '../text/first-by-key.js';
import { nameKeyInAnyCase } from '../text/name-key.js';
import type { ComplaintStatus } from './complaint.js';
import { median, percentile } from './quantiles.js';

/** Where the complaints of all documents stand on a day. Times are in calendar days, as the customer counts them. */
export interface ComplaintsStatus {
  /** The complaints that the figures are of: received in the twelve months up to the day. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly received: number };
  /** All that are not closed, whenever they were received, the oldest first. */
  readonly open: readonly OpenComplaint[];
  readonly timeToAnswer: Times;
  readonly timeToClose: Times;
  /** How often each group of causes stands in the period, the most frequent first; `uncaused` names none. */
  readonly causes: readonly CauseCount[];
  readonly uncaused: number;
  /** Not in what is made for customers. */
  readonly dissatisfied?: DissatisfiedEstimate | undefined;
}

export interface OpenComplaint {
  readonly path: string;
  /** The name of the workspace, where there are several. */
  readonly workspace?: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly customer: string | undefined;
  /** The id of the customer's lifecycle, whose step C4 it belongs to. */
  readonly lifecycle: string | undefined;
  readonly severity: ComplaintSeverity | undefined;
  readonly received: IsoDate | undefined;
  /** Days since it was received. */
  readonly age: number | undefined;
  /** The id of the step that it waits for; nothing where all are signed or waived and only closing is left. */
  readonly waitsFor: string | undefined;
  /** That step; nothing where it is not known, because the data that it was to come from show only a part of the steps. */
  readonly step: StepStatus | undefined;
}

/** Days from the receipt, of those complaints of the period of which they are known. */
export interface Times {
  readonly n: number;
  /** Complaints of the period of which the time is not known, most because it has not come yet. */
  readonly without: number;
  readonly median: number | undefined;
  /** Nine of ten took no longer. */
  readonly p90: number | undefined;
}

export interface CauseCount {
  readonly cause: string;
  readonly count: number;
}

/** How many customers may be dissatisfied, most of whom say nothing. An estimate, never a count. */
export interface DissatisfiedEstimate {
  readonly isEstimate: true;
  readonly source: string;
  readonly byType: readonly {
    readonly type: CustomerType;
    /** How many complaints of customers of this type the period has. */
    readonly complaints: number;
    /** For each that complains, so many are dissatisfied. */
    readonly factor: number;
    readonly dissatisfied: number;
    /** Those of them who say nothing. */
    readonly silent: number;
  }[];
  /** Complaints that do not say whether the customer is a business: of them nothing is estimated. */
  readonly untyped: number;
}

/** Of dissatisfied private customers every second complains, of business customers every fourth. */
const FACTORS: Readonly<Record<CustomerType, number>> = { private: 2, business: 4 };
const SOURCE =
  'a Swedish text on service management: every second dissatisfied private customer complains, every fourth business customer';

/** A document's status that knows how far the complaint has come. */
type ComplaintDocument = DocumentStatus & { readonly complaint: ComplaintStatus };

/**
 * Where the complaints among documents stand; nothing where there are none.
 *
 * @param whole the documents with all their steps, where those asked about have only the steps that fit a filter
 */
export function complaintsOf(
  documents: readonly DocumentStatus[],
  today: IsoDate,
  whole = documents,
): ComplaintsStatus | undefined {
  const complaints = documents.filter((one): one is ComplaintDocument => one.complaint !== undefined);
  if (complaints.length === 0) return undefined;
  const from = addDays(addMonths(today, -12), 1);
  const inPeriod = complaints
    .map(({ complaint }) => complaint)
    .filter(({ received }) => received !== undefined && received >= from && received <= today);
  return {
    period: { from, to: today, received: inPeriod.length },
    open: openComplaints(complaints, whole, today),
    timeToAnswer: times(inPeriod, ({ answered }) => answered),
    timeToClose: times(inPeriod, ({ closed }) => closed),
    ...countCauses(inPeriod),
    dissatisfied: estimate(inPeriod),
  };
}

function openComplaints(
  complaints: readonly ComplaintDocument[],
  whole: readonly DocumentStatus[],
  today: IsoDate,
): OpenComplaint[] {
  const lifecycles = firstByKey(
    whole.filter(({ kind, customer }) => kind === LIFECYCLE && customer !== undefined),
    customerKey,
  );
  const stepsAt = new Map(whole.map((document) => [placeKey(document), document.steps]));
  return complaints
    .filter(({ complaint }) => !complaint.isClosed)
    .map((document) => {
      const { path, workspace, id, title, customer, complaint } = document;
      return {
        ...{ path, ...(workspace !== undefined && { workspace }), id, title, customer },
        lifecycle: lifecycles.get(customerKey(document))?.id,
        severity: complaint.severity,
        received: complaint.received,
        // A day to come is a slip, of which lint tells: the complaint is here.
        age:
          complaint.received === undefined ? undefined : Math.max(0, daysBetween(complaint.received, today)),
        waitsFor: complaint.step,
        step: stepsAt.get(placeKey(document))?.find((step) => step.id === complaint.step),
      };
    })
    .sort((a, b) => compare(a.received ?? '9', b.received ?? '9') || compare(a.path, b.path));
}

function times(
  complaints: readonly ComplaintStatus[],
  end: (complaint: ComplaintStatus) => IsoDate | undefined,
): Times {
  const days = complaints.flatMap((complaint) => {
    const [from, to] = [complaint.received, end(complaint)];
    return from !== undefined && to !== undefined && to >= from ? [daysBetween(from, to)] : [];
  });
  return {
    n: days.length,
    without: complaints.length - days.length,
    median: median(days),
    p90: percentile(days, 90),
  };
}

/** Groups that differ only in the case of letters or in blanks are one, called as it was first. */
function countCauses(complaints: readonly ComplaintStatus[]): Pick<ComplaintsStatus, 'causes' | 'uncaused'> {
  const counts = new Map<string, CauseCount>();
  for (const { cause } of complaints) {
    if (cause === undefined) continue;
    const key = nameKeyInAnyCase(cause);
    const known = counts.get(key) ?? { cause, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const causes = [...counts.values()].sort((a, b) => b.count - a.count || compare(a.cause, b.cause));
  return { causes, uncaused: complaints.filter(({ cause }) => cause === undefined).length };
}

function estimate(complaints: readonly ComplaintStatus[]): DissatisfiedEstimate {
  const byType = CUSTOMER_TYPES.flatMap((type) => {
    const count = complaints.filter(({ customerType }) => customerType === type).length;
    const factor = FACTORS[type];
    const dissatisfied = count * factor;
    return count === 0
      ? []
      : [{ type, complaints: count, factor, dissatisfied, silent: dissatisfied - count }];
  });
  const untyped = complaints.filter(({ customerType }) => customerType === undefined).length;
  return { isEstimate: true, source: SOURCE, byType, untyped };
}
