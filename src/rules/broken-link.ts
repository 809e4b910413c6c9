import { linksOf } from '../document/links.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A link leads to a file that is not there. */
export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  *check({ document, brokenLinks }) {
    if (brokenLinks.size === 0) return;
    for (const { target, link, step } of linksOf(document)) {
      if (!brokenLinks.has(target)) continue;
      yield { message: message('broken-link', { target }), span: link.span, ...(step && { step }) };
    }
  },
};
