import { message } from '../languages/messages.js';
import { lateSuggestions } from './late-suggestions.js';
import type { Rule } from './rule.js';

/** An improvement was decided on and is not done in time. One that is a step has a due date, by which it is judged. */
export const undoneImprovement: Rule = {
  id: 'undone-improvement',
  severity: 'warning',
  kind: 'improvement',
  isOfTime: true,
  check(subject) {
    const steps = new Set(subject.document.steps);
    return lateSuggestions(
      subject,
      'undone',
      (lateness) => message('undone-improvement', lateness),
      ({ entry }) => !steps.has(entry),
    );
  },
};
