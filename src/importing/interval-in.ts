import { parseRecurrence } from '../calendar/recurrence.js';
import { type IntervalWords, INTERVAL_WORDS } from '../languages/intervals.js';

/** How often words say that something comes back, as the format writes it; nothing where they say anything else. */
export function intervalIn(text: string): string | undefined {
  const said = text.normalize('NFC').toLowerCase();
  for (const words of INTERVAL_WORDS) {
    const interval = words.words.get(said) ?? countedIn(said, words);
    if (interval !== undefined) return interval;
  }
  return undefined;
}

/** `every 3rd month` → `3 m`. */
function countedIn(said: string, { counted, units }: IntervalWords): string | undefined {
  const [, count = '', unit = ''] = counted.exec(said) ?? [];
  const interval = `${count} ${units.get(unit) ?? ''}`;
  return parseRecurrence(interval) ? interval : undefined;
}
