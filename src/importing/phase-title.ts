import { splitId } from '../document/step-reader.js';

/** The word for a phase, which may stand before its id. */
const PHASE_WORD = /^(?:fase?|skede|phase|stage)\s+/i;

/** The heading of a phase, parted into its id, empty where it has none, and the words behind it. */
export function partedPhase(heading: string): { readonly id: string; readonly title: string } {
  const bare = heading.trim().replace(PHASE_WORD, '');
  const split = splitId(bare);
  return split && IS_ID.test(split.id) ? split : { id: '', title: bare };
}

/** A letter, or a letter and a number. */
const IS_ID = /^[A-Z]\d{0,2}$/;

/** A phase's title without its id. */
export function phaseTitle(heading: string): string {
  return partedPhase(heading).title;
}
