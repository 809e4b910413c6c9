import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { ownText } from '../measuring/figures.js';
import type { Rule } from './rule.js';

/** Nobody owns a key figure. */
export const figureWithoutOwner: Rule = {
  id: 'figure-without-owner',
  severity: 'warning',
  kind: 'scorecard',
  *check({ trends }) {
    for (const entry of trends.keys()) {
      if (ownText(entry, 'owner') !== undefined) continue;
      yield {
        message: message('figure-without-owner', { figure: entryName(entry) }),
        span: entry.heading.span,
        step: entry.id.value,
      };
    }
  },
};
