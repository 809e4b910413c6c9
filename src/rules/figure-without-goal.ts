import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { ownText } from '../measuring/figures.js';
import type { Rule } from './rule.js';

/** A key figure belongs to no goal, or has no target to reach. */
export const figureWithoutGoal: Rule = {
  id: 'figure-without-goal',
  severity: 'note',
  kind: 'scorecard',
  *check({ trends }) {
    for (const [entry, { target }] of trends) {
      const hasGoal = ownText(entry, 'goal') !== undefined;
      if (hasGoal && target !== undefined) continue;
      const which = hasGoal ? 'target' : target === undefined ? 'both' : 'goal';
      yield {
        message: message('figure-without-goal', { figure: entryName(entry), which }),
        span: entry.heading.span,
        step: entry.id.value,
      };
    }
  },
};
