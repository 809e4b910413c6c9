import { entryName } from '../document/entry-name.js';
import type { IsoDate } from '../calendar/date.js';
import type { Step } from '../document/document.js';
import { deputyOn, hasLeft, somebody } from '../document/people.js';
import type { Person } from '../document/settings.js';
import { message } from '../languages/messages.js';
import { personOf, responsibleFor } from '../status/responsible.js';
import { isOpen } from '../document/step-state.js';
import type { Rule } from './rule.js';

/** An open step is left to somebody who has left, or who will have left when it falls due. */
export const departedPerson: Rule = {
  id: 'departed-person',
  severity: 'warning',
  *check({ document, people, today }) {
    if (!somebody(people, ({ until }) => until !== undefined)) return;
    const byRole = new Map<string, { person: Person; day: IsoDate; steps: Step[] }>();
    for (const step of document.steps) {
      if (!isOpen(step, today)) continue;
      const responsible = responsibleFor(step, document, people, today);
      const person = personOf(responsible);
      const day = person && dayWithout(person, step, today);
      if (!person?.until || !day) continue;
      if (responsible.type === 'role') {
        const known = byRole.get(responsible.role) ?? { person, day, steps: [] };
        known.steps.push(step);
        byRole.set(responsible.role, known);
        continue;
      }
      const deputy = deputyOn(person, day, people)?.name ?? '';
      const values = { step: entryName(step), name: person.name, until: person.until, deputy };
      yield {
        message:
          day === today
            ? message('departed-person', values)
            : message('leaving-person', { ...values, due: day }),
        span: step.responsible?.span ?? step.heading.span,
        step: step.id.value,
      };
    }
    // Who holds a role is settled at one place for all its steps.
    for (const [role, { person, day, steps }] of byRole) {
      const values = {
        role,
        name: person.name,
        until: person.until as IsoDate,
        count: steps.length,
        steps: steps.map(({ id }) => id.value).join(', '),
        deputy: deputyOn(person, day, people)?.name ?? '',
      };
      yield {
        message: day === today ? message('departed-holder', values) : message('leaving-holder', values),
        span: document.frontmatter.roles.get(role)?.span ?? document.frontmatter.span,
      };
    }
  },
};

/** The day on which a step is without its person: today, else the day it falls due. */
function dayWithout(person: Person, step: Step, today: IsoDate): IsoDate | undefined {
  if (hasLeft(person, today)) return today;
  const due = step.due?.date?.value;
  return due !== undefined && hasLeft(person, due) ? due : undefined;
}
