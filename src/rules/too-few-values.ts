import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A key figure has no value yet, or only one, which says little. */
export const tooFewValues: Rule = {
  id: 'too-few-values',
  severity: 'note',
  kind: 'scorecard',
  *check({ trends }) {
    for (const [entry, { values }] of trends) {
      if (values.length > 1) continue;
      yield {
        message: message('too-few-values', { figure: entryName(entry), count: values.length }),
        span: entry.heading.span,
        step: entry.id.value,
      };
    }
  },
};
