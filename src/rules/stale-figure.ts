import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A key figure was not measured when it was due. */
export const staleFigure: Rule = {
  id: 'stale-figure',
  severity: 'warning',
  kind: 'scorecard',
  isOfTime: true,
  *check({ trends }) {
    for (const [entry, { isStale, nextDue = '', values }] of trends) {
      if (!isStale) continue;
      const last = values.at(-1)?.date ?? '';
      const line = entry.dated.find(({ date }) => date.value === last);
      yield {
        message: message('stale-figure', { figure: entryName(entry), last, due: nextDue }),
        span: line?.span ?? entry.heading.span,
        step: entry.id.value,
      };
    }
  },
};
