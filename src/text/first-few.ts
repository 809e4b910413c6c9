/** So many of a list are named in a sentence. */
export const FEW = 12;

/** The first of a list that is named in a sentence, and a sign where there are more. */
export function firstFew(names: readonly string[]): readonly string[] {
  return names.length > FEW ? [...names.slice(0, FEW), '…'] : names;
}
