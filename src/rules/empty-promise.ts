import { spanOfWords, writtenIn } from '../document/written.js';
import { writtenSection } from '../kinds/conformity.js';
import { emptyPromisesIn } from '../languages/empty-promises.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** The service promise holds words that any competitor could write too. */
export const emptyPromise: Rule = {
  id: 'empty-promise',
  severity: 'note',
  *check({ document, conformity }) {
    const section = writtenSection(conformity, 'service-promise');
    for (const inline of section ? writtenIn(section) : []) {
      for (const words of emptyPromisesIn(inline.text, document.language)) {
        const span = spanOfWords(document.source, inline, words);
        yield { message: message('empty-promise', { words }), span };
      }
    }
  },
};
