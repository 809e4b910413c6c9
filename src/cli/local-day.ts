import { dayIn, isCommonTimeZone } from '../calendar/time-zone.js';
import type { IsoDate } from '../calendar/date.js';

/**
 * The day of a moment in a time zone, found by setting this process's own clock for a moment: Node's formats of dates
 * know it too, but take fifteen milliseconds to make. Only the main thread can set the clock.
 */
export function localDay(env: NodeJS.ProcessEnv, timeZone: string, moment: Date): IsoDate {
  // What else the clock understands, such as +01:00, it understands in another way.
  if (!isCommonTimeZone(timeZone)) return dayIn(timeZone, moment);
  const { TZ: before } = env;
  env['TZ'] = timeZone;
  try {
    const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  } finally {
    if (before === undefined) delete env['TZ'];
    else env['TZ'] = before;
  }
}
