import type { PlanDocument, Step } from '../document/document.js';
import type { Edit } from '../text/edit.js';
import { setField } from './step-edits.js';

/**
 * The edits that make a person or a role answer for a step.
 *
 * @param word the key of a person, or a role
 */
export function assignStep(document: PlanDocument, step: Step, word: string): Edit[] {
  if (step.responsible?.value === word) return [];
  const edit = setField(document, step, 'responsible', word);
  return edit ? [edit] : [];
}
