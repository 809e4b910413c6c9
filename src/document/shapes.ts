import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { isTimeZone } from '../calendar/time-zone.js';
import { COUNTRIES } from '../calendar/working-days.js';
import { HOLDINGS, KEY_HOLDINGS } from './entry-form.js';
import {
  CHANNELS,
  COMPLAINT_SEVERITIES,
  COMPLAINT_STATUSES,
  CUSTOMER_TYPES,
  LANGUAGES,
  LIFECYCLE_STATUSES,
  SEVERITIES,
  SURVEY_AUDIENCES,
  LIFECYCLE,
} from './vocabulary.js';
import * as a from './shape.js';
import { lazyPattern } from '../text/lazy-pattern.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Step ids of ASCII letters, as most are. */
const PLAIN_STEP_ID = /^[A-Za-z][A-Za-z\d]*(?:[.-][A-Za-z\d]+)*$/;
const STEP_ID = lazyPattern(String.raw`^\p{L}[\p{L}\d]*(?:[.-][\p{L}\d]+)*$`, 'u');

// The texts given to checks are the ids of messages: a shape says what is wrong, a language says it to people.

/** Small letters, digits and single hyphens, as names of files and keys are on every system. */
const slug = a.string(
  a.pattern(() => SLUG, 'shape-slug'),
  a.maxLength(64, 'shape-slug'),
);

/** One line of characters that can be seen; joiners are part of emoji. */
const VISIBLE = lazyPattern(String.raw`^(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\u200D)*$`, 'u');

/** Letters of the languages that are spoken here, and what else stands beside them in Unicode and can be seen. */
const PLAINLY_VISIBLE = /^[ -~\u00a0-\u00ac\u00ae-\u0377]*$/;

/** Whether a text is one line of characters that can be seen. */
export function isVisible(text: string): boolean {
  return PLAINLY_VISIBLE.test(text) || VISIBLE().test(text);
}

export const text = a.string(
  a.minLength(1, 'shape-empty'),
  a.maxLength(200, 'shape-long'),
  a.pattern(VISIBLE, 'shape-visible', PLAINLY_VISIBLE),
);
export const isoDate = a.string(a.that(isIsoDate, 'shape-date'));
export const numberOfDays = a.number(a.that(isNumberOfDays, 'shape-days'));
const emptyOr = a.nullish;

/** The name of a key that a company may choose: of a person, a role or a date. */
const keyName = a.string(a.pattern(() => SLUG, 'shape-slug'));

const base = {
  kind: slug,
  id: slug,
  language: a.oneOf(LANGUAGES),
  private: emptyOr(a.boolean()),
};

const dates = emptyOr(a.record(keyName, emptyOr(isoDate)));
const roles = emptyOr(a.record(keyName, emptyOr(slug)));

/** What every document's frontmatter says, whatever its kind. */
export const documentShape = a.looseObject({ ...base, customer: emptyOr(text), dates, roles });

/** The frontmatter of a service plan. */
const servicePlanShape = a.looseObject({
  ...base,
  company: emptyOr(text),
  unit: emptyOr(text),
  service: emptyOr(text),
  customer: emptyOr(text),
  dates,
  roles,
});

/** The frontmatter of what one company decides for all its customers, or for its people. */
const companyShape = a.looseObject({ ...base, company: emptyOr(text), unit: emptyOr(text), dates, roles });

/** The frontmatter of a log of suggestions: how many days each stage may take. */
const improvementShape = a.looseObject({
  ...base,
  company: emptyOr(text),
  unit: emptyOr(text),
  'answer-within': emptyOr(numberOfDays),
  'decide-within': emptyOr(numberOfDays),
  'do-within': emptyOr(numberOfDays),
  dates,
  roles,
});

/** The frontmatter of a customer's lifecycle checklist. */
const lifecycleShape = a.looseObject({
  ...base,
  customer: text,
  'customer-type': emptyOr(a.oneOf(CUSTOMER_TYPES)),
  status: emptyOr(a.oneOf(LIFECYCLE_STATUSES)),
  dates,
  roles,
});

/** The frontmatter of what steps bring forth for one customer. A market analysis may serve several, and names none then. */
const customerDocumentShape = a.looseObject({ ...base, customer: text, dates, roles });

/** The frontmatter of a complaint. */
const complaintShape = a.looseObject({
  ...base,
  customer: text,
  'customer-type': emptyOr(a.oneOf(CUSTOMER_TYPES)),
  channel: emptyOr(a.oneOf(CHANNELS)),
  severity: emptyOr(a.oneOf(COMPLAINT_SEVERITIES)),
  'cause-group': emptyOr(text),
  status: emptyOr(a.oneOf(COMPLAINT_STATUSES)),
  dates,
  roles,
});

export const count = a.number(a.that(isCount, 'shape-count'));
export const smallestGroup = a.number(a.that(isSmallestGroup, 'shape-smallest-group'));

/** The frontmatter of a survey. */
const surveyShape = a.looseObject({
  ...base,
  customer: emptyOr(text),
  audience: emptyOr(a.oneOf(SURVEY_AUDIENCES)),
  population: emptyOr(count),
  invited: emptyOr(count),
  'smallest-group': emptyOr(smallestGroup),
  dates,
  roles,
});

