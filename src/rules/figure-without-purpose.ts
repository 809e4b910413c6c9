import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { ownText } from '../document/own-text.js';
import type { Rule } from './rule.js';

/** A key figure does not say what it is to give, or which decision it serves. */
export const figureWithoutPurpose: Rule = {
  id: 'figure-without-purpose',
  severity: 'warning',
  kind: 'scorecard',
  *check({ trends }) {
    for (const entry of trends.keys()) {
      const lacking = ['purpose', 'decision'].filter((id) => ownText(entry, id) === undefined);
      if (lacking.length === 0) continue;
      const which = lacking.length === 2 ? 'both' : (lacking[0] as 'purpose' | 'decision');
      yield {
        message: message('figure-without-purpose', { figure: entryName(entry), which }),
        span: entry.heading.span,
        step: entry.id.value,
      };
    }
  },
};
