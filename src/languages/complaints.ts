import type { Channel, ComplaintSeverity, CustomerType, Language } from '../document/vocabulary.js';

/** What reports say of complaints in one language. */
export interface ComplaintWords {
  readonly open: string;
  readonly days: (days: number) => string;
  readonly undated: string;
  /** Nothing is left but to say that it is closed. */
  readonly toClose: string;
  readonly severities: Readonly<Record<ComplaintSeverity, string>>;
  readonly types: Readonly<Record<CustomerType, string>>;
  readonly received: (count: number, from: string) => string;
  /** When a complaint came, and how. */
  readonly receivedOn: (date: string, channel: Channel | undefined) => string;
  readonly timeToAnswer: string;
  readonly timeToClose: string;
  readonly times: (count: number, median: number, p90: number) => string;
  readonly none: string;
  readonly causes: string;
  readonly uncaused: string;
  readonly estimate: (type: string, complaints: number, factor: number, dissatisfied: number) => string;
  readonly source: string;
  /** What the pages say beside what a terminal does; numbers come as they are written. */
  readonly title: string;
  readonly openCount: (count: number, shown: string) => string;
  readonly byAge: string;
  readonly waitsFor: string;
  readonly all: string;
  readonly upTo: (days: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly over: (days: string) => string;
  readonly age: string;
  readonly complaint: string;
  /** Heads a column of counts. */
  readonly complaints: string;
  readonly severity: (severity: string) => string;
  readonly howLong: string;
  readonly calendarDays: string;
  readonly median: string;
  readonly p90: string;
  /** Heads the column of those of which the time is not known yet. */
  readonly notYet: string;
  readonly howLongSays: string;
  readonly cause: string;
  readonly share: string;
  readonly moreCauses: (count: number) => string;
  readonly estimateTitle: string;
  readonly customersOf: Readonly<Record<CustomerType, string>>;
  readonly estimateSays: (estimate: {
    readonly customers: string;
    readonly count: number;
    readonly complaints: string;
    readonly factor: string;
    readonly dissatisfied: string;
    readonly silent: string;
  }) => string;
  readonly sourceSays: string;
  readonly untyped: (count: number, shown: string) => string;
  /** A customer's open complaints, and the age of the oldest in days. */
  readonly ofCustomer: (count: number, age: number | undefined) => string;
}

/** Loads one language's words for complaints. */
export async function loadComplaintWords(language: Language): Promise<ComplaintWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/complaints.js')).svComplaintWords;
    case 'nb':
      return (await import('./nb/complaints.js')).nbComplaintWords;
    case 'en':
      return (await import('./en/complaints.js')).enComplaintWords;
  }
}
