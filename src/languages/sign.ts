import type { Concern } from '../changes/sign-concerns.js';
import type { Language } from '../document/vocabulary.js';

/** A sentence for each concern. */
export type ConcernWords = {
  readonly [Type in Concern['type']]: (concern: Extract<Concern, { type: Type }>) => string;
};

/** What `sign` and `unsign` say in one language. */
export interface SignWords {
  readonly points: (done: number, all: number) => string;
  /** The lines of a step that are not shown. */
  readonly moreLines: (count: number) => string;
  readonly ticks: (count: number) => string;
  /** The points of a step that recurs are open again. */
  readonly resets: string;
  readonly already: (step: string, name: string, date: string) => string;
  readonly notSigned: (step: string) => string;
  readonly nextDue: (date: string) => string;
  readonly dueAgain: (date: string) => string;
  /** Of the day on which a step is due again that recurs. */
  readonly dueUncertain: string;
  readonly warning: string;
  readonly concerns: ConcernWords;
}

/** So many steps are named; more are only hinted at. */
const MOST_STEPS = 8;

/** The ids of steps, for a sentence. */
export function listed(steps: readonly string[]): string {
  return steps.slice(0, MOST_STEPS).join(', ') + (steps.length > MOST_STEPS ? ` … (${steps.length})` : '');
}

/** The sentence for a concern. */
export function sayConcern({ concerns }: SignWords, concern: Concern): string {
  return (concerns[concern.type] as (concern: Concern) => string)(concern);
}

/** Loads one language's words for signing. */
export async function loadSignWords(language: Language): Promise<SignWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/sign.js')).svSignWords;
    case 'nb':
      return (await import('./nb/sign.js')).nbSignWords;
    case 'en':
      return (await import('./en/sign.js')).enSignWords;
  }
}
