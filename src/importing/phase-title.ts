import { splitId } from '../document/step-reader.js';

/** The word for a phase, which may stand before its id. */
const PHASE_WORD = /^(?:fase?|skede|phase|stage)\s+(?!\d)/i;

/** That word with a number, `Phase 2 – Go-live`: a way to count, not the id of a phase that we know. */
const COUNTED = /^(?:fase?|skede|phase|stage)\s+\d{1,2}(?:\s*[.:)–—-])?(?:\s+|$)/i;

/** Whether a heading calls itself a phase, and counts it. */
export function isCountedPhase(heading: string): boolean {
  const [counted] = COUNTED.exec(heading.trim()) ?? [];
  return counted !== undefined && /^(?:\p{Lu}|$)/u.test(heading.trim().slice(counted.length));
}

/** The heading of a phase, parted into its id, empty where it has none, and the words behind it. */
export function partedPhase(heading: string): { readonly id: string; readonly title: string } {
  const words = heading.trim();
  const bare = words.replace(COUNTED, '').replace(PHASE_WORD, '') || words;
  const split = splitId(bare);
  return split && IS_ID.test(split.id) ? split : { id: '', title: bare };
}

/** A letter, or a letter and a number. */
const IS_ID = /^[A-Z]\d{0,2}$/;

/** A phase's title without its id. */
export function phaseTitle(heading: string): string {
  return partedPhase(heading).title;
}