/** The shapes of the kinds that have frontmatter of their own. */
export const KIND_SHAPES: ReadonlyMap<string | undefined, a.ObjectShape> = new Map<string, a.ObjectShape>([
  ['service-plan', servicePlanShape],
  [LIFECYCLE, lifecycleShape],
  ['scorecard', documentShape],
  ['market-analysis', documentShape],
  ['customer-card', customerDocumentShape],
  ['project-plan', customerDocumentShape],
  ['finance-report', customerDocumentShape],
  ['critical-moments', customerDocumentShape],
  ['requirements-specification', customerDocumentShape],
  ['experience-report', customerDocumentShape],
  ['final-report', customerDocumentShape],
  ['policy', companyShape],
  ['team', companyShape],
  ['review', companyShape],
  ['improvement', improvementShape],
  ['survey', surveyShape],
  ['complaint', complaintShape],
]);

/** The frontmatter's shape of a kind. A kind of a company's own has what every document has. */
export function frontmatterShape(kind: string | undefined): a.ObjectShape {
  return KIND_SHAPES.get(kind) ?? documentShape;
}

/** Whether a word can be a step's id, or a phase's. */
export function isStepId(word: string): boolean {
  return STEP_ID().test(word);
}

/** A step's heading and those of its fields that hold a single word or date. */
export const stepShape = a.strictObject({
  id: a.string(a.pattern(STEP_ID, 'shape-step-id', PLAIN_STEP_ID), a.maxLength(32, 'shape-step-id')),
  responsible: a.optional(text),
  due: a.optional(isoDate),
});

/** The days of an absence, first and last: `2026-12-01..2026-12-12`, or a single one. Nothing where it is neither. */
export function parseAbsence(text: string): { from: IsoDate; to: IsoDate } | undefined {
  const [from = '', to = from, more] = text.split('..');
  return more === undefined && isIsoDate(from) && isIsoDate(to) && from <= to ? { from, to } : undefined;
}

export const absence = a.string(a.that((text) => parseAbsence(text) !== undefined, 'shape-absence'));
export const numberOfSteps = a.number(a.that(isLimit, 'shape-limit'));
export const numberOfPeople = a.number(a.that(isNumberOfPeople, 'shape-persons'));

const EMAIL = /^[^\s@<>]+@[^\s@<>]+$/;

/** Whether a text is written as an e-mail address. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

const person = a.strictObject({
  name: text,
  email: a.optional(a.string(a.pattern(() => EMAIL, 'shape-email'))),
  roles: emptyOr(a.list(slug)),
  deputy: a.optional(slug),
  until: a.optional(isoDate),
  absent: emptyOr(a.list(absence)),
  'workload-limit': a.optional(numberOfSteps),
});

const signOffDemands = a.strictObject({
  key: a.optional(a.boolean()),
  persons: a.optional(numberOfPeople),
  'not-responsible': a.optional(a.boolean()),
  customer: a.optional(a.boolean()),
  role: a.optional(slug),
});

const rules = a.record(a.string(), a.oneOf(SEVERITIES));

const override = a.strictObject({ files: a.list(text), rules });

const NO_COLON = /^[^:]*$/;

/** One line of a label: it ends at the first colon. */
const label = a.string(
  a.minLength(1, 'shape-empty'),
  a.maxLength(60, 'shape-label'),
  a.pattern(VISIBLE, 'shape-visible', PLAINLY_VISIBLE),
  a.pattern(() => NO_COLON, 'shape-label'),
);

const names = a.strictObject({ sv: a.optional(label), nb: a.optional(label), en: a.optional(label) });

/** What the frontmatter and the entries of a kind hold, as the settings describe it. */
const ownKind = a.strictObject({
  frontmatter: emptyOr(
    a.record(
      slug,
      a.strictObject({
        holds: a.oneOf(KEY_HOLDINGS),
        words: emptyOr(a.list(text)),
        required: a.optional(a.boolean()),
      }),
    ),
  ),
  fields: emptyOr(
    a.record(
      slug,
      a.strictObject({
        labels: names,
        holds: a.oneOf(HOLDINGS),
        words: emptyOr(a.record(slug, names)),
        several: a.optional(a.boolean()),
      }),
    ),
  ),
  dated: a.optional(a.oneOf(['numbers', 'text'])),
});

/** The settings file, `serviceplan.yaml`. */
export const settingsShape = a.strictObject({
  extends: emptyOr(a.either([text, a.list(text)], 'shape-extends')),
  language: a.optional(a.oneOf(LANGUAGES)),
  company: a.optional(text),
  'time-zone': a.optional(a.string(a.that(isTimeZone, 'shape-time-zone'))),
  calendar: emptyOr(
    a.strictObject({
      country: a.optional(a.oneOf(COUNTRIES)),
      closed: emptyOr(a.list(isoDate)),
      open: emptyOr(a.list(isoDate)),
    }),
  ),
  'due-soon': a.optional(numberOfDays),
  'workload-limit': a.optional(numberOfSteps),
  people: emptyOr(a.record(keyName, person)),
  rules: emptyOr(rules),
  overrides: emptyOr(a.list(override)),
  'sign-off': emptyOr(a.record(a.string(), signOffDemands)),
  templates: a.optional(text),
  kinds: emptyOr(a.record(slug, ownKind)),
});

function isNumberOfPeople(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 9;
}

function isNumberOfDays(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 366;
}

function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 10_000_000;
}

function isSmallestGroup(number: number): boolean {
  return Number.isInteger(number) && number >= 5 && number <= 100;
}

function isLimit(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 1000;
}
