/** Whom so many are told what they may have meant, has more to mend than spelling. */
const MOST_HINTS = 100;

/** What somebody may have meant, for the first that are asked for: to look for it takes time. */
export function firstHints<Asked extends unknown[]>(
  meantBy: (...asked: Asked) => string | undefined,
): (...asked: Asked) => string | undefined {
  let given = 0;
  return (...asked) => (given++ < MOST_HINTS ? meantBy(...asked) : undefined);
}
