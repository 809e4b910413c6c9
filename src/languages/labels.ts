import type { Language, LifecycleStatus } from '../document/vocabulary.js';
import type { LackReason } from '../signoff/policy.js';

/** The words of status and reports in one language. */
export interface Labels {
  readonly customer: string;
  readonly overdue: string;
  /** Those that are overdue as well stand under that. */
  readonly unsigned: string;
  /** Steps whose sign-off does not stand: changed since, or not proven by its signature. */
  readonly brokenSignOffs: string;
  readonly notAsDemanded: string;
  /** What a sign-off lacks of what the settings demand. */
  readonly lacks: Readonly<Record<LackReason, string>>;
  readonly changedSince: string;
  readonly invalidSignature: string;
  readonly dueSoon: string;
  readonly unassigned: string;
  readonly nobody: string;
  readonly next: string;
  /** When a phase ends. */
  readonly ends: (date: string) => string;
  readonly waitsFor: (step: string) => string;
  readonly unwritten: string;
  readonly missing: string;
  /** Stands above the documents of customers that are not finished. */
  readonly documents: string;
  readonly ofAll: (some: number, all: number) => string;
  readonly statuses: Readonly<Record<LifecycleStatus, string>>;
  readonly steps: (count: number) => string;
  readonly customers: (count: number) => string;
  readonly sectionsWritten: (written: number, all: number) => string;
  readonly signedOf: (signed: number, all: number) => string;
  readonly waivedCount: (count: number) => string;
  readonly overdueCount: (count: number) => string;
  readonly daysLate: (days: number) => string;
  /** The same of a phase, which may have another gender than a step. */
  readonly phaseLate: (days: number) => string;
  readonly inDays: (days: number) => string;
  readonly and: (count: number) => string;
  /** A role nobody holds, in words where it is one of our templates, else by its key. */
  readonly role: (role: string) => string;
  /** A person who has left. */
  readonly left: (name: string) => string;
  readonly week: (number: number) => string;
  readonly later: string;
  readonly undated: string;
  readonly limit: (most: number) => string;
  readonly figures: {
    /** A value with the language's decimal sign, and with its unit: `4.6%`, `2.5 hours`. */
    readonly measured: (value: number, unit: string | undefined) => string;
    /** What is to be measured on a day. */
    readonly toMeasure: (figure: string) => string;
    readonly onTarget: string;
    readonly offTarget: (target: string) => string;
    readonly untargeted: string;
    readonly undirected: string;
    readonly unmeasured: string;
    readonly worse: string;
    /** It was to be measured by a day that is past. */
    readonly stale: (due: string) => string;
  };
  readonly nothing: string;
  readonly allWell: string;
}

/** Loads one language's words for reports. */
export async function loadLabels(language: Language): Promise<Labels> {
  switch (language) {
    case 'sv':
      return (await import('./sv/labels.js')).svLabels;
    case 'nb':
      return (await import('./nb/labels.js')).nbLabels;
    case 'en':
      return (await import('./en/labels.js')).enLabels;
  }
}
