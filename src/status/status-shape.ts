import { FIGURE_STATES } from '../measuring/figures.js';
import { boolean, list, looseObject, number, oneOf, optional, that } from '../document/shape.js';
import { LANGUAGES, LIFECYCLE_STATUSES } from '../document/vocabulary.js';
import { surveyShape as survey } from '../surveys/survey-shape.js';
import { CHANGE_TYPES, NEWNESS } from './changes-since.js';
import {
  complaintShape as complaint,
  complaintsShape as complaints,
  reviewShape as review,
  stepShape as step,
  suggestionsShape as suggestions,
} from './kind-shapes.js';
import { STEP_STATES } from '../document/step-state.js';
import { amount, count, date, days, link, ordinal, text } from '../document/value-shapes.js';

// The JSON of `status` and `report`, version 1. The checks' messages say what is expected. Keys stand in the order in
// which they are written, so that what is read and written again is the same to the byte.

/** Which part of a run something is of. */
export const shardKeys = { index: ordinal, count: ordinal, run: text };

const past = looseObject({
  days: list(looseObject({ day: date, steps: count, signed: count })),
  signedBefore: list(date),
  isShallow: boolean(),
  isCut: boolean(),
});

const workspace = looseObject({
  name: text,
  company: optional(text),
  path: text,
  folder: text,
  language: oneOf(LANGUAGES),
  today: date,
  url: optional(link),
  limits: optional(list(looseObject({ key: text, name: text, most: count }))),
  past: optional(looseObject({ week: optional(past), month: optional(past) })),
});

const filter = looseObject({
  customer: optional(text),
  phase: optional(text),
  person: optional(text),
  state: optional(oneOf(STEP_STATES)),
  personName: optional(text),
});

const totals = looseObject({
  steps: count,
  signed: count,
  waived: count,
  open: count,
  overdue: count,
  dueSoon: count,
  unassigned: count,
});

const phase = looseObject({
  id: text,
  title: text,
  steps: count,
  signed: count,
  waived: count,
  overdue: count,
  recurring: count,
  ends: optional(date),
  late: optional(days),
  begun: boolean(),
  blockedBy: optional(list(text)),
});

const figure = looseObject({
  id: text,
  group: optional(text),
  groupTitle: text,
  title: text,
  owner: optional(text),
  ownerName: optional(text),
  ownerRole: optional(text),
  purpose: optional(text),
  decision: optional(text),
  goal: optional(text),
  unit: optional(text),
  direction: optional(oneOf(['up', 'down', 'near'])),
  target: optional(amount),
  tolerance: amount,
  values: list(looseObject({ date, value: amount, n: optional(amount), note: optional(text) })),
  state: oneOf(FIGURE_STATES),
  isWorse: boolean(),
  nextDue: optional(date),
  isStale: boolean(),
  line: ordinal,
});

const document = looseObject({
  path: text,
  workspace: optional(text),
  kind: text,
  kindTitle: optional(text),
  id: optional(text),
  language: oneOf(LANGUAGES),
  title: optional(text),
  customer: optional(text),
  status: optional(oneOf(LIFECYCLE_STATUSES)),
  phase: optional(text),
  phases: optional(list(phase)),
  waitsFor: optional(looseObject({ step: text, late: days, chain: list(text) })),
  steps: optional(list(step)),
  sections: optional(
    list(looseObject({ id: text, title: text, state: oneOf(['written', 'unwritten', 'missing']) })),
  ),
  figures: optional(list(figure)),
  complaint: optional(complaint),
  review: optional(review),
  suggestions: optional(suggestions),
  survey: optional(survey),
});

const person = looseObject({
  key: text,
  name: text,
  open: count,
  overdue: count,
  undated: count,
  limit: optional(count),
  weeks: list(looseObject({ week: text, from: date, steps: count })),
});

const changes = looseObject({
  since: text,
  commit: optional(text),
  new: optional(oneOf(NEWNESS)),
  steps: list(
    looseObject({
      type: oneOf(CHANGE_TYPES),
      path: text,
      workspace: optional(text),
      id: optional(text),
      document: text,
      customer: optional(text),
      step: text,
      title: text,
      phase: optional(text),
      responsible: optional(text),
      was: optional(oneOf(['signed', 'waived'])),
      by: optional(text),
      on: optional(date),
      until: optional(date),
      reason: optional(text),
      from: optional(date),
      to: optional(date),
    }),
  ),
});

/** The JSON of `status` and `report`. */
export const statusShape = looseObject({
  version: number(that((value: number) => value === 1, '1')),
  today: date,
  shard: optional(looseObject({ ...shardKeys, customer: optional(boolean()), phase: optional(boolean()) })),
  workspaces: list(workspace),
  filter: optional(filter),
  incomplete: optional(boolean()),
  totals,
  documents: list(document),
  people: list(person),
  audience: optional(oneOf(['customer'])),
  complaints: optional(complaints),
  changes: optional(changes),
});
