import { lazyPattern } from '../text/lazy-pattern.js';
import type { Run } from './run.js';

/** What Markdown takes for punctuation next to marks; all else that is no blank counts as a letter. */
const PUNCTUATION = lazyPattern('[\\p{P}$+<=>^`|~]', 'u');

export function isPunctuation(sign: string): boolean {
  return PUNCTUATION().test(sign);
}

export function isLetter(sign: string): boolean {
  return sign.trim() !== '' && !isPunctuation(sign);
}

/**
 * Runs in bold or italics that take the whole of a word where Markdown has no marks for the part of it: half a word in italics
 * has some, which style checkers do not want beside the usual ones.
 *
 * @param runs each set in another way than the one before
 */
export function wholeWords(runs: readonly Run[]): Run[] {
  const signs = runs.flatMap((run) => Array.from(run.text, (text): Run => ({ ...run, text })));
  let end = 0;
  // The last sign of a word that was made whole: of the runs within it nothing is left to do.
  let done = -1;
  for (const run of runs) {
    const start = end;
    end += Array.from(run.text).length;
    if (end - 1 <= done || run.link !== undefined || !(run.isBold || run.isItalic)) continue;
    const from = edge(signs, start, -1, run);
    const to = edge(signs, end - 1, 1, run);
    const word = signs.slice(from, to + 1);
    if (word.length === end - start) continue;
    const isBold = word.some((sign) => sign.isBold);
    const isItalic = word.some((sign) => sign.isItalic);
    done = to;
    for (let at = from; at <= to; at++) signs[at] = { ...(signs[at] as Run), isBold, isItalic };
  }
  return signs;
}

/** The place up to which a run must reach in one direction, from where it ends there. */
function edge(signs: readonly Run[], start: number, step: -1 | 1, { isItalic }: Run): number {
  const goesOn = (at: number) => {
    const next = signs[at + step];
    return next !== undefined && next.link === undefined && isLetter(next.text);
  };
  let at = start;
  const { text = ' ' } = signs[at] ?? {};
  const mustGrow = text.trim() !== '' && (isItalic || isPunctuation(text));
  while (mustGrow && goesOn(at)) at += step;
  return at;
}
