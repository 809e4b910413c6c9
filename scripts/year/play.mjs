// The year of the example company, day by day.
import { AUTUMN } from './autumn.mjs';
import { companyOn } from './company.mjs';
import { SPRING_AND_SUMMER } from './spring-and-summer.mjs';
import { WINTER_AND_SPRING } from './winter-and-spring.mjs';

/** Day, YYYY-MM-DD → what is done on it. In the order of the days. */
const DAYS = { ...WINTER_AND_SPRING, ...SPRING_AND_SUMMER, ...AUTUMN };

/**
 * Lets the year pass in an empty folder, to its last day or to the morning of another.
 *
 * @param folder where the company keeps its files
 * @param mornings days, YYYY-MM-DD, in order; yielded each when all of the days before is done and nothing of the day itself
 */
export function* playYear(folder, mornings = []) {
  const waiting = [...mornings];
  for (const [day, work] of Object.entries(DAYS)) {
    while (waiting.length > 0 && waiting[0] <= day) yield waiting.shift();
    try {
      work(companyOn(folder, day));
    } catch (error) {
      throw new Error(`${day}: ${error.stderr ?? error.message}`, { cause: error });
    }
  }
  yield* waiting;
}
