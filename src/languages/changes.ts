import type { Language } from '../document/vocabulary.js';

/** What the commands that change documents say in one language. */
export interface ChangeWords {
  readonly question: (files: number) => string;
  readonly nothingToDo: string;
  readonly changed: (path: string) => string;
  readonly nobody: string;
  /** `nordvik#A1` is answered for by that person or role already. */
  readonly already: (step: string, word: string) => string;
  /** What a waiver does; until a day, or for good. */
  readonly waived: (step: string, name: string, until: string | undefined, reason: string) => string;
  /** The waiver, as it stands there, that another takes the place of. */
  readonly insteadOf: (before: string) => string;
  readonly waivedAlready: (step: string) => string;
  readonly reasonQuestion: string;
}

/** Loads one language's words for changing documents. */
export async function loadChangeWords(language: Language): Promise<ChangeWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/changes.js')).svChangeWords;
    case 'nb':
      return (await import('./nb/changes.js')).nbChangeWords;
    case 'en':
      return (await import('./en/changes.js')).enChangeWords;
  }
}
