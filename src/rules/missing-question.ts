import { questionsIn } from '../document/questions.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** Questions of the template are not in a document that has the section they belong to. */
export const missingQuestion: Rule = {
  id: 'missing-question',
  severity: 'note',
  *check({ document, conformity }) {
    if (!conformity) return;
    const known = new Set(document.entries.map(({ id }) => id.value));
    for (const { asked, section } of conformity.sections) {
      if (!section) continue;
      const missing = questionsIn(asked.section, conformity.template.document).filter(
        ({ id }) => !known.has(id.value),
      );
      if (missing.length === 0) continue;
      const questions = missing.map(({ id, title }) => `${id.value} ${title}`);
      yield {
        message: message('missing-question', { title: section.heading.content.text, questions }),
        span: section.heading.content.span,
      };
    }
  },
};
