import { message } from '../languages/messages.js';
import { lateSuggestions } from './late-suggestions.js';
import type { Rule } from './rule.js';

/** Who made a suggestion has had no answer in time. */
export const unansweredSuggestion: Rule = {
  id: 'unanswered-suggestion',
  severity: 'warning',
  kind: 'improvement',
  isOfTime: true,
  check: (subject) =>
    lateSuggestions(subject, 'unanswered', (lateness) => message('unanswered-suggestion', lateness)),
};
