import * as z from 'zod/mini';
import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { COUNTRIES } from '../calendar/working-days.js';
import { HOLDINGS } from './entry-form.js';
import {
  CHANNELS,
  COMPLAINT_SEVERITIES,
  COMPLAINT_STATUSES,
  CUSTOMER_TYPES,
  LANGUAGES,
  LIFECYCLE_STATUSES,
  SEVERITIES,
} from './vocabulary.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const STEP_ID = /^\p{L}[\p{L}\d]*(?:[.-][\p{L}\d]+)*$/u;

// The texts given to checks are the ids of messages: a shape says what is wrong, a language says it to people.

/** Small letters, digits and single hyphens, as names of files and keys are on every system. */
const slug = z.string().check(z.regex(SLUG, 'shape-slug'), z.maxLength(64, 'shape-slug'));

/** One line of characters that can be seen; joiners are part of emoji. */
const VISIBLE = /^(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|\u200D)*$/u;

export const text = z
  .string()
  .check(z.minLength(1, 'shape-empty'), z.maxLength(200, 'shape-long'), z.regex(VISIBLE, 'shape-visible'));
export const isoDate = z.string().check(z.refine(isIsoDate, 'shape-date'));
export const numberOfDays = z.number().check(z.refine(isNumberOfDays, 'shape-days'));
const emptyOr = <T extends z.ZodMiniType>(shape: T) => z.nullish(shape);

/** The name of a key that a company may choose: of a person, a role or a date. */
const keyName = z.string().check(z.regex(SLUG, 'shape-slug'));

const base = {
  kind: slug,
  id: slug,
  language: z.enum(LANGUAGES),
  private: emptyOr(z.boolean()),
};

const dates = emptyOr(z.record(keyName, emptyOr(isoDate)));
const roles = emptyOr(z.record(keyName, emptyOr(slug)));

/** What every document's frontmatter says, whatever its kind. */
export const documentShape = z.looseObject({ ...base, customer: emptyOr(text), dates, roles });

/** The frontmatter of a service plan. */
const servicePlanShape = z.looseObject({
  ...base,
  company: emptyOr(text),
  unit: emptyOr(text),
  service: emptyOr(text),
  customer: emptyOr(text),
  dates,
  roles,
});

/** The frontmatter of what one company decides for all its customers, or for its people. */
const companyShape = z.looseObject({ ...base, company: emptyOr(text), unit: emptyOr(text), dates, roles });

/** The frontmatter of a customer's lifecycle checklist. */
const lifecycleShape = z.looseObject({
  ...base,
  customer: text,
  'customer-type': emptyOr(z.enum(CUSTOMER_TYPES)),
  status: emptyOr(z.enum(LIFECYCLE_STATUSES)),
  dates,
  roles,
});

/** The frontmatter of what steps bring forth for one customer. A market analysis may serve several, and names none then. */
const customerDocumentShape = z.looseObject({ ...base, customer: text, dates, roles });

/** The frontmatter of a complaint. */
const complaintShape = z.looseObject({
  ...base,
  customer: text,
  'customer-type': emptyOr(z.enum(CUSTOMER_TYPES)),
  channel: emptyOr(z.enum(CHANNELS)),
  severity: emptyOr(z.enum(COMPLAINT_SEVERITIES)),
  'cause-group': emptyOr(text),
  status: emptyOr(z.enum(COMPLAINT_STATUSES)),
  dates,
  roles,
});

/** The shapes of the kinds that have frontmatter of their own. */
export const KIND_SHAPES: ReadonlyMap<string | undefined, z.ZodMiniObject> = new Map<string, z.ZodMiniObject>(
  [
    ['service-plan', servicePlanShape],
    ['lifecycle', lifecycleShape],
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
    ['complaint', complaintShape],
  ],
);

/** The frontmatter's shape of a kind. A kind of a company's own has what every document has. */
export function frontmatterShape(kind: string | undefined): z.ZodMiniObject {
  return KIND_SHAPES.get(kind) ?? documentShape;
}

