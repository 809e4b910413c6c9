import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A group of key figures has none. */
export const groupWithoutFigure: Rule = {
  id: 'group-without-figure',
  severity: 'warning',
  kind: 'scorecard',
  *check({ conformity }) {
    for (const { section, isUnwritten } of conformity?.sections ?? []) {
      if (!section || isUnwritten || section.entries.length > 0) continue;
      const group = section.heading.content.text;
      yield { message: message('group-without-figure', { group }), span: section.heading.span };
    }
  },
};
