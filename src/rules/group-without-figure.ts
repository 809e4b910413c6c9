import { message } from '../languages/messages.js';
import { isScorecard } from '../measuring/figures.js';
import type { Rule } from './rule.js';

/** A group of key figures has none. */
export const groupWithoutFigure: Rule = {
  id: 'group-without-figure',
  severity: 'warning',
  *check({ document, conformity }) {
    if (!conformity || !isScorecard(document)) return;
    for (const { section, isUnwritten } of conformity.sections) {
      if (!section || isUnwritten || section.entries.length > 0) continue;
      const group = section.heading.content.text;
      yield { message: message('group-without-figure', { group }), span: section.heading.span };
    }
  },
};
