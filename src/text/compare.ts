/** Orders texts by their code units, as dates and paths are ordered: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
