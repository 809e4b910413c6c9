import { entryName } from '../document/entry-name.js';
import type { Step } from '../document/document.js';
import { message } from '../languages/messages.js';
import type { DueDate } from '../status/due-dates.js';
import { nearest } from '../text/nearest.js';
import { renameAnchor } from './rename-anchor.js';
import type { Rule } from './rule.js';

/** A due date is reckoned from something that is neither a key of `dates` nor a step of the document. */
export const unknownAnchor: Rule = {
  id: 'unknown-anchor',
  severity: 'error',
  *check({ document, conformity, dueDates }) {
    const steps = document.steps;
    if (!steps.some((step) => dueDates.get(step)?.type === 'unknown-anchor')) return;
    const ids = steps.map(({ id }) => id.value);
    const anchors = [...document.frontmatter.dates.keys(), ...ids];
    const asked =
      conformity?.sections.flatMap((section) => section.steps.map((each) => each.asked.id.value)) ?? [];
    for (const step of steps) {
      const expression = step.due?.expression;
      if (!expression) continue;
      const { name, signed } = expression.value.anchor;
      // Only a step can be signed.
      const known = signed ? ids : anchors;
      if (dueDates.get(step)?.type !== 'unknown-anchor' || known.includes(name)) continue;
      // A step that the template asks for is missing, not misspelt; and no step is reckoned from itself.
      const meant = asked.includes(name)
        ? undefined
        : nearest(
            name,
            known.filter((id) => id !== step.id.value),
          );
      const edits = meant === undefined ? [] : renameAnchor(document.source.text, expression, meant);
      const values = {
        step: entryName(step),
        anchor: name,
        nearest: meant ?? '',
        followers: followersOf(step, steps, dueDates),
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

/** So many of the steps that follow are named. */
const MOST_SHOWN = 12;

/** The steps that are reckoned from one without a date, one by one along the way: `A2, A3, A4`. */
function followersOf(first: Step, steps: readonly Step[], dueDates: ReadonlyMap<Step, DueDate>): string {
  const dateless = steps.filter((step) => dueDates.get(step)?.type === 'unknown-anchor');
  const found = [first];
  for (const step of found) {
    if (found.length > MOST_SHOWN) break;
    for (const other of dateless) {
      const anchor = other.due?.expression?.value.anchor;
      if (anchor?.name === step.id.value && !anchor.signed && !found.includes(other)) found.push(other);
    }
  }
  const ids = found.slice(1).map(({ id }) => id.value);
  return ids.length > MOST_SHOWN ? `${ids.slice(0, MOST_SHOWN).join(', ')}, …` : ids.join(', ');
}
