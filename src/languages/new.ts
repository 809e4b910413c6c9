import type { Language } from '../document/vocabulary.js';

/** What `new` says in one language. */
export interface NewWords {
  /** Stands above the kinds that steps bring forth. */
  readonly broughtForth: string;
  readonly linked: (step: string, path: string) => string;
  /** Which line of evidence is to be added, and where. */
  readonly linkLater: (step: string, path: string, line: string) => string;
}

/** Loads one language's words for `new`. */
export async function loadNewWords(language: Language): Promise<NewWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/new.js')).svNewWords;
    case 'nb':
      return (await import('./nb/new.js')).nbNewWords;
    case 'en':
      return (await import('./en/new.js')).enNewWords;
  }
}
