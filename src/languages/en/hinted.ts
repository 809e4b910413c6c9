import type { Hint } from '../../text/hint.js';

/** What helps who mistyped a word, behind what is wrong with it; else something else that helps. */
export const hinted = ({ meant, known = [] }: Hint, otherwise = '') =>
  meant !== undefined
    ? `; did you mean “${meant}”?`
    : known.length > 0
      ? `; there are ${known.join(', ')}`
      : otherwise;
