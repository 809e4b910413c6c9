import { readTextFile } from './read-file.js';
import { join } from 'node:path';
import { type IgnoreRule, parseIgnoreRules } from '../../text/ignore-rules.js';

/** The files that say what to leave out, in the order in which they weigh: the last one most. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.serviceplanignore'];

/** The rules of the ignore files that stand in a folder. */
export function ignoreRulesOf(folder: string, names: readonly string[] = IGNORE_FILES): IgnoreRule[] {
  return names.flatMap((name) => {
    const reading = readTextFile(join(folder, name), name);
    return 'source' in reading ? parseIgnoreRules(reading.source.text) : [];
  });
}
