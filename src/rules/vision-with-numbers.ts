import { spanOfWords, writtenIn } from '../document/written.js';
import { writtenSection } from '../kinds/conformity.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';
import { lazyPattern } from '../text/lazy-pattern.js';

const NUMBER = lazyPattern(String.raw`\p{Nd}+(?:[.,  ]\p{Nd}+)*(?:\s?%)?`, 'u');

/** The vision holds a number, which belongs to the goals. */
export const visionWithNumbers: Rule = {
  id: 'vision-with-numbers',
  severity: 'warning',
  *check({ document, conformity }) {
    const section = writtenSection(conformity, 'vision');
    for (const inline of section ? writtenIn(section) : []) {
      const number = NUMBER().exec(inline.text)?.[0];
      if (number === undefined) continue;
      const span = spanOfWords(document.source, inline, number);
      yield { message: message('vision-with-numbers', { number }), span };
    }
  },
};
