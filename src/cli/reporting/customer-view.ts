import type { PlanDocument } from '../../document/document.js';
import { readAs } from '../../document/parse.js';
import { withoutInternal } from '../../document/without-internal.js';
import { isSurvey, surveyAudience } from '../../surveys/survey.js';
import type { Session } from '../session.js';

/** For whom a report may be made, beside the company itself. */
export type Audience = 'customer';

/** A document as a customer may see it; nothing where the whole of it is internal, or about those who work here. */
export async function customerView(
  document: PlanDocument,
  { reader }: Session,
): Promise<PlanDocument | undefined> {
  if (isAboutEmployees(document)) return undefined;
  const text = withoutInternal(document);
  if (text === document.source.text) return document;
  return text === undefined ? undefined : reader.parse({ ...document.source, text }, readAs(document));
}

/** Whether it holds what employees were told or said: talks, development plans, answers. */
function isAboutEmployees(document: PlanDocument): boolean {
  const { kind, yaml } = document.frontmatter;
  return kind?.value === 'team' || (isSurvey(document) && surveyAudience(yaml) === 'employees');
}
