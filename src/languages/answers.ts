import type { Language } from '../document/vocabulary.js';

/** What questions on a terminal are answered with in one language, and what is said to any other answer. */
export interface AnswerWords {
  /** Their first letters are shown and enough; English is understood everywhere besides. */
  readonly yes: string;
  readonly no: string;
  readonly neither: string;
  /** Nothing was typed where something must be. */
  readonly empty: string;
  /** What was typed has nothing that a file, or a person's key, could be called. */
  readonly nameless: string;
  readonly noComma: string;
  readonly noEmail: string;
}

/** Loads one language's words for answers. */
export async function loadAnswerWords(language: Language): Promise<AnswerWords> {
  switch (language) {
    case 'sv':
      return (await import('./sv/answers.js')).svAnswerWords;
    case 'nb':
      return (await import('./nb/answers.js')).nbAnswerWords;
    case 'en':
      return (await import('./en/answers.js')).enAnswerWords;
  }
}
