import { boolean, list, looseObject, oneOf, optional } from '../document/shape.js';
import { COMPLAINT_SEVERITIES, CUSTOMER_TYPES } from '../document/vocabulary.js';
import { STAGES } from '../improving/suggestions.js';
import { LACKS } from '../signoff/policy.js';
import { SIGN_OFF_STATES } from '../signoff/verification.js';
import { STEP_STATES } from '../document/step-state.js';
import { amount, count, date, days, ordinal, text } from '../document/value-shapes.js';

// What the JSON says of steps, and of documents of some kinds beside.

/** A step. */
export const stepShape = looseObject({
  id: text,
  phase: optional(text),
  title: text,
  responsible: optional(text),
  responsibleName: optional(text),
  departed: boolean(),
  role: optional(text),
  due: optional(date),
  state: oneOf(STEP_STATES),
  recurring: boolean(),
  occurrence: optional(ordinal),
  unsigned: boolean(),
  signedBy: optional(text),
  signedOn: optional(date),
  waiver: optional(looseObject({ by: text, on: date, until: optional(date), reason: text })),
  signOff: optional(oneOf(SIGN_OFF_STATES)),
  lacks: optional(list(oneOf(LACKS))),
  line: ordinal,
});

/** A complaint. */
export const complaintShape = looseObject({
  severity: optional(oneOf(COMPLAINT_SEVERITIES)),
  customerType: optional(oneOf(CUSTOMER_TYPES)),
  channel: optional(text),
  cause: optional(text),
  isClosed: boolean(),
  received: optional(date),
  answered: optional(date),
  closed: optional(date),
  step: optional(text),
});

const times = looseObject({ n: count, without: count, median: optional(amount), p90: optional(amount) });

/** The figures of all complaints. */
export const complaintsShape = looseObject({
  period: looseObject({ from: date, to: date, received: count }),
  open: list(
    looseObject({
      path: text,
      workspace: optional(text),
      id: optional(text),
      title: optional(text),
      customer: optional(text),
      lifecycle: optional(text),
      severity: optional(oneOf(COMPLAINT_SEVERITIES)),
      received: optional(date),
      age: optional(days),
      waitsFor: optional(text),
      step: optional(stepShape),
    }),
  ),
  timeToAnswer: times,
  timeToClose: times,
  causes: list(looseObject({ cause: text, count })),
  uncaused: count,
  dissatisfied: optional(
    looseObject({
      isEstimate: boolean(),
      source: text,
      byType: list(
        looseObject({
          type: oneOf(CUSTOMER_TYPES),
          complaints: count,
          factor: count,
          dissatisfied: count,
          silent: count,
        }),
      ),
      untyped: count,
    }),
  ),
});

/** A review. */
export const reviewShape = looseObject({
  questions: count,
  answered: count,
  unanswered: list(looseObject({ id: text, title: text, line: ordinal })),
  decisions: count,
  carriedOut: count,
  overdue: count,
  next: optional(date),
});

/** A log of suggestions. */
export const suggestionsShape = looseObject({
  counts: looseObject(Object.fromEntries(STAGES.map((stage) => [stage, count]))),
  waiting: list(
    looseObject({
      id: text,
      title: text,
      stage: oneOf(STAGES),
      days: optional(days),
      isLate: boolean(),
      line: ordinal,
    }),
  ),
  medianToAnswer: optional(amount),
});
