import type { ComplaintSeverity, CustomerType, Language } from '../document/vocabulary.js';

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
  readonly timeToAnswer: string;
  readonly timeToClose: string;
  readonly times: (count: number, median: number, p90: number) => string;
  readonly none: string;
  readonly causes: string;
  readonly uncaused: string;
  readonly estimate: (type: string, complaints: number, factor: number, dissatisfied: number) => string;
  readonly source: string;
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
