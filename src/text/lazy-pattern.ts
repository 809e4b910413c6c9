/**
 * A pattern that is made when it is first asked for. One that knows all letters (`\p{L}`) is slow to make, and as a literal
 * slow even to read past: each costs a tenth of a millisecond of every start.
 *
 * @param source the pattern; `flags` those of `RegExp`
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}
