import { isBlank, questionsIn } from '../document/questions.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A question is not answered yet, in a section where others are. */
export const unansweredQuestion: Rule = {
  id: 'unanswered-question',
  severity: 'note',
  *check({ document, conformity }) {
    const unwritten = new Set(
      conformity?.sections.flatMap(({ section, isUnwritten }) => (isUnwritten && section ? [section] : [])),
    );
    for (const section of document.sections) {
      if (unwritten.has(section)) continue;
      for (const entry of questionsIn(section, document).filter(isBlank)) {
        const values = { question: entry.id.value, title: entry.title };
        yield {
          message: message('unanswered-question', values),
          span: entry.heading.span,
          step: entry.id.value,
        };
      }
    }
  },
};
