import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { ownText } from '../measuring/figures.js';
import type { Rule } from './rule.js';

/** A key figure does not say how often it is measured, so that nobody sees when it no longer is. */
export const figureWithoutFrequency: Rule = {
  id: 'figure-without-frequency',
  severity: 'note',
  kind: 'scorecard',
  *check({ trends }) {
    for (const entry of trends.keys()) {
      if (ownText(entry, 'frequency') !== undefined) continue;
      yield {
        message: message('figure-without-frequency', { figure: entryName(entry) }),
        span: entry.heading.span,
        step: entry.id.value,
      };
    }
  },
};
