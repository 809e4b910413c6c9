import type { Language } from '../document/vocabulary.js';
import type { Stage } from '../improving/suggestions.js';

/** What reports say of reviews and of suggestions for improvement in one language. */
export interface ImprovingWords {
  readonly answered: (answered: number, all: number) => string;
  readonly decisions: (count: number) => string;
  readonly carriedOut: (count: number) => string;
  /** Of a decision. */
  readonly waived: string;
  /** When the review is to be held again. */
  readonly next: (date: string) => string;
  /** The same where that day is past. */
  readonly nextLate: (date: string) => string;
  readonly noNext: string;
  readonly none: string;
  /** How many suggestions wait for something, and how many of them have waited too long. */
  readonly waiting: (count: number, late: number) => string;
  readonly finished: (count: number) => string;
  readonly declined: (count: number) => string;
  readonly timeToAnswer: (median: number) => string;
  readonly days: (days: number) => string;
  readonly undated: string;
  /** It has waited longer than the log allows. */
  readonly tooLong: string;
  /** What a suggestion waits for. */
  readonly stages: Readonly<Record<Stage, string>>;
  /** Heads of columns, and headings. */
  readonly reviews: string;
  readonly suggestions: string;
  readonly suggestion: string;
  readonly waited: string;
  readonly waitsFor: string;
  readonly question: string;
  readonly decided: string;
  readonly unanswered: string;
  readonly waitingOnes: string;
  readonly stage: string;
  readonly howMany: string;
  readonly byStage: string;
}

/** Loads one language's words for reviews and suggestions. */
export async function loadImprovingWords(language: Language): Promise<ImprovingWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/improving.js')).svImprovingWords;
    case 'nb':
      return (await import('./nb/improving.js')).nbImprovingWords;
    case 'en':
      return (await import('./en/improving.js')).enImprovingWords;
  }
}
