import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../document/vocabulary.js';
import { loadTongue, message, say } from '../../languages/messages.js';
import { isSystemError } from './refusal.js';
import { Unusable } from './unusable.js';

/** There is no place for temporary files. What it says is in the language of the person it is said to. */
export class NoTemporaryFolder extends Unusable {}

/**
 * Makes an empty folder of our own among the system's temporary files.
 *
 * @param language the one in which people are told where it cannot be made
 * @param signing whether something was to be signed there, which is not done then
 * @returns its real path
 * @throws NoTemporaryFolder
 */
export async function makeTemporaryFolder(language: Language, signing: boolean): Promise<string> {
  const place = tmpdir();
  try {
    return realpathSync(mkdtempSync(join(place, 'serviceplan-keys-')));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
    const values = { folder: place, reason: error.code ?? error.message, variable, signing };
    const { messages } = await loadTongue(language);
    throw new NoTemporaryFolder(say(messages, message('no-temporary-folder', values)));
  }
}
