import type { Recurrence } from '../calendar/recurrence.js';
import type { Language } from '../document/vocabulary.js';
import type { StepState } from '../document/step-state.js';
import type { ChangeType, Newness } from '../status/changes-since.js';

/** How often something comes back, as people say it. */
export interface RecurrenceWords {
  /** Behind a label that says “every”: `3 months`, `3:e månad`. */
  readonly interval: (recurrence: Recurrence) => string;
  /** By itself: `every 3 months on Fridays`. */
  readonly every: (recurrence: Recurrence) => string;
}

/** The words of reports that are handed over, beside those that the terminal shares. */
export interface ReportWords {
  /** For `Intl`: dates and numbers as this language writes them. */
  readonly locale: string;
  readonly toContent: string;
  readonly contents: string;
  readonly asOf: (date: string) => string;
  /** Workspaces with the days that they were judged by. */
  readonly exceptFor: (others: string) => string;
  readonly workspace: string;
  /** The day that something was judged by. */
  readonly day: string;
  readonly states: Readonly<Record<StepState, string>>;
  readonly recurring: string;
  readonly recurrence: RecurrenceWords;
  readonly verified: string;
  readonly stale: string;
  readonly invalid: string;
  /** Headings of sections. */
  readonly portfolio: string;
  readonly otherChecklists: string;
  readonly attention: string;
  readonly nothingNeeded: string;
  /** Steps that keep a phase from beginning, and what is said of that phase. */
  readonly blocking: string;
  readonly phaseWaits: string;
  readonly byPerson: string;
  readonly burnUp: string;
  readonly team: string;
  readonly plans: string;
  readonly customers: string;
  /** Heads of columns. */
  readonly document: string;
  readonly phase: string;
  readonly step: string;
  readonly responsible: string;
  readonly due: string;
  readonly state: string;
  readonly remark: string;
  readonly signedBy: string;
  readonly signedOn: string;
  readonly open: string;
  readonly allSteps: string;
  readonly month: string;
  /** The last day of a week. */
  readonly until: string;
  readonly scope: string;
  /** Of a person: steps that are overdue, whose sign-offs no longer hold, that a phase waits for. */
  readonly late: string;
  readonly brokenShort: string;
  readonly waitedFor: string;
  readonly neverHeld: string;
  readonly lastHeld: (date: string) => string;
  readonly signed: string;
  readonly planned: string;
  readonly written: string;
  /** Above the sections that are not. */
  readonly unwritten: string;
  readonly person: string;
  readonly group: string;
  readonly progress: string;
  readonly file: string;
  readonly line: string;
  readonly undated: string;
  readonly change: string;
  /** What charts say to those who cannot see them. */
  readonly asTable: string;
  readonly stepsAsTable: (count: number, shown: string) => string;
  readonly timeline: (customer: string) => string;
  /** `steps` is a number of them, in words. */
  readonly timelineSays: (from: string, to: string, count: number, steps: string) => string;
  readonly today: string;
  readonly gateOpen: string;
  readonly gateClosed: string;
  readonly longestChain: string;
  /** On the timeline: a phase of which all is done, and where one ends later than its last date. */
  readonly phaseDone: string;
  readonly slip: string;
  readonly burnUpByDates: string;
  readonly burnUpByHistory: (since: string) => string;
  readonly historyIsShallow: string;
  readonly historyIsCut: string;
  /** `all` is a number of steps, in words. */
  readonly burnUpSays: (signed: string, all: string, planned: string) => string;
  readonly phaseSays: (signed: string, all: string) => string;
  readonly moreRows: (count: string) => string;
  /** Key figures. */
  readonly figures: {
    readonly title: string;
    readonly reached: (reached: number, all: number) => string;
    readonly worse: (count: number) => string;
    readonly stale: (count: number) => string;
    readonly trend: string;
    readonly target: string;
    readonly owner: string;
    readonly nextDue: string;
    readonly purpose: string;
    readonly decision: string;
    readonly goal: string;
    readonly day: string;
    readonly value: string;
    /** How many a value comes from. */
    readonly answers: string;
    /** Opens what a figure is for and all its values. */
    readonly more: string;
    readonly earlier: (count: string) => string;
  };
  /** Filtering and sorting. */
  readonly filter: string;
  readonly shown: (some: string, all: string) => string;
  readonly openAll: string;
  readonly closeAll: string;
  /** What has changed. */
  readonly changedSince: (since: string) => string;
  readonly nothingChanged: string;
  /** That everything counts as new, as there is no commit from before a day. */
  readonly countsAsNew: Readonly<Record<Newness, (day: string) => string>>;
  readonly changes: Readonly<Record<ChangeType, string>>;
  /** What a step was that is open again. */
  readonly was: Readonly<Record<'signed' | 'waived', string>>;
  readonly noDate: string;
  readonly fromTo: (from: string, to: string) => string;
  /** The form. */
  readonly toDo: string;
  readonly toConsider: string;
  readonly dueOn: string;
  readonly signature: string;
  readonly evidence: string;
  readonly notWritten: string;
  readonly page: string;
  readonly of: string;
  readonly madeWith: (date: string) => string;
  readonly counts: {
    readonly customer: readonly [one: string, other: string];
    readonly document: readonly [one: string, other: string];
    readonly step: readonly [one: string, other: string];
    readonly signed: readonly [one: string, other: string];
    readonly overdue: readonly [one: string, other: string];
    /** Sign-offs that no longer hold. */
    readonly broken: readonly [one: string, other: string];
    readonly dueSoon: readonly [one: string, other: string];
    readonly waived: readonly [one: string, other: string];
    readonly open: readonly [one: string, other: string];
    readonly unassigned: readonly [one: string, other: string];
    readonly day: readonly [one: string, other: string];
  };
}

/** Loads one language's words for reports that are handed over. */
export async function loadReportWords(language: Language): Promise<ReportWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/report.js')).svReportWords;
    case 'nb':
      return (await import('./nb/report.js')).nbReportWords;
    case 'en':
      return (await import('./en/report.js')).enReportWords;
  }
}
