import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import type { Rule } from './rule.js';

/** A question names an answer scale that is not there. */
export const unknownScale: Rule = {
  id: 'unknown-scale',
  severity: 'error',
  kind: 'survey',
  *check({ survey }) {
    const ids = survey?.scales.map(({ entry }) => entry.id.value) ?? [];
    for (const { id, scaleId, scale } of survey?.questions ?? []) {
      if (!scaleId || scale) continue;
      const meant = nearest(scaleId.value, ids);
      yield {
        message: message('unknown-scale', { question: id, scale: scaleId.value, nearest: meant ?? '' }),
        span: scaleId.span,
        step: id,
        ...(meant !== undefined && { suggestion: [{ span: scaleId.span, text: meant }] }),
      };
    }
  },
};
