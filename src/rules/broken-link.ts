import { linksOf } from '../document/links.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A link leads to a file that is not there. */
export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  *check({ document, brokenLinks }) {
    if (brokenLinks.size === 0) return;
    for (const { target, link, step, isEvidence } of linksOf(document)) {
      if (!brokenLinks.has(target)) continue;
      const said =
        isEvidence && step
          ? message('broken-evidence', { step, target })
          : message('broken-link', { target });
      yield { message: said, span: link.span, ...(step && { step }) };
    }
  },
};
