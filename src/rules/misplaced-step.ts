import { moveBlock, takesBlocks } from '../changes/block-edits.js';
import type { Step } from '../document/document.js';
import { STEP_DEPTH } from '../document/step-reader.js';
import { message } from '../languages/messages.js';
import { countEach } from '../text/count-each.js';
import { lengthOfStart } from '../text/length-of-start.js';
import type { Conformity } from '../kinds/conformity.js';
import { placeOfStep } from './missing.js';
import { SectionsForSteps } from './mistaken-step.js';
import { outOfOrder } from './order.js';
import type { Rule } from './rule.js';

/** A step of the template stands in another phase than there, or in another order. */
export const misplacedStep: Rule = {
  id: 'misplaced-step',
  severity: 'warning',
  *check({ document, conformity }) {
    let starts: readonly number[] | undefined;
    let belowSteps: ReadonlySet<Step> | undefined;
    let timesNamed: ReadonlyMap<string, number> | undefined;
    for (const { section, steps } of conformity?.sections ?? []) {
      if (!section) continue;
      const inside = steps.filter(({ step }) => step && section.steps.includes(step));
      const misplaced = outOfOrder(inside, ({ step }) => step?.span.start ?? 0);
      const elsewhere = steps.filter((entry) => entry.step && !inside.includes(entry));
      const below = elsewhere.length > 0 ? (belowSteps ??= stepsBelowSteps(conformity)) : undefined;
      for (const entry of elsewhere) if (entry.step && !below?.has(entry.step)) misplaced.add(entry);
      if (misplaced.size === 0) continue;
      const settled = steps.map((entry) => (misplaced.has(entry) ? { ...entry, step: undefined } : entry));
      for (const [index, entry] of steps.entries()) {
        if (!entry.step || !misplaced.has(entry)) continue;
        const to = placeOfStep({ section, steps: settled }, index);
        const { id, span } = entry.step;
        const values = { step: id.value, phase: section.heading.content.text };
        yield {
          message: message(inside.includes(entry) ? 'misplaced-step-order' : 'misplaced-step', values),
          span: entry.step.heading.content.span,
          step: id.value,
          ...(takesBlocks(document) &&
            isMovable(entry.step) && {
              fix: moveBlock(document.source.text, span, headingAfter(entry.step), to),
            }),
        };
      }
    }

    /**
     * Whether moving a step moves nothing but that step: its id stands for no other, which would count in its place, and
     * there is no heading in it that could be a step where it belongs.
     */
    function isMovable({ id, blocks }: Step): boolean {
      timesNamed ??= countEach(document.steps.map((step) => step.id.value));
      return (
        timesNamed.get(id.value) === 1 &&
        !blocks.some((block) => block.type === 'heading' && block.depth === STEP_DEPTH)
      );
    }

    /** The offset of the next heading of a step or a section. */
    function headingAfter({ heading }: Step): number | undefined {
      starts ??= document.sections
        .flatMap((each) => [each, ...each.steps])
        .map((each) => each.heading.span.start);
      return starts[lengthOfStart(starts, (start) => start <= heading.span.start)];
    }
  },
};

/**
 * The steps below a heading that begins a section, but was meant for a step: they are in their places once that heading is a
 * step's.
 */
function stepsBelowSteps(conformity: Conformity | undefined): ReadonlySet<Step> {
  if (!conformity) return new Set();
  const strays = new SectionsForSteps(conformity);
  const lacking = conformity.sections.flatMap(({ steps }) => steps.filter(({ step }) => !step));
  return new Set(lacking.flatMap(({ asked }) => strays.of(asked)?.steps ?? []));
}
