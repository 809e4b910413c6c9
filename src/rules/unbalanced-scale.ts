import { message } from '../languages/messages.js';
import type { Valence } from '../surveys/survey.js';
import type { Rule } from './rule.js';

/** A scale offers more positive answers than negative ones, or fewer. */
export const unbalancedScale: Rule = {
  id: 'unbalanced-scale',
  severity: 'warning',
  kind: 'survey',
  *check({ survey }) {
    for (const { entry, answers } of survey?.scales ?? []) {
      const count = (wanted: Valence) => answers.filter(({ valence }) => valence === wanted).length;
      const [positive, negative] = [count('positive'), count('negative')];
      if (positive === negative) continue;
      const scale = entry.id.value;
      const said = message('unbalanced-scale', { scale, positive, negative });
      yield { message: said, span: entry.heading.span, step: scale };
    }
  },
};
