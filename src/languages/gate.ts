import type { Language } from '../document/vocabulary.js';

/** What `gate` says in one language. */
export interface GateWords {
  readonly mayBegin: (phase: string) => string;
  /** With how many steps are open; none where it is closed for another reason. */
  readonly mayNotBegin: (phase: string, open: number) => string;
  readonly hasBegun: (phase: string) => string;
  readonly hasBegunTooSoon: (phase: string, open: number) => string;
  /** Steps that are signed, and have changed since. */
  readonly noLongerAsSigned: (steps: string) => string;
  /** Steps whose signature does not prove them. */
  readonly signatureInvalid: (steps: string) => string;
  readonly notSignedAsDemanded: (steps: string) => string;
  /** Steps of the template that are not in the document. */
  readonly missing: (steps: string) => string;
  /** What to do about so many steps that are signed, but not so that it holds. */
  readonly signAgain: (count: number) => string;
  /** What to do about so many steps that are missing. */
  readonly putBack: (count: number) => string;
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
