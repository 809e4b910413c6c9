import type { Language } from '../document/vocabulary.js';

/** What `schedule` says in one language. Names and dates come ready to be shown. */
export interface ScheduleWords {
  readonly step: string;
  readonly title: string;
  readonly old: string;
  readonly new: string;
  readonly days: string;
  readonly who: string;
  readonly none: string;
  readonly moves: (count: number) => string;
  readonly nothingMoves: string;
  readonly overdue: (count: number) => string;
  readonly settled: (count: number) => string;
  readonly signedBy: (name: string, date: string) => string;
  readonly undated: (count: number) => string;
  readonly waitsFor: (anchor: string) => string;
  readonly unknownAnchor: (anchor: string) => string;
  readonly circle: (chain: string) => string;
  /** Of a link of the way to a due date. */
  readonly link: {
    readonly closed: (days: string) => string;
    readonly open: (days: string) => string;
    readonly given: string;
    readonly notGiven: string;
    readonly written: string;
    readonly notWritten: string;
    readonly settled: (name: string, date: string) => string;
    /** Of a step that recurs: who signed the occurrence before, and when. */
    readonly next: (name: string, date: string) => string;
    /** Of a step that recurs and has not moved on since it was signed so. */
    readonly unmoved: (name: string, date: string) => string;
    /** Of one where nobody can tell whether it has. */
    readonly lastSigned: (name: string, date: string) => string;
    readonly signed: (name: string) => string;
    readonly notSigned: string;
    readonly unknown: string;
    readonly circle: string;
    readonly drifted: (date: string) => string;
  };
}

/** Loads one language's words for scheduling. */
export async function loadScheduleWords(language: Language): Promise<ScheduleWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/schedule.js')).svScheduleWords;
    case 'nb':
      return (await import('./nb/schedule.js')).nbScheduleWords;
    case 'en':
      return (await import('./en/schedule.js')).enScheduleWords;
  }
}
