import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { placeAt } from '../text/source.js';
import type { Rule } from './rule.js';

/** A key figure has two values of one day: one of them is wrong, or its day is. */
export const duplicateValue: Rule = {
  id: 'duplicate-value',
  severity: 'warning',
  kind: 'scorecard',
  *check({ document, trends }) {
    for (const entry of trends.keys()) {
      const first = new Map<string, number>();
      for (const { date, number } of entry.dated) {
        if (number === undefined) continue;
        const before = first.get(date.value);
        if (before === undefined) {
          first.set(date.value, date.span.start);
          continue;
        }
        const related = placeAt(document.source, before);
        const values = { figure: entryName(entry), date: date.value, line: related.line };
        yield {
          message: message('duplicate-value', values),
          span: date.span,
          step: entry.id.value,
          related,
        };
      }
    }
  },
};
