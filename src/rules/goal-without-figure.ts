import { message } from '../languages/messages.js';
import { ownText } from '../document/own-text.js';
import { goalsNamed, MOST_NAMED } from '../measuring/goals.js';
import type { Rule } from './rule.js';

/** A goal of the service plan is measured by no key figure, though others are. */
export const goalWithoutFigure: Rule = {
  id: 'goal-without-figure',
  severity: 'note',
  kind: 'scorecard',
  *check({ document, trends, goals }) {
    if (!goals?.isFirst) return;
    const named = [...trends.keys()].flatMap((entry) => ownText(entry, 'goal') ?? []);
    const all = [...new Set([...named, ...goals.namedElsewhere])].slice(0, MOST_NAMED);
    // Where no figure says where it belongs, that is said of each of them.
    if (all.length === 0) return;
    const measured = new Set(all.flatMap((text) => goalsNamed(text, goals.plans)));
    const span = (document.title ?? document.frontmatter).span;
    for (const goal of goals.plans.flatMap((plan) => plan.goals)) {
      if (measured.has(goal)) continue;
      const { name, path, line } = goal;
      yield {
        message: message('goal-without-figure', { goal: name, path, line }),
        span,
        related: { path, line },
      };
    }
  },
};
