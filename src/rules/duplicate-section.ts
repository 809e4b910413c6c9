import { message } from '../languages/messages.js';
import { placeAt } from '../text/source.js';
import type { Rule } from './rule.js';

/** A section of the template stands in the document twice: only the first counts. */
export const duplicateSection: Rule = {
  id: 'duplicate-section',
  severity: 'error',
  *check({ document, conformity }) {
    for (const section of conformity?.others ?? []) {
      const id = conformity?.idOf.get(section);
      const first = conformity?.sections.find(({ asked }) => asked.id === id)?.section;
      if (!first) continue;
      const related = placeAt(document.source, first.heading.span.start);
      yield {
        message: message('duplicate-section', { title: section.heading.content.text, line: related.line }),
        span: section.heading.content.span,
        related,
      };
    }
  },
};
