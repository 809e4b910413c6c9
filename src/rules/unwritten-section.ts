import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A section holds nothing but the template's question. */
export const unwrittenSection: Rule = {
  id: 'unwritten-section',
  severity: 'warning',
  *check({ conformity }) {
    for (const { section, isUnwritten } of conformity?.sections ?? []) {
      if (!section || !isUnwritten) continue;
      const { text, span } = section.heading.content;
      yield { message: message('unwritten-section', { title: text }), span };
    }
  },
};
