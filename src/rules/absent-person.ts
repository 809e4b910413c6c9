import { entryName } from '../document/entry-name.js';
import { absenceOn, deputyOn, somebody } from '../document/people.js';
import { comingSteps } from '../status/load.js';
import { message } from '../languages/messages.js';
import type { Located } from '../text/span.js';
import type { Rule } from './rule.js';

/** An open step falls due while the person who answers for it is away. */
export const absentPerson: Rule = {
  id: 'absent-person',
  severity: 'warning',
  *check({ document, people, today }) {
    if (!somebody(people, ({ absent }) => absent.length > 0)) return;
    for (const { step, person } of comingSteps(document, people, today)) {
      const due = step.due?.date as Located<string>;
      const absence = absenceOn(person, due.value);
      if (!absence) continue;
      const values = {
        step: entryName(step),
        due: due.value,
        name: person.name,
        ...absence,
        deputy: deputyOn(person, due.value, people)?.name ?? '',
      };
      yield { message: message('absent-person', values), span: due.span, step: step.id.value };
    }
  },
};
