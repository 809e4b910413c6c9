import { writtenIn } from '../document/written.js';
import { writtenSection } from '../kinds/conformity.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';
import { lazyPattern } from '../text/lazy-pattern.js';

/** More words than these nobody carries in their head; slogans that are known have fewer than ten. */
const MOST_WORDS = 15;

const WORDS = lazyPattern(String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*`, 'gu');

/** The vision has too many words to be remembered. */
export const longVision: Rule = {
  id: 'long-vision',
  severity: 'warning',
  *check({ conformity }) {
    const section = writtenSection(conformity, 'vision');
    if (!section) return;
    const words = writtenIn(section).flatMap(({ text }) => text.match(WORDS()) ?? []);
    if (words.length <= MOST_WORDS) return;
    yield {
      message: message('long-vision', { count: words.length, most: MOST_WORDS }),
      span: section.heading.content.span,
    };
  },
};
