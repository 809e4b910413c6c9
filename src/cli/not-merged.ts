import { visible } from '../text/visible.js';
import { type Unusable, unusable } from '../languages/unusable.js';

/**
 * Why a file cannot be merged: the other command that merges takes it, or what is wrong with it.
 *
 * @param merging the command that was to merge it
 * @param fault what reading it found wrong
 */
export function notMerged(
  merging: 'lint' | 'report',
  { shown, text, fault }: { readonly shown: string; readonly text: string; readonly fault: string },
): Unusable {
  const path = visible(shown);
  const keys = new Set(keysOf(text));
  if (merging === 'report' && keys.has('files') && keys.has('summary'))
    return unusable('merged-is-lint', { path, isPart: keys.has('shard') });
  if (merging === 'lint' && keys.has('documents') && keys.has('totals'))
    return unusable('merged-is-status', { path });
  return unusable('file-said', { path, said: fault });
}

/** The keys of the object that JSON is; none where it is something else. */
function keysOf(text: string): string[] {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? Object.keys(data) : [];
  } catch {
    return [];
  }
}
