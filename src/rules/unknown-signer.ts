import { entryName } from '../document/entry-name.js';
import type { Person } from '../document/settings.js';
import { message } from '../languages/messages.js';
import { peopleNamed } from '../signoff/people.js';
import { standingSignOffs } from '../signoff/policy.js';
import { nearest } from '../text/nearest.js';
import { firstHints } from '../text/hints.js';
import type { Rule } from './rule.js';

/** A sign-off that counts bears a name that no person of the settings has. */
export const unknownSigner: Rule = {
  id: 'unknown-signer',
  severity: 'warning',
  isFirm: true,
  *check({ document, people }) {
    // A workspace that names nobody knows nobody.
    if (people.size === 0) return;
    const meantBy = firstHints((name: string) => nearestName(name, people));
    for (const step of document.steps) {
      for (const { name } of standingSignOffs(step)) {
        if (peopleNamed(name.value, people).length > 0) continue;
        const values = { step: entryName(step), name: name.value, nearest: meantBy(name.value) ?? '' };
        yield { message: message('unknown-signer', values), span: name.span, step: step.id.value };
      }
    }
  },
};

/** The name that was most likely meant: of the person whose key it is, else the nearest. */
function nearestName(name: string, people: ReadonlyMap<string, Person>): string | undefined {
  const byKey = people.get(name.toLowerCase())?.name;
  return (
    byKey ??
    nearest(
      name,
      [...people.values()].map((person) => person.name),
    )
  );
}
