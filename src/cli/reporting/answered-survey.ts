import type { IsoDate } from '../../calendar/date.js';
import type { PlanDocument } from '../../document/document.js';
import { forCustomer } from '../../surveys/for-customer.js';
import { surveyIn } from '../../surveys/survey-in.js';
import { type SurveyStatus, surveyStatus } from '../../surveys/survey-status.js';
import { readAnswersBeside } from '../../workspace/reading/read-answers.js';
import type { OpenDocument } from '../session.js';

/**
 * Where a survey stands, with what is reckoned from its file of answers.
 *
 * @param shown the document as a customer may see it, where it is for one
 */
export function answeredSurvey(
  { document, path, workspace: { kinds, root } }: OpenDocument,
  today: IsoDate,
  shown: PlanDocument | undefined,
): SurveyStatus {
  const survey = surveyIn(document, kinds);
  const status = surveyStatus(survey, readAnswersBeside(survey, path, root), today);
  return shown ? forCustomer(status, shown) : status;
}
