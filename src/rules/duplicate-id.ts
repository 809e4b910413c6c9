import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** Two documents of the workspace have the same id. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  *check({ document, firstWithId }) {
    const { id } = document.frontmatter;
    const first = id && firstWithId.get(id.value);
    if (!first || first.path === document.source.path) return;
    yield {
      message: message('duplicate-id', { id: id.value, path: first.path, line: first.line }),
      span: id.span,
      related: first,
    };
  },
};
