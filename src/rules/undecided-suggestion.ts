import { message } from '../languages/messages.js';
import { lateSuggestions } from './late-suggestions.js';
import type { Rule } from './rule.js';

/** A suggestion was answered, and nobody has decided on it in time. */
export const undecidedSuggestion: Rule = {
  id: 'undecided-suggestion',
  severity: 'warning',
  kind: 'improvement',
  isOfTime: true,
  check: (subject) =>
    lateSuggestions(subject, 'undecided', (lateness) => message('undecided-suggestion', lateness)),
};
