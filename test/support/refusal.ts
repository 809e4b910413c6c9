import type { Language } from '../../src/document/vocabulary.js';
import { sayNotice } from '../../src/languages/say-notice.js';
import { Unusable } from '../../src/languages/unusable.js';

/** What a person is told of an error, in a language. @throws Error where it is none that a person can mend */
export async function toldOf(error: unknown, language: Language = 'en'): Promise<string> {
  if (!(error instanceof Unusable)) throw error;
  return sayNotice(language, error.notice);
}

/** What a person is told of work that cannot be done. @throws Error where it was done */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const ended = await work.then(
    () => new Error('it was done'),
    (error: unknown) => error,
  );
  return toldOf(ended);
}
