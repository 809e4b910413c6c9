import { spanOfWords, writtenIn } from '../document/written.js';
import { writtenSection } from '../kinds/conformity.js';
import { message } from '../languages/messages.js';
import { numbersIn } from '../languages/number-words.js';
import type { Rule } from './rule.js';

/** The vision holds a number, which belongs to the goals. */
export const visionWithNumbers: Rule = {
  id: 'vision-with-numbers',
  severity: 'warning',
  *check({ document, conformity }) {
    const section = writtenSection(conformity, 'vision');
    for (const inline of section ? writtenIn(section) : []) {
      const [number] = numbersIn(inline.text, document.language);
      if (number === undefined) continue;
      const span = spanOfWords(document.source, inline, number);
      yield { message: message('vision-with-numbers', { number }), span };
    }
  },
};
