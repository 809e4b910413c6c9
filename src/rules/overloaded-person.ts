import { somebody } from '../document/people.js';
import type { Located } from '../text/span.js';
import { comingSteps, type ComingStep } from '../status/load.js';
import { message } from '../languages/messages.js';
import type { Rule } from './rule.js';

/** More steps fall due for a person in one week than the settings allow. */
export const overloadedPerson: Rule = {
  id: 'overloaded-person',
  severity: 'warning',
  *check({ document, people, today, loadBefore }) {
    if (!somebody(people, ({ workloadLimit }) => workloadLimit !== undefined)) return;
    const beyond = new Map<string, { first: ComingStep; steps: string[]; count: number }>();
    const counts = new Map<string, number>();
    for (const coming of comingSteps(document, people, today)) {
      const { step, person, slot } = coming;
      if (person.workloadLimit === undefined) continue;
      const count = (counts.get(slot) ?? loadBefore.get(slot) ?? 0) + 1;
      counts.set(slot, count);
      if (count <= person.workloadLimit) continue;
      const { first, steps } = beyond.get(slot) ?? { first: coming, steps: [] as string[] };
      steps.push(step.id.value);
      beyond.set(slot, { first, steps, count });
    }
    for (const { first, steps, count } of beyond.values()) {
      const { step, person, week } = first;
      const values = {
        steps: steps.join(', '),
        name: person.name,
        count,
        limit: person.workloadLimit as number,
        week: week.number,
        from: week.monday,
      };
      const { span } = step.due?.date as Located<string>;
      yield { message: message('overloaded-person', values), span, step: step.id.value };
    }
  },
};
