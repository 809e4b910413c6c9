import { lengthOfStart } from '../text/length-of-start.js';

/**
 * Which of some things stand out of order: as few as possible, so that only what was moved is named and not all that it
 * was moved past.
 *
 * @param things in the order they should have; `placeOf` gives where each stands
 */
export function outOfOrder<T>(things: readonly T[], placeOf: (thing: T) => number): Set<T> {
  // The longest rising sequence stays; `ends` holds, for each length, the sequence of it that ends lowest.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const places = things.map(placeOf);
  places.forEach((place, index) => {
    const length = lengthOfStart(ends, (end) => (places[end] as number) < place);
    before[index] = ends[length - 1];
    ends[length] = index;
  });
  const misplaced = new Set(things);
  for (let index = ends.at(-1); index !== undefined; index = before[index])
    misplaced.delete(things[index] as T);
  return misplaced;
}
