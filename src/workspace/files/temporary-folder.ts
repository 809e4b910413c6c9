import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notice } from '../../languages/notices.js';
import { isSystemError } from './refusal.js';
import { Unusable } from '../../languages/unusable.js';

/** There is no place for temporary files. What it says is all that is to be said. */
export class NoTemporaryFolder extends Unusable {}

/**
 * Makes an empty folder of our own among the system's temporary files.
 *
 * @param what what goes there, for its name
 * @param signing whether something was to be signed there, which is not done then
 * @returns its real path
 * @throws NoTemporaryFolder
 */
export function makeTemporaryFolder(what: 'keys' | 'past' | 'pdf', signing = false): string {
  const place = tmpdir();
  try {
    return realpathSync(mkdtempSync(join(place, `serviceplan-${what}-`)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
    const values = { folder: place, reason: error.code ?? error.message, variable, signing };
    throw new NoTemporaryFolder(notice('no-temporary-folder', values));
  }
}
