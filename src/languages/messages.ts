import type { Language } from '../document/vocabulary.js';
import type { Message, Severity } from '../text/finding.js';
import type { enMessages } from './en/messages.js';

/** What the tool says about documents, in one language: a function of its values for each message. */
export type Messages = typeof enMessages;

/** A message's id and the values it speaks of; what it says is settled where it is shown. */
export function message<Id extends keyof Messages>(id: Id, values: Parameters<Messages[Id]>[0]): Message {
  return { id, values: values as Message['values'] };
}

/** The words around findings in one language. */
export interface LintWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly documents: (count: number) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly notes: (count: number) => string;
  /** `3 errors, 1 warning, 0 notes` in `2 documents`. */
  readonly found: (counts: string, documents: string) => string;
  readonly clean: (documents: string) => string;
  /** What `--fix` did, in `2 documents`; what it would do. */
  readonly mended: (findings: number, documents: string) => string;
  readonly wouldMend: (findings: number, documents: string) => string;
  /** What a baseline, a file, leaves out; what of it is no longer found; what was written into it. */
  readonly baselineKnown: (findings: number, file: string) => string;
  readonly baselineGone: (findings: number, file: string) => string;
  readonly baselineWritten: (findings: number, file: string) => string;
  /** What `--print-config` says of a setting that nobody set. */
  readonly usual: string;
  /** What `--watch` says after each run. */
  readonly watching: (time: string) => string;
  /** How many findings `--fix` mends, and how many more `--unsafe-fixes`; one of them at least. */
  readonly mendable: (safe: number, unsafe: number) => string;
}

/** What one language says about documents. */
export interface Tongue {
  readonly messages: Messages;
  readonly words: LintWords;
}

/** Loads what one language says about documents. */
export async function loadTongue(language: Language): Promise<Tongue> {
  switch (language) {
    case 'sv':
      return import('./sv/messages.js').then(({ svMessages, svLintWords }) => ({
        messages: svMessages,
        words: svLintWords,
      }));
    case 'nb':
      return import('./nb/messages.js').then(({ nbMessages, nbLintWords }) => ({
        messages: nbMessages,
        words: nbLintWords,
      }));
    case 'en':
      return import('./en/messages.js').then(({ enMessages, enLintWords }) => ({
        messages: enMessages,
        words: enLintWords,
      }));
  }
}

/** The sentence that a message is in a language. */
export function say(messages: Messages, { id, values }: Message): string {
  const sentence = messages[id as keyof Messages] as ((values: Message['values']) => string) | undefined;
  return sentence ? sentence(values) : id;
}
