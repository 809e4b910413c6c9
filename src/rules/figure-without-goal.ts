import { entryName } from '../document/entry-name.js';
import { message } from '../languages/messages.js';
import { type GoalsAround, goalsNamed } from '../measuring/goals.js';
import { nearest } from '../text/nearest.js';
import type { Rule } from './rule.js';

/** A key figure belongs to no goal, or has no target to reach or no direction, by which alone it can be told to be good. */
export const figureWithoutGoal: Rule = {
  id: 'figure-without-goal',
  severity: 'note',
  kind: 'scorecard',
  *check({ trends, goals }) {
    const names =
      goals?.plans.flatMap((plan) => plan.goals.map(({ name }) => name)).slice(0, MOST_NAMES) ?? [];
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
      if (goal && isNowhere(goal.value, goals)) {
        const meant = sought++ < MOST_SOUGHT ? nearest(goal.value, names) : undefined;
        const values = { figure, goal: goal.value, nearest: meant ?? '' };
        yield { message: message('unknown-goal', values), span: goal.span, step: entry.id.value };
      }
    }
  },
};

/** What was meant is sought for so many figures, among so many names: each pair takes time, and people have few. */
const MOST_SOUGHT = 100;
const MOST_NAMES = 20;

/** Whether the service plan sets goals, and this is none of them. */
function isNowhere(goal: string, around: GoalsAround | undefined): boolean {
  const plans = around?.plans.filter(({ goals }) => goals.length > 0) ?? [];
  return plans.length > 0 && goalsNamed(goal, plans).length === 0;
}
