import type { IsoDate } from '../calendar/date.js';
import type { PlanDocument, Step } from '../document/document.js';
import {
  type Channel,
  CHANNELS,
  COMPLAINT_SEVERITIES,
  COMPLAINT_STATUSES,
  CUSTOMER_TYPES,
  type ComplaintSeverity,
  type CustomerType,
} from '../document/vocabulary.js';
import { isOpen, validSignOff } from '../document/step-state.js';
import { stepOf } from '../document/steps.js';
import { entryOf, type YamlMap } from '../yaml/values.js';

/** The kind of complaints. */
const COMPLAINT = 'complaint';

/** The six steps of a complaint, in their order. A team may add steps of its own beside them. */
export const COMPLAINT_STEPS = {
  apologise: 'S1',
  findOut: 'S2',
  solution: 'S3',
  compensation: 'S4',
  followUp: 'S5',
  improvements: 'S6',
} as const;

/** What a complaint says of itself, and how far it has come. */
export interface ComplaintStatus {
  readonly severity: ComplaintSeverity | undefined;
  readonly customerType: CustomerType | undefined;
  readonly channel: Channel | undefined;
  /** The group of its cause, as the company words it. */
  readonly cause: string | undefined;
  readonly isClosed: boolean;
  readonly received: IsoDate | undefined;
  /** The day the customer first heard from us: the sign-off of the apology; of the solution where nobody signed that. */
  readonly answered: IsoDate | undefined;
  /** Of a closed one: the day of its last sign-off. */
  readonly closed: IsoDate | undefined;
  /** The id of the first step that is neither signed nor waived. */
  readonly step: string | undefined;
}

/** Whether a document is a complaint. */
export function isComplaint({ frontmatter }: PlanDocument): boolean {
  return frontmatter.kind?.value === COMPLAINT;
}

/** Whether a complaint says that it is closed. */
export function isClosed({ frontmatter: { yaml } }: PlanDocument): boolean {
  return wordAt(yaml, 'status', COMPLAINT_STATUSES) === 'closed';
}

/** Those of the six steps of a complaint that come before a step; none before a step of the team's own. */
export function stepsBefore(step: Step, document: PlanDocument): Step[] {
  const order: readonly string[] = Object.values(COMPLAINT_STEPS);
  const ids = isComplaint(document) ? order.slice(0, Math.max(order.indexOf(step.id.value), 0)) : [];
  return ids.flatMap((id) => stepOf(document, id) ?? []);
}

/** What kind of customer a document says that its customer is. */
export function customerTypeOf({ frontmatter: { yaml } }: PlanDocument): CustomerType | undefined {
  return wordAt(yaml, 'customer-type', CUSTOMER_TYPES);
}

/** Reads how far a complaint has come on a day. */
export function complaintStatus(document: PlanDocument, today: IsoDate): ComplaintStatus {
  const { yaml, dates } = document.frontmatter;
  const signedOn = (id: string) => {
    const step = stepOf(document, id);
    return step && validSignOff(step)?.date.value;
  };
  const days = document.steps.flatMap((step) => validSignOff(step)?.date.value ?? []).sort();
  return {
    severity: wordAt(yaml, 'severity', COMPLAINT_SEVERITIES),
    customerType: customerTypeOf(document),
    channel: wordAt(yaml, 'channel', CHANNELS),
    cause: textAt(yaml, 'cause-group'),
    isClosed: isClosed(document),
    received: dates.get('received')?.value,
    answered: signedOn(COMPLAINT_STEPS.apologise) ?? signedOn(COMPLAINT_STEPS.solution),
    closed: isClosed(document) ? days.at(-1) : undefined,
    step: document.steps.find((step) => isOpen(step, today))?.id.value,
  };
}

function textAt(yaml: YamlMap, key: string): string | undefined {
  const value = entryOf(yaml, key)?.value;
  return value?.type === 'scalar' && typeof value.value === 'string' && value.value.trim() !== ''
    ? value.value.trim()
    : undefined;
}

function wordAt<Word extends string>(yaml: YamlMap, key: string, words: readonly Word[]): Word | undefined {
  const text = textAt(yaml, key);
  return words.find((word) => word === text);
}
