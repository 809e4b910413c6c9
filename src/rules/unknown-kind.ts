import type { Fault } from '../document/document.js';
import { isUnread } from '../document/faulty.js';
import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import { pointAt } from '../text/span.js';
import type { Rule } from './rule.js';

/** A fault that explains why there is no kind to be seen: the key is misspelt. */
function saysWhy({ message: { id, values } }: Fault): boolean {
  return id === 'misspelled-key' && values['nearest'] === 'kind';
}

/** A document does not say what it is, or says something that no template knows. */
export const unknownKind: Rule = {
  id: 'unknown-kind',
  severity: 'error',
  *check({ document, kinds }) {
    const { kind, span, isWhole } = document.frontmatter;
    const known = kinds.join(', ');
    if (!kind) {
      if (!isWhole || isUnread(document) || document.faults.some(saysWhy)) return;
      yield { message: message('kind-missing', { known }), span: pointAt(span.start) };
    } else if (!kinds.includes(kind.value)) {
      const meant = nearest(kind.value, kinds);
      yield {
        message: message('unknown-kind', { kind: kind.value, nearest: meant ?? '', known }),
        span: kind.span,
        ...(meant !== undefined && { suggestion: [{ span: kind.span, text: meant }] }),
      };
    }
  },
};
