import type { Hint } from '../../text/hint.js';

/** What helps who mistyped a word, behind what is wrong with it; else something else that helps. */
export const hinted = ({ meant, known = [] }: Hint, otherwise = '') =>
  meant !== undefined
    ? `; mente du «${meant}»?`
    : known.length > 0
      ? `; velg blant ${known.join(', ')}`
      : otherwise;
