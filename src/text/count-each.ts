/** How often each of some things is there. */
export function countEach<Thing>(things: Iterable<Thing>): ReadonlyMap<Thing, number> {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}
