import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { goalsNamed } from '../measuring/goals.js';
import { nearest } from '../text/nearest.js';
import type { Rule } from './rule.js';

/** A key figure belongs to no goal, or has no target to reach or no direction, by which alone it can be told to be good. */
export const figureWithoutGoal: Rule = {
  id: 'figure-without-goal',
  severity: 'note',
  kind: 'scorecard',
  *check({ trends, goals }) {
    const known = goals?.plans.flatMap((plan) => plan.goals) ?? [];
    const names = known.slice(0, MOST_NAMES).map(({ name }) => name);
    let sought = 0;
    for (const [entry, { target, direction }] of trends) {
      const goal = entry.own.get('goal')?.[0]?.text;
      const figure = entryName(entry);
      const at = { span: entry.heading.span, step: entry.id.value };
      if (!goal || target === undefined) {
        const which = goal ? 'target' : target === undefined ? 'both' : 'goal';
        yield { message: message('figure-without-goal', { figure, which }), ...at };
      }
      if (target !== undefined && direction === undefined)
        yield { message: message('figure-without-direction', { figure }), ...at };
      const [first] = known;
      if (goal && goals && first && goalsNamed(goal.value, goals.plans).length === 0) {
        const meant = sought++ < MOST_SOUGHT ? nearest(goal.value, names) : undefined;
        const { path, line } = first;
        const values = { figure, goal: goal.value, nearest: meant ?? '', path, line };
        yield {
          message: message('unknown-goal', values),
          span: goal.span,
          step: entry.id.value,
          related: { path, line },
        };
      }
    }
  },
};

/** What was meant is sought for so many figures, among so many names: each pair takes time, and people have few. */
const MOST_SOUGHT = 100;
const MOST_NAMES = 20;
