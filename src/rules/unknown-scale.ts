import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import { firstHints } from '../text/hints.js';
import type { Rule } from './rule.js';

/** A question names an answer scale that is not there. */
export const unknownScale: Rule = {
  id: 'unknown-scale',
  severity: 'error',
  kind: 'survey',
  *check({ survey }) {
    const ids = survey?.scales.map(({ entry }) => entry.id.value) ?? [];
    const meantBy = firstHints((scale: string) => nearest(scale, ids));
    for (const { id, scaleId, scale } of survey?.questions ?? []) {
      if (!scaleId || scale) continue;
      const meant = meantBy(scaleId.value);
      yield {
        message: message('unknown-scale', { question: id, scale: scaleId.value, nearest: meant ?? '' }),
        span: scaleId.span,
        step: id,
        ...(meant !== undefined && { suggestion: [{ span: scaleId.span, text: meant }] }),
      };
    }
  },
};
