import { firstByKey } from '../text/first-by-key.js';
import type { PlanDocument, Step } from './document.js';

/** The step of a document with an id, the first of them. */
export function stepOf({ steps }: PlanDocument, id: string): Step | undefined {
  return steps.find((step) => step.id.value === id);
}

/** The steps of a document by their ids; of several with the same the first. */
export function stepsById({ steps }: PlanDocument): ReadonlyMap<string, Step> {
  return firstByKey(steps, ({ id }) => id.value);
}

/** The step that a step's date follows from; nothing where it follows from a date, for which a key of `dates` stands first. */
export function anchorStep(
  { due }: Step,
  { frontmatter }: PlanDocument,
  byId: ReadonlyMap<string, Step>,
): Step | undefined {
  const anchor = due?.expression?.value.anchor;
  if (!anchor || (!anchor.signed && frontmatter.dates.has(anchor.name))) return undefined;
  return byId.get(anchor.name);
}