/** Whether a word can be a step's id, or a phase's. */
export function isStepId(word: string): boolean {
  return STEP_ID.test(word);
}

/** A step's heading and those of its fields that hold a single word or date. */
export const stepShape = z.object({
  id: z.string().check(z.regex(STEP_ID, 'shape-step-id'), z.maxLength(32, 'shape-step-id')),
  responsible: z.optional(text),
  due: z.optional(isoDate),
});

/** The days of an absence, first and last: `2026-12-01..2026-12-12`, or a single one. Nothing where it is neither. */
export function parseAbsence(text: string): { from: IsoDate; to: IsoDate } | undefined {
  const [from = '', to = from, more] = text.split('..');
  return more === undefined && isIsoDate(from) && isIsoDate(to) && from <= to ? { from, to } : undefined;
}

export const absence = z
  .string()
  .check(z.refine((text) => parseAbsence(text) !== undefined, 'shape-absence'));
export const numberOfSteps = z.number().check(z.refine(isLimit, 'shape-limit'));
export const numberOfPeople = z.number().check(z.refine(isNumberOfPeople, 'shape-persons'));

const person = z.strictObject({
  name: text,
  email: z.optional(z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+$/, 'shape-email'))),
  roles: emptyOr(z.array(slug)),
  deputy: z.optional(slug),
  until: z.optional(isoDate),
  absent: emptyOr(z.array(absence)),
  'workload-limit': z.optional(numberOfSteps),
});

const signOffDemands = z.strictObject({
  key: z.optional(z.boolean()),
  persons: z.optional(numberOfPeople),
  'not-responsible': z.optional(z.boolean()),
  customer: z.optional(z.boolean()),
  role: z.optional(slug),
});

const rules = z.record(z.string(), z.enum(SEVERITIES));

const override = z.strictObject({ files: z.array(text), rules });

/** One line of a label: it ends at the first colon. */
const label = z
  .string()
  .check(
    z.minLength(1, 'shape-empty'),
    z.maxLength(60, 'shape-label'),
    z.regex(VISIBLE, 'shape-visible'),
    z.regex(/^[^:]*$/, 'shape-label'),
  );

const names = z.strictObject({ sv: z.optional(label), nb: z.optional(label), en: z.optional(label) });

/** What the entries of a kind hold, as the settings describe it. */
const ownKind = z.strictObject({
  fields: emptyOr(
    z.record(
      slug,
      z.strictObject({
        labels: names,
        holds: z.enum(HOLDINGS),
        words: emptyOr(z.record(slug, names)),
        several: z.optional(z.boolean()),
      }),
    ),
  ),
  dated: z.optional(z.enum(['numbers', 'text'])),
});

/** The settings file, `serviceplan.yaml`. */
export const settingsShape = z.strictObject({
  extends: emptyOr(z.union([text, z.array(text)], 'shape-extends')),
  language: z.optional(z.enum(LANGUAGES)),
  company: z.optional(text),
  'time-zone': z.optional(z.string().check(z.refine(isTimeZone, 'shape-time-zone'))),
  calendar: emptyOr(
    z.strictObject({
      country: z.optional(z.enum(COUNTRIES)),
      closed: emptyOr(z.array(isoDate)),
      open: emptyOr(z.array(isoDate)),
    }),
  ),
  'due-soon': z.optional(numberOfDays),
  'workload-limit': z.optional(numberOfSteps),
  people: emptyOr(z.record(keyName, person)),
  rules: emptyOr(rules),
  overrides: emptyOr(z.array(override)),
  'sign-off': emptyOr(z.record(z.string(), signOffDemands)),
  templates: z.optional(text),
  kinds: emptyOr(z.record(slug, ownKind)),
});

function isNumberOfPeople(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 9;
}

function isNumberOfDays(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= 366;
}

function isLimit(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 1000;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
