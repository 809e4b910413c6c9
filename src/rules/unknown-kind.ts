import type { Fault } from '../document/document.js';
import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import { pointAt } from '../text/span.js';
import type { Rule } from './rule.js';

/** What keeps a frontmatter from being read at all. */
const UNREAD = ['frontmatter-engine', 'frontmatter-late', 'yaml-construct', 'yaml-too-large'];

/** A fault that explains why there is no kind to be seen. */
function saysWhy({ rule, message: { id, values } }: Fault): boolean {
  const isRefused = rule === 'unreadable-file' || rule === 'too-complex' || UNREAD.includes(id);
  return isRefused || (id === 'misspelled-key' && values['nearest'] === 'kind');
}

/** A document does not say what it is, or says something that no template knows. */
export const unknownKind: Rule = {
  id: 'unknown-kind',
  severity: 'error',
  *check({ document, kinds }) {
    const { kind, span } = document.frontmatter;
    const known = kinds.join(', ');
    if (!kind) {
      if (document.faults.some(saysWhy)) return;
      yield { message: message('kind-missing', { known }), span: pointAt(span.start === 0 ? 0 : span.start) };
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
