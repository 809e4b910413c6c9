import type { Language } from '../document/vocabulary.js';

/** What `gate` says in one language. */
export interface GateWords {
  readonly mayBegin: (phase: string) => string;
  readonly mayNotBegin: (phase: string, open: number) => string;
  readonly hasBegun: (phase: string) => string;
  readonly hasBegunTooSoon: (phase: string, open: number) => string;
  /** Steps that are signed, and have changed since. */
  readonly noLongerAsSigned: (steps: string) => string;
  readonly notSignedAsDemanded: (steps: string) => string;
  readonly allHaveBegun: string;
}

/** Loads one language's words for gates. */
export async function loadGateWords(language: Language): Promise<GateWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/gate.js')).svGateWords;
    case 'nb':
      return (await import('./nb/gate.js')).nbGateWords;
    case 'en':
      return (await import('./en/gate.js')).enGateWords;
  }
}
