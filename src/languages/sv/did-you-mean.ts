import type { Hint } from '../../text/hint.js';

/** What is said where one valid word is near. */
export const did = (nearest: string | number) => (nearest === '' ? '.' : `. Menade du ”${nearest}”?`);

/** The same, or else the words that are valid. */
export const didOr = (nearest: string, choices: string) =>
  nearest === '' ? `: välj bland ${choices}.` : did(nearest);

/** What helps who mistyped a word, behind what is wrong with it; else something else that helps. */
export const hinted = ({ meant, known = [] }: Hint, otherwise = '') =>
  meant !== undefined
    ? `; menade du ”${meant}”?`
    : known.length > 0
      ? `; välj bland ${known.join(', ')}`
      : otherwise;
