import type { Language } from '../document/vocabulary.js';
import type { SignOffState } from '../signoff/verification.js';

/** What `verify` says in one language, beside the messages about documents. */
export interface VerifyWords {
  readonly states: Readonly<Record<SignOffState, string>>;
  /** The same of several sign-offs. */
  readonly statesOfMany: Readonly<Record<SignOffState, string>>;
  /** The number of sign-offs, and how many of them stand how. */
  readonly sum: (all: number, counts: readonly string[]) => string;
  readonly lacking: (count: number) => string;
  /** Lines that are meant as sign-offs. */
  readonly unread: (count: number) => string;
  readonly orphans: (count: number) => string;
  /** Signed documents whose id another has too. */
  readonly sameIds: (count: number) => string;
  readonly nothing: string;
  /** Signers, revocations and policy are those of a commit. */
  readonly trusted: (ref: string, commit: string) => string;
  /** The sign-offs of some steps were committed by somebody else than who signed. */
  readonly committedBy: (
    steps: string,
    signer: string,
    email: string,
    commit: string,
    date: string,
  ) => string;
  readonly uncommitted: string;
  readonly shallow: string;
}

/** Loads one language's words for `verify`. */
export async function loadVerifyWords(language: Language): Promise<VerifyWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/verify.js')).svVerifyWords;
    case 'nb':
      return (await import('./nb/verify.js')).nbVerifyWords;
    case 'en':
      return (await import('./en/verify.js')).enVerifyWords;
  }
}
