import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** More are answered without care. The pairs of SERVQUAL are a tool of their own and are not counted. */
const MOST_QUESTIONS = 10;

/** A survey asks more than people answer with care. */
export const tooManyQuestions: Rule = {
  id: 'too-many-questions',
  severity: 'warning',
  kind: 'survey',
  *check({ survey }) {
    const questions = survey?.questions.filter(({ type }) => type !== 'expectation' && type !== 'perception');
    const [first] = questions?.slice(MOST_QUESTIONS) ?? [];
    if (!questions || !first) return;
    yield {
      message: message('too-many-questions', { count: questions.length, most: MOST_QUESTIONS }),
      span: first.entry.heading.span,
      step: first.id,
    };
  },
};
