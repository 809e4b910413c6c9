import { entryName } from '../document/entry-name.js';
import { hasLeft, somebody } from '../document/people.js';
import { message } from '../languages/messages.js';
import { peopleNamed } from '../signoff/people.js';
import { standingSignOffs } from '../signoff/policy.js';
import type { Rule } from './rule.js';

/** A sign-off bears a day on which whoever signed had left. */
export const departedSigner: Rule = {
  id: 'departed-signer',
  severity: 'warning',
  isFirm: true,
  *check({ document, people }) {
    if (!somebody(people, ({ until }) => until !== undefined)) return;
    for (const step of document.steps) {
      for (const { name, date } of standingSignOffs(step)) {
        const named = peopleNamed(name.value, people);
        const [{ until = '' } = {}] = named;
        if (until === '' || !named.every((person) => hasLeft(person, date.value))) continue;
        const values = { step: entryName(step), name: name.value, date: date.value, until };
        yield { message: message('departed-signer', values), span: date.span, step: step.id.value };
      }
    }
  },
};
