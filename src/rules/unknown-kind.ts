import { message } from '../languages/messages.js';
import { nearest } from '../text/nearest.js';
import { pointAt } from '../text/span.js';
import type { Rule } from './rule.js';

/** A document does not say what it is, or says something that no template knows. */
export const unknownKind: Rule = {
  id: 'unknown-kind',
  severity: 'error',
  *check({ document, kinds }) {
    const { kind, span } = document.frontmatter;
    const known = kinds.join(', ');
    if (!kind) {
      // A file whose frontmatter is refused whole has its finding already.
      if (document.faults.some(({ message: { id } }) => id === 'frontmatter-engine' || id === 'too-complex'))
        return;
      if (document.faults.some(({ rule }) => rule === 'unreadable-file')) return;
      yield { message: message('kind-missing', { known }), span: pointAt(span.start === 0 ? 0 : span.start) };
    } else if (!kinds.includes(kind.value)) {
      const values = { kind: kind.value, nearest: nearest(kind.value, kinds) ?? '', known };
      yield { message: message('unknown-kind', values), span: kind.span };
    }
  },
};
