import { type IsoDate, isIsoDate } from '../calendar/date.js';
import { unusable } from '../languages/unusable.js';
import type { World } from './world.js';

/**
 * The day that everything is judged by: the flag's, else `SERVICEPLAN_TODAY`, else today in a time zone.
 *
 * @throws Unusable when a given day is no date
 */
export function todayOf(world: World, flag: string | undefined, timeZone: string): IsoDate {
  const given = flag ?? world.env['SERVICEPLAN_TODAY'];
  if (given !== undefined && given !== '') {
    if (isIsoDate(given)) return given;
    const where = flag === undefined ? 'SERVICEPLAN_TODAY' : '--today';
    throw unusable('no-today', { where, given });
  }
  return world.dayIn(timeZone);
}
