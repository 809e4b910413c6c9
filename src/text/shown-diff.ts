import { visible } from './visible.js';

/**
 * A diff as it may be shown, with what could do harm on a terminal spelt out. Tabs and the end of each line stay as they are,
 * so that it can be applied.
 */
export function shownDiff(diff: string): string {
  return diff.replace(/[^\t\r\n]+/g, visible);
}
