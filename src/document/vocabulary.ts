/** The languages plans are written in. */
export const LANGUAGES = ['sv', 'nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How far the life of a customer engagement has come, in order. */
export const LIFECYCLE_STATUSES = ['preparation', 'start-up', 'operation', 'phase-out', 'ended'] as const;
export type LifecycleStatus = (typeof LIFECYCLE_STATUSES)[number];

/** What a rule's findings count as; `off` silences it. */
export const SEVERITIES = ['error', 'warning', 'note', 'off'] as const;
