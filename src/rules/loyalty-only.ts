import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** A survey asks who would recommend, and nothing about what makes people satisfied. */
export const loyaltyOnly: Rule = {
  id: 'loyalty-only',
  severity: 'warning',
  kind: 'survey',
  *check({ survey }) {
    const recommendation = survey?.questions.find(({ type }) => type === 'recommendation');
    const others = survey?.questions.filter(({ type }) => type !== 'recommendation' && type !== 'open');
    if (!recommendation || others?.length !== 0) return;
    const { id, entry } = recommendation;
    yield { message: message('loyalty-only', { question: id }), span: entry.heading.span, step: id };
  },
};
