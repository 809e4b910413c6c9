import type { PlanDocument, Section, Step } from '../document/document.js';
import type { Conformity } from '../kinds/conformity.js';
import { titleKey } from '../kinds/titles.js';
import { message } from '../languages/messages.js';
import type { Heading } from '../markdown/blocks.js';
import type { Edit } from '../text/edit.js';
import { pointAt } from '../text/span.js';
import { placeOfStep, spanAt, stepFix } from './missing.js';
import { renameAnchor } from './rename-anchor.js';
import type { Issue, Rule } from './rule.js';
import { unspacedHeading } from './unspaced-heading.js';

/** A step of the template is not in the document, although its phase is. */
export const missingStep: Rule = {
  id: 'missing-step',
  severity: 'error',
  *check({ document, conformity }) {
    for (const entry of conformity?.sections ?? []) {
      if (!entry.section || !conformity) continue;
      for (const [index, { asked, step }] of entry.steps.entries()) {
        if (step) continue;
        const values = { step: asked.id.value, title: asked.title };
        const meant = mistakenStep(document, conformity, entry.section, asked);
        const place = placeOfStep(entry, index);
        const mistaken = meant
          ? { message: message('missing-step-id', values), ...meant }
          : unspacedHeading(document, 3, (title) => isTitleOf(asked, title));
        yield {
          step: asked.id.value,
          ...(mistaken ?? {
            message: message('missing-step', values),
            span: spanAt(document, place),
            ...stepFix(document, conformity, entry, asked, place),
          }),
        };
      }
    }
  },
};

function isTitleOf({ id, title }: Step, found: string): boolean {
  return `${found} `.startsWith(`${id.value} `) || titleKey(found) === titleKey(title);
}

/** A heading with the step's title that was meant to be it: it has lost its id, or has one that the template does not know. */
function mistakenStep(
  document: PlanDocument,
  conformity: Conformity,
  section: Section,
  asked: Step,
): Pick<Issue, 'span' | 'fix'> | undefined {
  const key = titleKey(asked.title);
  const known = new Set(conformity.sections.flatMap(({ steps }) => steps.map((each) => each.asked.id.value)));
  const misnamed = section.steps.find(
    ({ id, title }) => id.value !== '' && !known.has(id.value) && titleKey(title) === key,
  );
  if (misnamed)
    return { span: misnamed.heading.content.span, fix: renaming(document, misnamed, asked.id.value) };
  const headings = section.blocks
    .concat(section.steps.flatMap((step) => [step.heading, ...step.blocks]))
    .filter((block): block is Heading => block.type === 'heading');
  const bare = headings.find(({ content }) => titleKey(content.text) === key);
  if (!bare) return undefined;
  const { content, depth, span } = bare;
  // A heading of another rank is no step, whatever it begins with.
  return depth === 3
    ? { span, fix: [{ span: pointAt(content.span.start), text: `${asked.id.value} ` }] }
    : { span };
}

/** Gives a step another id, in the due dates that are reckoned from it too. */
function renaming({ steps, source }: PlanDocument, { id }: Step, other: string): Edit[] {
  const anchors = steps.flatMap(({ due }) =>
    due?.expression?.value.anchor.name === id.value ? renameAnchor(source.text, due.expression, other) : [],
  );
  return [{ span: id.span, text: other }, ...anchors];
}
