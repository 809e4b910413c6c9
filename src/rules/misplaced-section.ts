import { moveBlock, type Place, takesBlocks } from '../changes/block-edits.js';
import type { Section } from '../document/document.js';
import { message } from '../languages/messages.js';
import { outOfOrder } from './order.js';
import type { Rule } from './rule.js';

/** A section or phase stands in another order than the template's. */
export const misplacedSection: Rule = {
  id: 'misplaced-section',
  severity: 'warning',
  *check({ document, conformity }) {
    const present = (conformity?.sections ?? []).flatMap(({ section }) => section ?? []);
    const place = new Map(document.sections.map((section, index) => [section, index]));
    const misplaced = outOfOrder(present, (section) => place.get(section) ?? 0);
    const headingAfter = (section: Section) =>
      document.sections[(place.get(section) ?? 0) + 1]?.heading.span.start;
    // Of a section that stands twice only the first counts, and moved behind the other it would be the first no longer.
    const repeated = new Set(conformity?.others.map((section) => conformity.idOf.get(section)));
    for (const section of misplaced) {
      const next = present.slice(present.indexOf(section) + 1).find((other) => !misplaced.has(other));
      const last = present.findLast((other) => !misplaced.has(other));
      const title = section.heading.content.text;
      const to: Place = next ? { before: next.heading.span.start } : { after: last?.span.end ?? 0 };
      yield {
        message: next
          ? message('misplaced-before', { title, other: next.heading.content.text })
          : message('misplaced-after', { title, other: last?.heading.content.text ?? '' }),
        span: section.heading.content.span,
        ...(takesBlocks(document) &&
          !repeated.has(conformity?.idOf.get(section)) && {
            fix: moveBlock(document.source.text, section.span, headingAfter(section), to),
          }),
      };
    }
  },
};
