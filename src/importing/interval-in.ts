import { parseRecurrence, WEEKDAYS } from '../calendar/recurrence.js';
import { type IntervalWords, INTERVAL_WORDS } from '../languages/intervals.js';

/** How often words say that something comes back, as the format writes it; nothing where they say anything else. */
export function intervalIn(text: string): string | undefined {
  const said = text.normalize('NFC').toLowerCase();
  for (const words of INTERVAL_WORDS) {
    const interval = words.words.get(said) ?? countedIn(said, words) ?? weeklyIn(said, words);
    if (interval !== undefined) return interval;
  }
  return undefined;
}

/** `every other friday` → `2 w on fri`. */
function weeklyIn(said: string, { weekly, weekdays }: IntervalWords): string | undefined {
  const at = said.lastIndexOf(' ');
  const amount = weekly.get(said.slice(0, at));
  const weekday = WEEKDAYS[weekdays.indexOf(said.slice(at + 1))];
  return amount === undefined || weekday === undefined ? undefined : `${amount} w on ${weekday}`;
}

/** `every 3rd month` → `3 m`. */
function countedIn(said: string, { counted, units }: IntervalWords): string | undefined {
  const [, count = '', unit = ''] = counted.exec(said) ?? [];
  const interval = `${count} ${units.get(unit) ?? ''}`;
  return parseRecurrence(interval) ? interval : undefined;
}
