/**
 * The largest of some numbers, none of which is below the least. Spread into one call of `Math.max`, a hundred thousand
 * overflow the engine's stack.
 */
export function largest(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
