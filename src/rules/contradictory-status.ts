import type { LifecycleStatus } from '../document/vocabulary.js';
import { message } from '../languages/messages.js';
import { placeAt } from '../text/source.js';
import type { Rule } from './rule.js';

/** The day before which a status cannot be true. Phasing out may be prepared before notice is given. */
const NOT_BEFORE: Partial<Record<LifecycleStatus, string>> = { operation: 'start', ended: 'end' };

/** A lifecycle says that it has come farther than its own dates allow today. */
export const contradictoryStatus: Rule = {
  id: 'contradictory-status',
  severity: 'warning',
  *check({ document, today }) {
    const { status, dates } = document.frontmatter;
    const key = status && NOT_BEFORE[status.value];
    const day = key && dates.get(key);
    if (!day || day.value === undefined || day.value <= today) return;
    yield {
      message: message('contradictory-status', { status: status.value, key, date: day.value }),
      span: status.span,
      related: placeAt(document.source, day.span.start),
    };
  },
};
