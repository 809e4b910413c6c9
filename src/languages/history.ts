import type { Language } from '../document/vocabulary.js';
import type { SignedHistory } from '../signoff/changes.js';

/** What is said of a step's history, a sentence for each case. */
export type HistoryWords = {
  readonly [Type in SignedHistory['type']]: (history: Extract<SignedHistory, { type: Type }>) => string;
};

/** The sentence for what git's history tells. */
export function sayHistory(words: HistoryWords, history: SignedHistory): string {
  return (words[history.type] as (history: SignedHistory) => string)(history);
}

/** Loads one language's words for the history of sign-offs. */
export async function loadHistoryWords(language: Language): Promise<HistoryWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/history.js')).svHistoryWords;
    case 'nb':
      return (await import('./nb/history.js')).nbHistoryWords;
    case 'en':
      return (await import('./en/history.js')).enHistoryWords;
  }
}
