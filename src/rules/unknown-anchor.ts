import { entryName } from '../document/entry-name.js';
import type { Step } from '../document/document.js';
import { message } from '../languages/messages.js';
import type { DueDate } from '../status/due-dates.js';
import { addTo } from '../text/add-to.js';
import { FEW, firstFew } from '../text/first-few.js';
import { nearest } from '../text/nearest.js';
import { firstHints } from '../text/hints.js';
import { renameAnchor } from './rename-anchor.js';
import type { Rule } from './rule.js';

/** A due date is reckoned from something that is neither a key of `dates` nor a step of the document. */
export const unknownAnchor: Rule = {
  id: 'unknown-anchor',
  severity: 'error',
  *check({ document, conformity, dueDates }) {
    const { steps, frontmatter } = document;
    if (!frontmatter.isWhole || !steps.some((step) => dueDates.get(step)?.type === 'unknown-anchor')) return;
    const ids = new Set(steps.map(({ id }) => id.value));
    const anchors = new Set([...frontmatter.dates.keys(), ...ids]);
    const followers = followersByAnchor(steps, dueDates);
    const asked = new Set(
      conformity?.sections.flatMap((section) => section.steps.map((each) => each.asked.id.value)),
    );
    // No step is reckoned from itself.
    const meantBy = firstHints((name: string, known: ReadonlySet<string>, own: string) =>
      nearest(
        name,
        [...known].filter((id) => id !== own),
      ),
    );
    for (const step of steps) {
      const expression = step.due?.expression;
      if (!expression) continue;
      const { name, signed } = expression.value.anchor;
      // Only a step can be signed.
      const known = signed ? ids : anchors;
      if (dueDates.get(step)?.type !== 'unknown-anchor' || known.has(name)) continue;
      // A step that the template asks for is missing, not misspelt.
      const meant = asked.has(name) ? undefined : meantBy(name, known, step.id.value);
      const edits = meant === undefined ? [] : renameAnchor(document.source.text, expression, meant);
      const values = {
        step: entryName(step),
        anchor: name,
        nearest: meant ?? '',
        followers: followersOf(step, followers),
      };
      yield {
        message: message('unknown-anchor', values),
        span: expression.span,
        step: step.id.value,
        ...(edits.length > 0 && { suggestion: edits }),
      };
    }
  },
};

/** For each step's id, the steps without a date that are reckoned from it. */
function followersByAnchor(
  steps: readonly Step[],
  dueDates: ReadonlyMap<Step, DueDate>,
): ReadonlyMap<string, readonly Step[]> {
  const followers = new Map<string, Step[]>();
  for (const step of steps) {
    const anchor = step.due?.expression?.value.anchor;
    if (!anchor || anchor.signed || dueDates.get(step)?.type !== 'unknown-anchor') continue;
    addTo(followers, anchor.name, step);
  }
  return followers;
}

/** The steps that are reckoned from one without a date, one by one along the way: `A2, A3, A4`. */
function followersOf(first: Step, followers: ReadonlyMap<string, readonly Step[]>): string {
  const found = new Set([first]);
  for (const step of found) {
    if (found.size > FEW) break;
    for (const other of followers.get(step.id.value) ?? []) {
      found.add(other);
      // One more shows that there are more.
      if (found.size > FEW + 1) break;
    }
  }
  const ids = [...found].slice(1).map(({ id }) => id.value);
  return firstFew(ids).join(', ');
}
