import type { PlanDocument } from '../document/document.js';
import type { SurveyStatus } from './survey-status.js';

/**
 * A survey of customers as one of them may see it: neither what is said in groups, which may be other customers, nor
 * questions that are marked internal.
 *
 * @param shown the document without what is internal
 */
export function forCustomer(status: SurveyStatus, shown: PlanDocument): SurveyStatus {
  const { result, ...facts } = status;
  if (!result) return facts;
  const ids = new Set(shown.entries.map(({ id }) => id.value));
  const questions = result.questions.filter(({ id }) => ids.has(id));
  const isWhole = questions.length === result.questions.length;
  const { gaps, groups: _, ...others } = result;
  return { ...facts, result: { ...others, questions, ...(gaps && isWhole && { gaps }), groups: [] } };
}
