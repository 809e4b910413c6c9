import type { LifecycleStatus } from '../document/vocabulary.js';
import { message } from '../languages/messages.js';
import { placeAt } from '../text/source.js';
import type { Rule } from './rule.js';

/**
 * The days after which a status is no longer true, the last first. A start-up may outlast the start, and after the end there
 * is still something to phase out.
 */
const NOT_AFTER: Partial<Record<LifecycleStatus, readonly string[]>> = {
  preparation: ['end', 'start'],
  'start-up': ['end'],
  operation: ['end'],
};

/** A day has passed that a lifecycle's status has not followed. */
export const outdatedStatus: Rule = {
  id: 'outdated-status',
  severity: 'warning',
  isOfTime: true,
  *check({ document, today }) {
    const { status, dates } = document.frontmatter;
    if (!status) return;
    for (const key of NOT_AFTER[status.value] ?? []) {
      const day = dates.get(key);
      if (day?.value === undefined || day.value >= today) continue;
      yield {
        message: message('outdated-status', { status: status.value, key, date: day.value }),
        span: status.span,
        related: placeAt(document.source, day.span.start),
      };
      return;
    }
  },
};
