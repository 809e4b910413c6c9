import { detached } from './detached.js';

/** So many texts are remembered; documents say the same few hundred things over and over. */
const MOST = 2000;
/** Longer texts are hardly ever said twice. UTF-16 code units. */
const LONGEST = 120;

/** A function of a text that remembers what it made of those it was asked before. It may not depend on anything else. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text);
    if (made !== undefined || known.has(text)) return made as Made;
    if (text.length > LONGEST) return make(text);
    if (known.size === MOST) known.clear();
    const own = detached(text);
    const fresh = make(own);
    known.set(own, fresh);
    return fresh;
  };
}
