import type { Language } from '../document/vocabulary.js';

/** What `init` asks and says in one language. */
export interface InitWords {
  readonly exampleCompany: string;
  readonly exampleCustomer: string;
  readonly questions: {
    readonly company: string;
    readonly customer: string;
    readonly contract: string;
    readonly start: string;
    readonly personName: string;
    readonly personEmail: string;
    readonly ci: string;
    readonly none: string;
    readonly hook: string;
  };
  readonly made: string;
  readonly kept: string;
  readonly nothingNew: string;
  readonly next: string;
  readonly steps: readonly string[];
  readonly write: (path: string) => string;
}

/** Loads one language's words for setting up a workspace. */
export async function loadInitWords(language: Language): Promise<InitWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/init.js')).svInitWords;
    case 'nb':
      return (await import('./nb/init.js')).nbInitWords;
    case 'en':
      return (await import('./en/init.js')).enInitWords;
  }
}
