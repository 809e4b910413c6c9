import type { PlanDocument } from '../document/document.js';
import type { SurveyResult } from './results.js';
import type { SurveyStatus } from './survey-status.js';

/**
 * A survey of customers as one of them may see it: neither what is said in groups, which may be other customers, nor
 * questions and measures that are marked internal, nor a figure from which their answers could be reckoned.
 *
 * @param shown the document without what is internal
 */
export function forCustomer({ result, ...facts }: SurveyStatus, shown: PlanDocument): SurveyStatus {
  const ids = new Set(shown.entries.map(({ id }) => id.value));
  const measures = facts.measures.filter((id) => ids.has(id));
  return { ...facts, measures, ...(result && { result: shownOf(result, ids) }) };
}

/** @param ids of what may be seen */
function shownOf(result: SurveyResult, ids: ReadonlySet<string>): SurveyResult {
  const { gaps, groups: _, overall, questions: asked, ...figures } = result;
  const questions = asked.filter(({ id }) => ids.has(id));
  const hidden = asked.filter(({ id }) => !ids.has(id));
  return {
    ...figures,
    overall: hidden.some(countsInOverall) ? undefined : overall,
    questions,
    ...(gaps && hidden.length === 0 && { gaps }),
    groups: [],
  };
}

/** Whether the overall figure is made of answers to a question too: taken away from it, the others would leave these. */
function countsInOverall({ type, n = 0 }: SurveyResult['questions'][number]): boolean {
  return type === 'overall' && n > 0;
}
