/** The languages plans are written in. */
export const LANGUAGES = ['sv', 'nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The kind whose documents are the customers: all others that name a customer belong to one of these. */
export const LIFECYCLE = 'lifecycle';

/** How far the life of a customer engagement has come, in order. */
export const LIFECYCLE_STATUSES = ['preparation', 'start-up', 'operation', 'phase-out', 'ended'] as const;
export type LifecycleStatus = (typeof LIFECYCLE_STATUSES)[number];

/** Whose dissatisfaction a customer's is, a company's or a private person's. */
export const CUSTOMER_TYPES = ['business', 'private'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

/** How a complaint reached us. */
export const CHANNELS = [
  'phone',
  'e-mail',
  'letter',
  'visit',
  'meeting',
  'web',
  'social-media',
  'survey',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** How much a complaint matters to the customer, from least to most. */
export const COMPLAINT_SEVERITIES = ['low', 'medium', 'high'] as const;
export type ComplaintSeverity = (typeof COMPLAINT_SEVERITIES)[number];

/** Whether anything is still owed to the customer who complained. */
export const COMPLAINT_STATUSES = ['open', 'closed'] as const;

/** Who answers a survey. */
export const SURVEY_AUDIENCES = ['customers', 'employees'] as const;
export type SurveyAudience = (typeof SURVEY_AUDIENCES)[number];

/** What a rule's findings count as; `off` silences it. */
export const SEVERITIES = ['error', 'warning', 'note', 'off'] as const;
