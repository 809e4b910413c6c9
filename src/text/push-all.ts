/** Adds values at the end of a list. Spread into one call of `push`, a hundred thousand overflow the engine's stack. */
export function pushAll<Value>(list: Value[], more: Iterable<Value>): void {
  for (const one of more) list.push(one);
}
